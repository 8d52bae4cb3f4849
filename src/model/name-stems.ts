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

const ofDistrict = /(?:^|[\p{L} -])kreis$|(?:^|[ -])kreis[ -]/u;
const belowDistrict =
  /^(?:amt|eg|einheitsgemeinde|flecken|gem\.|gemeinde|markt|og|ortsgemeinde|samtgemeinde|sg|verbandsgem\.|verbandsgemeinde|verwaltungsgemeinschaft|vg|vgem) /;

/**
 * The word stems of a folded name, each with the level of what the name calls itself: a district, or what lies in one. A name
 * that says neither may be both. A “VG Kirchberg (Hunsrück)” is not the “Rhein-Hunsrück-Kreis”, although it has its key in a
 * column that says where a member lies.
 */
export function levelledStems(folded: string): string[] {
  const [isDistrict, isBelow] = [ofDistrict.test(folded), belowDistrict.test(folded)];
  return wordStems(folded).flatMap((stem) => [
    ...(isBelow ? [] : [`district ${stem}`]),
    ...(isDistrict && !isBelow ? [] : [`below ${stem}`]),
  ]);
}
