import type { Fix, Issue } from "netzwerk-daseinsvorsorge/member-list";
import { writableChoices } from "../fix/proposals.ts";
import type { ValueChoices } from "./checked.ts";

/** The cells of issues that have choices; equal cells once, and whether the choices mean the same in all of them. */
export function valueChoices(issues: readonly Issue[]): (ValueChoices & { readonly isOne: boolean })[] {
  const byValue = new Map<string, Writable<ValueChoices> & { isOne: boolean }>();
  for (const issue of issues) {
    const choices = writableChoices(issue);
    const meanings = choices.map(({ meaning }) => meaning);
    const [place] = choices.map(({ fix }) => placeOf(issue, fix));
    if (place === undefined || place === null) continue;
    const { value, count } = place;
    const known = byValue.get(value);
    if (known === undefined) byValue.set(value, { value, count, meanings, isOne: true });
    else {
      known.count += count;
      known.isOne &&= known.meanings.every(({ de }, place) => de === meanings[place]?.de);
    }
  }
  return [...byValue.values()].sort((a, b) => b.count - a.count);
}

/** What the cells say that a change is about, and how many they are; `null` if it is about no cell. */
function placeOf({ at }: Issue, fix: Fix): { readonly value: string; readonly count: number } | null {
  if (fix.kind === "cells") return { value: fix.from, count: fix.lines.length };
  return at === undefined ? null : { value: at.raw, count: 1 };
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

/** The number of cells with choices, if each has one choice alone; else 0. */
export function loneChoices(choices: readonly ValueChoices[]): number {
  const isLone = choices.length > 1 && choices.every(({ meanings }) => meanings.length === 1);
  return isLone ? choices.reduce((sum, { count }) => sum + count, 0) : 0;
}

type Writable<Type> = { -readonly [field in keyof Type]: Type[field] };
