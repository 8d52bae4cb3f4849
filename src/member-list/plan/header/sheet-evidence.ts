import { fold } from "../../../text/fold.ts";
import { saysNoMember } from "../../date/leaving.ts";
import type { ListField } from "../../heading/list-field.ts";
import { isFirstName, isPersonName, nameRank } from "../../heading/name-headings.ts";

/**
 * What speaks for a sheet as the list of members, the weightiest first: it is none of persons or former members; its name and
 * its headings speak of members; it has dates; it has keys and kinds.
 */
export function sheetEvidence(
  sheet: string | null,
  cells: readonly string[],
  fieldOf: (cell: string) => ListField | null | undefined,
): readonly number[] {
  const words = cells.map(fold).filter((word) => word !== "");
  const fields = new Set(cells.map(fieldOf));
  const name = sheet ?? "";
  const isPast = saysNoMember(name) || past.test(name);
  const ofMembers = [members.test(name), words.some((word) => memberHeading.test(word))];
  const ofList = [fields.has("key"), fields.has("kind") || fields.has("state")];
  return [
    countOf([!isOfPersons(words), !isPast]),
    countOf(ofMembers),
    countOf([dates.some((field) => fields.has(field))]),
    countOf(ofList),
  ];
}

const members = /mitglied|member/i;
const past = /(?<!\p{L})(?:ehem|früher|alt(?!\p{L})|archiv|old(?!\p{L}))/iu;
const memberHeading = /^(?:netzwerk)?(?:mitglied|member)/;
const dates: readonly ListField[] = ["start", "end", "period", "year"];
const contacts = new Set(["E-Mail", "Email", "Mail", "Telefon", "Tel.", "phone"].map(fold));
const titles = new Set(["Anrede", "Nachname", "Familienname", "salutation", "last name"].map(fold));

/** Whether headings are those of persons: their parts of a name, or a name beside an address that is for nothing else. */
function isOfPersons(words: readonly string[]): boolean {
  if (words.some((word) => isFirstName(word) || titles.has(word))) return true;
  const names = words.filter((word) => nameRank(word) !== undefined);
  return names.every(isPersonName) && words.some((word) => contacts.has(word));
}

function countOf(facts: readonly boolean[]): number {
  return facts.filter(Boolean).length;
}
