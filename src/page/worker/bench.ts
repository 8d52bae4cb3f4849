import type { Network } from "netzwerk-daseinsvorsorge/query";
import type { KnownRow } from "../list/arranged-rows.ts";
import type { Language } from "../list/cell.ts";
import { type Change, type Draft, withChanges } from "../list/change.ts";
import type { Cut } from "../list/cut.ts";
import { initialSettings } from "../list/settings.ts";
import type { CheckedDraft } from "./check/checked-draft.ts";
import { type UnreadRows, unreadRows } from "./check/unread-rows.ts";
import { knownRows } from "./known-rows.ts";
import type { OpenedSource } from "./source/opened-source.ts";

/** The list that is being worked on, and what is known of it. */
export interface Bench {
  readonly opened: OpenedSource;
  readonly cut: Cut;
  readonly draft: Draft;
  /** The steps that changed the lines since they were cut, without those that were taken back. */
  readonly steps: readonly (readonly Change[])[];
  readonly checked: CheckedDraft | null;
  /** What the rows are for searching and sorting; made when it is first needed. */
  readonly known: { readonly rows: readonly KnownRow[]; readonly lang: Language } | null;
}

/** A bench with a list, and what was done to it before. */
export function benchWith(
  opened: OpenedSource,
  cut: Cut,
  settings: readonly Change[],
  steps: Bench["steps"],
): Bench {
  const draft = withChanges({ grid: opened.grid, settings: initialSettings }, [...settings, ...steps.flat()]);
  return { opened, cut, draft, steps, checked: null, known: null };
}

/** The bench after a step, or after the latest one was taken back. */
export function benchAfter(bench: Bench, changes: readonly Change[], isBack: boolean): Bench {
  const steps = isBack ? bench.steps.slice(0, -1) : [...bench.steps, changes];
  return { ...bench, draft: withChanges(bench.draft, changes), steps };
}

/** What was found in the list. */
export function checkedOn({ checked }: Bench): CheckedDraft {
  if (checked === null) throw new Error("Check the list first.");
  return checked;
}

/** The network from which questions are answered. */
export function networkOn(bench: Bench): Network {
  const { network } = checkedOn(bench);
  if (network === null) throw new Error("The rules refuse the network of this list.");
  return network;
}

/** The rows that the answers leave out. */
export function unreadOn(bench: Bench): UnreadRows {
  const checked = checkedOn(bench);
  const { list, leftOut, network } = checked;
  if (list === null || network === null) return nothingUnread;
  const unread = knownUnread.get(checked) ?? unreadRows(list, leftOut, network);
  knownUnread.set(checked, unread);
  return unread;
}

const knownUnread = new WeakMap<CheckedDraft, UnreadRows>();
const nothingUnread: UnreadRows = { rows: [], regionIds: new Set() };

/** The bench with what the rows are for searching and sorting. */
export function withKnownRows(
  bench: Bench,
  lang: Language,
): Bench & { readonly known: NonNullable<Bench["known"]> } {
  const { known, draft } = bench;
  if (known !== null && known.lang === lang) return { ...bench, known };
  const rows = knownRows(checkedOn(bench).check?.rows ?? [], draft.grid, lang);
  return { ...bench, known: { rows, lang } };
}
