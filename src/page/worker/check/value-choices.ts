import type { Issue } from "netzwerk-daseinsvorsorge/member-list";
import { writableChoices } from "../fix/proposals.ts";
import type { ValueChoices } from "./checked.ts";

/** The cells of issues that have choices; equal cells once, and whether the choices mean the same in all of them. */
export function valueChoices(issues: readonly Issue[]): (ValueChoices & { readonly isOne: boolean })[] {
  const byValue = new Map<string, Writable<ValueChoices> & { isOne: boolean }>();
  for (const issue of issues) {
    const { at } = issue;
    const meanings = writableChoices(issue).map(({ meaning }) => meaning);
    if (at === undefined || meanings.length === 0) continue;
    const known = byValue.get(at.raw);
    if (known === undefined) byValue.set(at.raw, { value: at.raw, count: 1, meanings, isOne: true });
    else {
      known.count++;
      known.isOne &&= known.meanings.every(({ de }, place) => de === meanings[place]?.de);
    }
  }
  return [...byValue.values()].sort((a, b) => b.count - a.count);
}

/** What may be meant in different cells alike; `null` if that differs. */
export function commonChoices(
  choices: ReturnType<typeof valueChoices>,
): Pick<ValueChoices, "count" | "meanings"> | null {
  const [first, ...others] = choices;
  if (first === undefined || others.length === 0) return null;
  const words = ({ meanings }: ValueChoices) => JSON.stringify(meanings.map(({ de }) => de));
  if (!choices.every((one) => one.isOne && words(one) === words(first))) return null;
  return { count: choices.reduce((sum, { count }) => sum + count, 0), meanings: first.meanings };
}

type Writable<Type> = { -readonly [field in keyof Type]: Type[field] };
