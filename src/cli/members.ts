import { formatEdtfDate } from "../calendar/phrase.ts";
import type { Language } from "../model/bilingual.ts";
import { labels } from "../model/labels.ts";
import type { Network } from "../model/network.ts";
import { type MembersOnDay, membersOn } from "../query/members.ts";
import { type Style, wrap } from "./layout.ts";
import { texts } from "./texts.ts";

/** Who is a member on a day, certainly and possibly. */
export function memberLines(network: Network, day: string, lang: Language, style: Style): string[] {
  const members = membersOn(network, day);
  const notes = [
    ...(members.beyondAsOf ? [`${texts.beyondAsOf[lang]} ${formatEdtfDate(network.asOf, lang)}.`] : []),
    ...(network.roster === "partial" ? [texts.partial[lang]] : []),
  ];
  return [
    style.heading(`${texts.membersOn[lang]} ${formatEdtfDate(day, lang)}`),
    ...listLines(members, "certain", lang),
    ...listLines(members, "uncertain", lang),
    ...notes.flatMap((note) => wrap(note, 0)),
  ];
}

function listLines(members: MembersOnDay, certainty: "certain" | "uncertain", lang: Language): string[] {
  const names = members[certainty].map(({ name }) => `  ${name}`);
  return [
    "",
    `${labels.certainty[certainty][lang]}: ${names.length}`,
    ...names,
    ...(certainty === "uncertain" ? [""] : []),
  ];
}
