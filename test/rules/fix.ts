/** Applies what an issue offers to write instead. */

type Path = readonly (string | number)[];

/** What can be written instead. */
export type Fix =
  | { readonly kind: "set"; readonly path: Path; readonly value: unknown }
  | { readonly kind: "rename"; readonly path: Path; readonly to: string }
  | { readonly kind: "remove"; readonly path: Path }
  | { readonly kind: "cell" | "cells" }
  | { readonly kind: "row" };

/** One of several things that may have been meant. */
export interface Choice {
  readonly fix: Fix;
  readonly meaning: { readonly de: string; readonly en: string };
}

/** A copy of the value in which what stands at the path is edited. */
function editedAt(
  value: unknown,
  [step, ...rest]: Path,
  edit: (entries: [string, unknown][]) => void,
): unknown {
  const isList = Array.isArray(value);
  if (typeof value !== "object" || value === null || step === undefined)
    throw new Error(`A fix leads to nothing: ${JSON.stringify(value)}`);
  const entries = Object.entries(value);
  if (rest.length === 0) edit(entries);
  else {
    const entry = entries.find(([name]) => name === String(step));
    if (entry === undefined) throw new Error(`A fix leads to nothing: ${step}`);
    entry[1] = editedAt(entry[1], rest, edit);
  }
  return isList ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

/** The input with the fix, a copy. */
export function applied(input: unknown, fix: Fix): unknown {
  if (!("path" in fix)) throw new Error("A network has no cells");
  const name = String(fix.path.at(-1));
  return editedAt(input, fix.path, (entries) => {
    const at = entries.findIndex(([field]) => field === name);
    const entry = entries[at];
    if (fix.kind === "set") {
      if (entry) entry[1] = fix.value;
      else entries.push([name, fix.value]);
      return;
    }
    if (entry === undefined) throw new Error(`A fix leads to nothing: ${name}`);
    if (fix.kind === "remove") entries.splice(at, 1);
    else if (entries.some(([field]) => field === fix.to)) throw new Error(`A fix writes over ${fix.to}`);
    else entry[0] = fix.to;
  });
}
