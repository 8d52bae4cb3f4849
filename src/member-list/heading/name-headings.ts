import { fold } from "../../text/fold.ts";

/** The headings of the name, those that come first in a list of several in the first group. */
export const nameHeadings: readonly (readonly string[])[] = [
  [
    ...["Regionen", "Mitglied", "Mitglieder", "Mitgliedsregion", "Mitgliedsregionen", "Mitgliedsname"],
    ...["Mitgliedskommune", "Mitgliedskommunen", "Mitgliedsgemeinde", "Mitgliedsgemeinden", "Mitgliedsstadt"],
    ...["Mitgliedsverband", "Mitgliedsverein", "Mitgliedskreis", "Mitgliedskörperschaft", "Netzwerkregion"],
    ...["Netzwerkregionen", "Netzwerkmitglied", "Netzwerkmitglieder", "Regionsname", "Name", "Namen"],
    ...["Name der Region", "Name des Mitglieds", "Name der Kommune", "Name der Gemeinde", "Gemeindename"],
    ...[
      "Kreisname",
      "Vereinsname",
      "Verbandsname",
      "member",
      "members",
      "regions",
      "region name",
      "member name",
    ],
    ...["names", "name of the member", "name of the region", "member region"],
  ],
  [
    ...["Verein", "Vereine", "Institution", "Institutionen", "Einrichtung", "Einrichtungen", "Organisation"],
    ...["Organisationen", "Bezeichnung", "Bezeichnungen", "organisations", "organization", "organizations"],
    ...[
      "institutions",
      "Zuwendungsempfänger",
      "Zuwendungsempfängerin",
      "Zuwendungsempfangende",
      "Fördernehmer",
    ],
    ...["Projektträger", "Träger", "Trägerin", "Antragsteller", "Antragstellerin", "Förderempfänger"],
    ...["Begünstigter", "Begünstigte", "Name des Begünstigten", "beneficiary", "beneficiaries"],
  ],
  [
    ...["Gemeinde", "Gemeinden", "Kommune", "Kommunen", "Stadt", "Städte", "Gebietskörperschaft"],
    ...["Gebietskörperschaften", "municipality", "municipalities", "city", "town"],
    ...["politische Gemeinde", "politische Gemeinden", "Körperschaft"],
  ],
  [...["Kreis", "Kreise", "Landkreis", "Landkreise", "district", "districts"]],
  [...["Verband", "Verbände", "Gemeindeverband", "Gemeindeverbände"]],
];

const ranks: ReadonlyMap<string, number> = new Map(
  [
    ["Region", 0] as const,
    ...nameHeadings.flatMap((group, rank) => group.map((word) => [word, rank] as const)),
  ].map(([word, rank]) => [fold(word), rank]),
);

/** Which heading of the name comes first: the lower the number, the sooner; `undefined` for another heading. */
export function nameRank(folded: string): number | undefined {
  return ranks.get(folded);
}

const firstNames = new Set(["Vorname", "Vornamen", "first name", "given name", "forename"].map(fold));
const lastNames = new Set(["Name", "Namen", "Nachname", "Nachnamen", "Familienname", "Zuname"].map(fold));
const regionWords = /region|^mitglied|^member|kommune|gemeinde|kreis|verein|verband/;

/**
 * Whether folded headings are those of a list of persons: first names stand beside the name, and no column names
 * members or regions as such.
 */
export function isListOfPersons(folded: readonly string[]): boolean {
  if (!folded.some(isFirstName)) return false;
  if (!folded.some((heading) => lastNames.has(heading))) return true;
  const named = folded.filter((heading) => nameRank(heading) === 0 && !lastNames.has(heading));
  return !named.some((heading) => regionWords.test(heading));
}

/** Whether a folded heading is that of a first name. */
export function isFirstName(folded: string): boolean {
  return firstNames.has(folded);
}

/** Whether a folded heading is that of the name of a person beside a first name. */
export function isPersonName(folded: string): boolean {
  return lastNames.has(folded);
}
