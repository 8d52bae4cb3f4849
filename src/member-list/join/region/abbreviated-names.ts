import { addTo } from "../../../grouping.ts";
import { areToldApart } from "../../../keys/told-apart.ts";
import type { RegionInput } from "../../../model/region.ts";
import { comparedName, withoutKindWord } from "../../../model/region-name.ts";

/** A word of a name; one that is cut may go on. */
interface NameWord {
  readonly text: string;
  readonly isCut: boolean;
}

/** So many letters one word of an abbreviated name keeps at least: fewer may begin many names. */
const shortest = 4;

/** Among more names that begin alike no one is looked for: it is a hint, and may not cost the square of a long list. */
const mostCompared = 200;

/**
 * Finds the region of which a name may be the abbreviated one: `Meckl. Seenplatte` for `Landkreis Mecklenburgische Seenplatte`,
 * `Rotenburg/W.` for `Rotenburg (Wümme)`. Nothing is read by it: it may be another region.
 */
export function namesInFull(
  regions: readonly RegionInput[],
): (abbreviated: RegionInput) => RegionInput | undefined {
  let byBeginning:
    | Map<string, { readonly region: RegionInput; readonly words: readonly NameWord[] }[]>
    | undefined;
  return (abbreviated) => {
    const words = wordsOf(abbreviated.name);
    if (!words.some(({ isCut }) => isCut)) return undefined;
    if (byBeginning === undefined) {
      byBeginning = new Map();
      for (const region of regions) {
        if (typeof region.name !== "string") continue;
        const own = wordsOf(region.name);
        addTo(byBeginning, beginningOf(own), { region, words: own });
      }
    }
    const alike = byBeginning.get(beginningOf(words)) ?? [];
    if (alike.length > mostCompared) return undefined;
    const [only, another] = alike.filter(
      ({ region, words: full }) =>
        region !== abbreviated && isShortFor(words, full) && !areToldApart(abbreviated, region),
    );
    return another === undefined ? only?.region : undefined;
  };
}

/** The words of a name, folded, without the word for the kind of area. */
function wordsOf(name: string): readonly NameWord[] {
  const core = withoutKindWord(comparedName(name));
  return [...core.matchAll(/([\p{L}\p{N}]+)(\.?)/gu)].map(([, text = "", dot]) => ({
    text,
    isCut: dot === ".",
  }));
}

/** What a name and its abbreviation have in common: their first letter, and how many words they have. */
function beginningOf(words: readonly NameWord[]): string {
  return `${words.length} ${words[0]?.text.charAt(0) ?? ""}`;
}

function isShortFor(words: readonly NameWord[], full: readonly NameWord[]): boolean {
  return (
    words.some(({ text }) => text.length >= shortest) &&
    full.every(({ isCut }) => !isCut) &&
    words.every(({ text, isCut }, at) => {
      const other = full[at]?.text ?? "";
      return other === text || (isCut && other.startsWith(text));
    })
  );
}
