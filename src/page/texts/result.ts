import { countedRows, type Texts } from "./texts.ts";

/** The answers. */
export const resultTexts = {
  heading: { de: "Wer war wann Mitglied?", en: "Who was a member, and when?" },
  none: {
    de: "Fragen lassen sich noch nicht beantworten. Unter „Befunde“ steht, was fehlt.",
    en: "Questions cannot be answered yet. “Findings” says what is missing.",
  },
  noDay: {
    de: "Fragen lassen sich beantworten, sobald unter „Spalten“ der Stand der Liste angegeben ist.",
    en: "Questions can be answered as soon as the day of the list is given under “Columns”.",
  },
  leftOut: (count: number) => ({
    de: `${countedRows(count).de} ${count === 1 ? "fehlt" : "fehlen"} in diesen Antworten, weil ${count === 1 ? "sie Sie braucht" : "sie Sie brauchen"}. Alles andere ist beantwortet.`,
    en: `${countedRows(count).en} ${count === 1 ? "is" : "are"} missing from these answers, because ${count === 1 ? "it needs" : "they need"} you. All else is answered.`,
  }),
  showLeftOut: { de: "Diese Zeilen zeigen", en: "Show these rows" },
  day: { de: "Tag", en: "Day" },
  search: { de: "Region suchen", en: "Find a region" },
  dayInvalid: { de: "Bitte einen Tag angeben.", en: "Please give a day." },
  certain: { de: "Sicher Mitglied", en: "Certainly a member" },
  uncertain: { de: "Möglicherweise Mitglied", en: "Possibly a member" },
  no: { de: "Kein Mitglied", en: "Not a member" },
  nobody: { de: "niemand", en: "nobody" },
  more: (count: number) => ({
    de: `${count.toLocaleString("de")} weitere zeigen`,
    en: `Show ${count.toLocaleString("en")} more`,
  }),
  source: { de: "Quelle", en: "Source" },
  beyond: (day: string) => ({
    de: `Dieser Tag liegt nach dem ${day}, bis zu dem die Angaben reichen. Was danach war, sagen sie nicht.`,
    en: `This day is after ${day}, up to which the data speak. They do not say what happened later.`,
  }),
  openEnds: {
    de: "Wer „laufend“ oder „heute“ als Ende hat, gilt auch danach als Mitglied; wer nur „seit …“ und kein Ende hat, ist danach möglicherweise Mitglied.",
    en: "Whoever has “ongoing” or “today” as the end counts as a member after it, too; whoever has only “since …” and no end is possibly a member after it.",
  },
  openEndsOngoing: {
    de: "Wer „laufend“ oder „heute“ als Ende hat, gilt auch danach als Mitglied; ein leeres Ende heißt nach Ihrer Angabe dasselbe.",
    en: "Whoever has “ongoing” or “today” as the end counts as a member after it, too; as you said, a blank end means the same.",
  },
  count: (day: string, min: number, max: number) => ({
    de:
      min === max
        ? `Mitglieder am ${day}: ${min.toLocaleString("de")}`
        : `Mitglieder am ${day}: mindestens ${min.toLocaleString("de")}, höchstens ${max.toLocaleString("de")}`,
    en:
      min === max
        ? `Members on ${day}: ${min.toLocaleString("en")}`
        : `Members on ${day}: at least ${min.toLocaleString("en")}, at most ${max.toLocaleString("en")}`,
  }),
  countLeast: (day: string, min: number) => ({
    de: `Mitglieder am ${day}: mindestens ${min.toLocaleString("de")}`,
    en: `Members on ${day}: at least ${min.toLocaleString("en")}`,
  }),
  unread: (count: number) => ({
    de: `Noch nicht gelesen: ${countedRows(count).de}`,
    en: `Not read yet: ${countedRows(count).en}`,
  }),
  unreadNote: {
    de: "Ob sie Mitglied waren, ist erst bekannt, wenn ihre Zeilen gelesen sind.",
    en: "Whether they were members is known only once their rows are read.",
  },
  nameless: { de: "ohne Namen", en: "no name" },
  inRow: (line: number) => ({ de: `Zeile ${line}`, en: `row ${line}` }),
  countPartial: {
    de: "Es kann weitere Mitglieder geben, die nicht verzeichnet sind.",
    en: "There may be more members who are not on record.",
  },
  countPartialAsSaid: {
    de: "Es kann weitere Mitglieder geben: Im Schritt „Spalten“ ist nicht angegeben, dass die Liste alle nennt.",
    en: "There may be more members: the step “Columns” does not say that the list names all.",
  },
  timeline: { de: "Zeitleiste", en: "Timeline" },
  timelineLong: (count: number) => ({
    de: `Die Zeitleiste von ${count.toLocaleString("de")} Regionen ist zu lang für eine Seite.`,
    en: `The timeline of ${count.toLocaleString("en")} regions is too long for a page.`,
  }),
  claims: { de: "Veröffentlichte Mitgliederzahlen", en: "Published numbers of members" },
  claimDate: { de: "Zeit", en: "Time" },
  claimCount: { de: "Veröffentlicht", en: "Published" },
  claimComputed: { de: "Verzeichnet", en: "On record" },
  claimVerdict: { de: "Vergleich", en: "Comparison" },
  claimOpen: { de: "offen, solange Zeilen nicht gelesen sind", en: "open as long as rows are not read" },
  atLeast: (count: number) => ({
    de: `mindestens ${count.toLocaleString("de")}`,
    en: `at least ${count.toLocaleString("en")}`,
  }),
  about: { de: "rund", en: "about" },
  to: { de: "bis", en: "to" },
  joined: (name: string) => ({ de: `Was sich im „${name}“ ändert`, en: `What changes in “${name}”` }),
  joinRows: { de: "Was aus den Zeilen wird", en: "What becomes of the rows" },
  missing: { de: "Wer in der Liste fehlt", en: "Who is missing from the list" },
  answers: { de: "Welche Antworten sich ändern", en: "Which answers change" },
  sameAnswers: { de: "Keine Antwort ändert sich.", en: "No answer changes." },
  refinement: {
    de: "Es kommt nur Wissen hinzu: Keine sichere Antwort wird zurückgenommen.",
    en: "Only knowledge is added: no certain answer is taken back.",
  },
  takenBack: {
    de: "Antworten, die feststanden, werden zurückgenommen oder umgekehrt. Bitte ansehen.",
    en: "Answers that were settled are withdrawn or reversed. Please look.",
  },
  notJoined: {
    de: "Die Liste lässt sich so noch nicht mit dem Netzwerk verbinden.",
    en: "The list cannot be joined with the network yet.",
  },
  moreAnswers: (count: number) => ({
    de: `… und ${count.toLocaleString("de")} weitere Änderungen`,
    en: `… and ${count.toLocaleString("en")} more changes`,
  }),
  showRows: { de: "zeigen", en: "show" },
} satisfies Texts;
