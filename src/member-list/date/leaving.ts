const leaving =
  /^(?:ausgetreten|gekündigt|beendet|ausgeschieden|ehemalig|ehemals|left|withdrawn|ended|former)(?: ?[:,(])?(?: (?:am|im|in|on))? ?(?=[\d\p{L}[])([^()]*)\)?$/iu;

/** What follows a word for leaving in a text (`ausgetreten 2020`); `undefined` if it does not begin so, or nothing follows. */
export function afterLeaving(text: string): string | undefined {
  return leaving.exec(text)?.[1];
}

const left =
  /(?<!\p{L})(?:ausgetreten|gekündigt|beendet|ausgeschieden|aufgelöst|erloschen|ruht|ruhend|pausiert|Austritt|Kündigung|nicht mehr|verlassen|left|withdrawn|ended|(?:ehemalig|ehemals|former)(?:es Mitglied| member|$))(?!\p{L})|†/iu;

/** Whether a text has a word for leaving. */
export function saysLeaving(text: string): boolean {
  return left.test(text);
}

const joined =
  /(?<!\p{L})(?:beigetreten|eingetreten|aufgenommen|Beitritt|Eintritt|Aufnahme|Gründungsmitglied|joined|founding member)(?!\p{L})/iu;

/** Whether a text has a word for joining. */
export function saysJoining(text: string): boolean {
  return joined.test(text);
}

const applying =
  /(?<!\p{L})(?:Antrag|Beitrittsantrag|Aufnahmeantrag|beantragt|vorbehaltlich|application|applied)(?!\p{L})/iu;

/** Whether a text has a word for a membership that is only applied for. */
export function saysApplying(text: string): boolean {
  return applying.test(text);
}

/** Marks a former member (`ehem. Landkreis A`) or a group of them; `ehemals …` before another name means an earlier name. */
const former =
  /^(?:ehem\.|ex-|(?:ehemalig|früher)e[mnrs]? )|(?<!\p{L})(?:ehemalig|früher|ausgetreten|ausgeschieden)e[mnrs]? \p{L}*(?:mitglied|kommune|gemeinde|kreis|stadt|städte|region|partner)/iu;

const besideMembers =
  /(?<!\p{L})(?:Kandidat(?:in|en)?|Bewerber|Gast|Gäste|Beobachter|assoziiert(?:e[mnrs]?)?|Fördermitglied(?:er)?|fördernd(?:e[mnrs]?)?|beratend|candidates?|guests?|observers?|associates?)(?!\p{L})/iu;

/** Whether a text says that something is not a member: it left, has only applied, or takes part in another role. */
export function saysNoMember(text: string): boolean {
  return saysLeaving(text) || saysApplying(text) || former.test(text) || besideMembers.test(text);
}
