/** Words that say what an area is, or join two names: two regions that have only these in common have nothing in common. */
const commonWords = /* @__PURE__ */ new Set(
  /* @__PURE__ */ [
    "amt amtsfreie ev gemeinde gemeindeverband gemeindeverbund gemeinden einheitsgemeinde hansestadt ile interkommunaler",
    "interkommunale kommunalverbund kommunale kommunaler kreis kreise kreisfreie kreisstadt land laendliche laendlicher",
    "landkreis leader markt marktgemeinde ortsgemeinde planungsgemeinschaft planungsregion planungsverband region regional",
    "regionale regionaler regionalverband samtgemeinde stadt stadtkreis staedte universitaetsstadt verband verbandsgemeinde",
    "verein verwaltungsgemeinschaft verwaltungsverband zweckverband",
    "am an auf bei das der des die freie freistaat fuer im in ob und unter von vor zu zum zur",
  ].flatMap((words) => words.split(" ")),
);

const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };

/**
 * The beginnings of the words of a folded name, four letters each, without the words for kinds of areas; shorter words
 * only if it has no others. Names that share one may be of one region (“Vogelsbergkreis”, “Landkreis Vogelsberg”).
 */
export function wordStems(folded: string): string[] {
  const words =
    folded.replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter).match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = words.filter((word) => !commonWords.has(word));
  const long = own.filter((word) => word.length > 3);
  return (long.length > 0 ? long : own).map((word) => word.slice(0, 4));
}
