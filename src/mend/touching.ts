import type { Fix } from "../issue.ts";
import type { IssuePath } from "../issue-params/place.ts";

/** A change of an input by paths; what changes cells of a list is none. */
export type PathFix = Extract<Fix, { path: IssuePath }>;

/** The changes that touch a place that another one touches too, or one inside it or around it. */
export function touchingFixes(fixes: readonly PathFix[]): ReadonlySet<PathFix> {
  const byPlace = new Map<string, PathFix[]>();
  const touches = fixes.flatMap((fix) => placesOf(fix).map((place) => ({ fix, place })));
  for (const { fix, place } of touches) {
    const key = keyOf(place);
    const known = byPlace.get(key);
    if (known === undefined) byPlace.set(key, [fix]);
    else if (known.at(-1) !== fix) known.push(fix);
  }
  const touching = new Set<PathFix>();
  for (const { fix, place } of touches) {
    for (let length = 0; length <= place.length; length++) {
      const there = byPlace.get(keyOf(place.slice(0, length)))?.filter((one) => one !== fix) ?? [];
      if (there.length > 0) touching.add(fix);
      for (const one of there) if (!touching.has(one)) touching.add(one);
    }
  }
  return touching;
}

/** What a change touches: its place, and the one to which a field is renamed. */
function placesOf(fix: PathFix): IssuePath[] {
  return fix.kind === "rename" ? [fix.path, [...fix.path.slice(0, -1), fix.to]] : [fix.path];
}

/** A place as a text; entries of a list may be named by a number or by its digits. */
function keyOf(path: IssuePath): string {
  return JSON.stringify(path.map(String));
}
