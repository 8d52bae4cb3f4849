import type { Bilingual } from "netzwerk-daseinsvorsorge/query";
import { type Change, type Draft, opposite, withChanges } from "./change.ts";
import { asFound, type Cut } from "./cut.ts";

/** What somebody did at once: one undo takes all of it back. */
export interface Step {
  /** What was done, as the buttons for undo and redo say it. */
  readonly label: Bilingual;
  readonly changes: readonly Change[];
}

/** What was done and what was taken back, the latest last. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** Nothing was done yet. */
export const noHistory: History = { done: [], undone: [] };

/** A history, and the changes that lead to it. */
export interface Moved {
  readonly history: History;
  readonly changes: readonly Change[];
}

/** The history after a step; what was taken back before cannot be done again. */
export function stepped({ done }: History, step: Step): Moved {
  return { history: { done: [...done, step], undone: [] }, changes: step.changes };
}

/** Takes back the latest step; `null` if there is none. */
export function steppedBack({ done, undone }: History): Moved | null {
  const step = done.at(-1);
  return step === undefined
    ? null
    : {
        history: { done: done.slice(0, -1), undone: [...undone, step] },
        changes: opposite(step.changes),
      };
}

/** Does again what was taken back last; `null` if there is nothing. */
export function steppedAgain({ done, undone }: History): Moved | null {
  const step = undone.at(-1);
  return step === undefined
    ? null
    : { history: { done: [...done, step], undone: undone.slice(0, -1) }, changes: step.changes };
}

/** How the file is cut after a history. */
export function cutAfter({ done }: History): Cut {
  const cuts = done.flatMap(({ changes }) => changes.filter((change) => change.kind === "cut"));
  return cuts.at(-1)?.to ?? asFound;
}

/** The steps of a history that are about the lines as they are cut now. */
export function stepsOfCut({ done }: History): readonly Step[] {
  const cut = done.map(({ changes }) => changes.some(({ kind }) => kind === "cut")).lastIndexOf(true);
  return done.slice(cut + 1);
}

/** The draft in which a history results; `draft` has the lines as they are cut now. */
export function replayed(draft: Draft, history: History): Draft {
  const settings = history.done.flatMap(({ changes }) => changes.filter(({ kind }) => kind === "settings"));
  const ofCut = stepsOfCut(history).flatMap(({ changes }) => changes);
  return withChanges(draft, [...settings, ...ofCut]);
}
