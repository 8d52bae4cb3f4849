/** The headings of a first day, beside those that are written. */
export const startHeadings: readonly string[] = [
  ...["Mitglied ab", "Mitglied von", "Mitgliedschaft seit", "Mitgliedschaft ab", "Mitgliedschaft von"],
  ...[
    "Mitgliedsbeginn",
    "Beginn der Mitgliedschaft",
    "Mitgliedschaftsbeginn",
    "seit",
    "ab",
    "von",
    "dabei seit",
  ],
  ...["Beitritt", "Beitrittsdatum", "Datum des Beitritts", "Beitritt am", "beigetreten", "beigetreten am"],
  ...["Eintritt", "Eintrittsdatum", "Datum des Eintritts", "Eintritt am"],
  ...["Aufnahme", "Aufnahmedatum", "Datum der Aufnahme", "Aufnahme am", "aufgenommen am"],
  ...[
    "Beginn",
    "Start",
    "Startdatum",
    "Datum des Beginns",
    "Anfangsdatum",
    "gültig von",
    "gültig ab",
    "gültig seit",
  ],
  ...["Beitritt zum", "Eintritt zum", "eingetreten am", "Mitglied seit dem", "Mitgliedschaft besteht seit"],
  ...["anerkannt am", "anerkannt seit", "Anerkennung am", "Anerkennung seit"],
  ...[
    "Laufzeit von",
    "Laufzeitbeginn",
    "Beginn der Laufzeit",
    "Teilnahme seit",
    "Teilnehmer seit",
    "Partner seit",
  ],
  ...[
    "Zeitraum von",
    "Amtszeit von",
    "Amtsantritt",
    "joined",
    "joined on",
    "from",
    "since",
    "member since",
    "member from",
    "valid from",
  ],
  ...["date of joining", "begin", "begin date"],
];

/** The headings of a last day that go with those of a first one: `dabei bis` with `dabei seit`. */
export const endTwins: readonly string[] = [
  ...new Set(
    startHeadings.flatMap((heading) => {
      const twin = heading.replace(/ (?:seit|ab|von)$/, " bis");
      return twin === heading ? [] : [twin];
    }),
  ),
];

/** Words for leaving that head the last days of a list, but also marks that say who left. */
export const leavingHeadings: readonly string[] = ["ausgetreten", "ausgeschieden"];
