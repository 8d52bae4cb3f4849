import { fold } from "../../text/fold.ts";

/**
 * Headings of columns that lists have and that are not read. They help to tell a header from a row, are no typing errors
 * of others, and do not hold the end of a membership.
 */
const headings = [
  ...["Nr.", "Lfd. Nr.", "Nummer", "No.", "Pos.", "Mitgliedsnummer", "Mitglieds-Nr.", "Kundennummer", "ID"],
  ...["Ort", "Sitz", "PLZ", "Postleitzahl", "Straße", "Hausnummer", "Postfach", "Anschrift", "Adresse"],
  ...[
    "Telefon",
    "Telefonnummer",
    "Tel.",
    "Fax",
    "Mobil",
    "E-Mail",
    "Email",
    "Mail",
    "Internet",
    "Website",
    "Webseite",
  ],
  ...[
    "Homepage",
    "URL",
    "Link",
    "Kontakt",
    "Ansprechpartner",
    "Ansprechpartnerin",
    "Ansprechperson",
    "Person",
    "Kontaktperson",
    "Geschäftsstelle",
  ],
  ...[
    "Vorname",
    "Nachname",
    "Anrede",
    "Titel",
    "Funktion",
    "Vertreter",
    "Bürgermeister",
    "Landrat",
    "Vorsitz",
  ],
  ...[
    "Fläche",
    "Fläche in km²",
    "Einwohner",
    "Einwohnerzahl",
    "Bevölkerung",
    "Raumtyp",
    "Lage",
    "Breite",
    "Länge",
  ],
  ...["Gründungsjahr", "Gründung", "Gründungsdatum", "Geburtsdatum", "Geburtsjahr", "Stand", "Datenstand"],
  ...[
    "Beitrag",
    "Mitgliedsbeitrag",
    "Betrag",
    "Summe",
    "Fördersumme",
    "Stimmen",
    "Anzahl",
    "Kategorie",
    "Gruppe",
  ],
  ...[
    "Aktenzeichen",
    "Az.",
    "Förderkennzeichen",
    "FKZ",
    "Vorhaben",
    "Prädikat",
    "Fundstelle",
    "Bescheid vom",
  ],
  ...["Bewilligung", "bewilligt am", "Antragsdatum", "Antrag vom", "Gesamtkosten", "Förderquote"],
  ...["Staat", "BFS-Nr.", "BFS-Nummer", "Währung"],
  ...[
    "Ersatzmitglied",
    "entsandt von",
    "Jahresbeitrag",
    "Stufe",
    "gekündigt am",
    "Kündigung am",
    "Kündigung vom",
  ],
  ...["Hinweis", "Hinweise", "remarks"],
  ...["Projekt", "Thema", "Schwerpunkt", "Beschreibung", "Regierungsbezirk"],
  ...["phone", "address", "street", "zip", "postcode", "population", "area", "contact", "founded", "number"],
];

const folded = new Set(headings.map(fold));

/** The number of a row, or that which an office gave a member (`lfd. Nr.`, `MGL_NR`, `Mitgl.-Nr.`), folded. */
const numbers = /^(?:lfd|laufende|mgl|mitgl|mitglieds?|mitglieder|kunden|debitoren?|vorgangs?)(?:nr|nummer)$/;

/** Whether a folded heading is known as that of a column that is not read. */
export function isOtherHeading(heading: string): boolean {
  return folded.has(heading) || numbers.test(heading);
}

/** Whether a folded heading of a column that is not read passes a test. */
export function someOtherHeading(is: (heading: string) => boolean): boolean {
  return [...folded].some(is);
}

const persons =
  /^(?:vor|nach|familien)name|^ansprech|^kontakt|^bürgermeister|^landrat|^vorsitz|^vertret|^geschäftsführ/iu;

/** Whether a part of a heading says that the column is about a person. */
export function isAboutPerson(part: string): boolean {
  return persons.test(part.trim());
}

/** What else lists mark by year: who paid, came, answered, was asked; and the day of the list. */
const otherMarks =
  /beitr[aä]g|bezahlt|gezahlt|zahlung|rechnung|spende|treffen|tagung|sitzung|konferenz|workshop|versammlung|veranstalt|bericht|antrag|umfrage|befrag|evaluation|einlad|eingelad|zusage|absage|anwesen|teilgenommen|(?<!\p{L})(?:daten)?stand(?!\p{L})|(?<!\p{L})fees?|paid|payment|invoice|meeting|assembly|survey|attended/iu;

/** Whether a heading of marks is about something else than who was a member. */
export function isOfOtherMarks(header: string): boolean {
  return otherMarks.test(header);
}
