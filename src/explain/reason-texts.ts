import { dayOrNull } from "../calendar/edtf-date.ts";
import type { ExtentBounds } from "../calendar/extent.ts";
import { formatEdtfDate } from "../calendar/phrase.ts";
import { excerpt } from "../messages/excerpt.ts";
import type { Bilingual, Language } from "../model/bilingual.ts";
import type { IsoDate } from "../model/date.ts";
import { labels } from "../model/labels.ts";
import type { MembershipRole } from "../model/membership.ts";
import type { Network } from "../model/network.ts";
import type { Region } from "../model/region.ts";
import type { Fact, FactCode } from "./facts.ts";

/** What a fact shows about a membership on a day. */
export type Consequence = "held" | "begun" | "lasting" | "not-begun" | "ended";

const consequences: {
  readonly [consequence in Consequence]: { readonly [lang in Language]: (day: string) => string };
} = {
  held: {
    de: (day) => `also galt die Mitgliedschaft am ${day}`,
    en: (day) => `so the membership held on ${day}`,
  },
  begun: {
    de: (day) => `also hatte die Mitgliedschaft am ${day} begonnen`,
    en: (day) => `so the membership had begun by ${day}`,
  },
  lasting: {
    de: (day) => `also war die Mitgliedschaft am ${day} noch nicht beendet`,
    en: (day) => `so the membership had not ended before ${day}`,
  },
  "not-begun": {
    de: (day) => `also hatte die Mitgliedschaft am ${day} noch nicht begonnen`,
    en: (day) => `so the membership had not begun by ${day}`,
  },
  ended: {
    de: (day) => `also war die Mitgliedschaft am ${day} schon beendet`,
    en: (day) => `so the membership had ended before ${day}`,
  },
};

const factNames: { readonly [code in FactCode]: Bilingual } = {
  start: { de: "Beginn der Mitgliedschaft", en: "Start of the membership" },
  end: { de: "Ende der Mitgliedschaft", en: "End of the membership" },
  ongoing: {
    de: "Die Mitgliedschaft ist als laufend verzeichnet",
    en: "The membership is recorded as ongoing",
  },
  confirmation: { de: "Mitgliedschaft bestätigt", en: "Membership confirmed" },
  "network-founding": { de: "Gründung des Netzwerks", en: "Founding of the network" },
  "network-dissolution": { de: "Auflösung des Netzwerks", en: "Dissolution of the network" },
  "region-founding": { de: "Gründung der Region", en: "Founding of the region" },
  "region-dissolution": { de: "Auflösung der Region", en: "Dissolution of the region" },
  "region-change": { de: "Änderung der Region", en: "Change of the region" },
};

/** Writes a sentence about a fact and what it shows. */
export function factText({ code, date, change }: Fact, consequence: Consequence, day: IsoDate): Bilingual {
  return inBoth((lang) => {
    const kind = change === undefined ? "" : ` (${labels.regionChangeKind[change][lang]})`;
    const when = date === undefined ? "" : `: ${formatEdtfDate(date, lang)}`;
    return `${factNames[code][lang]}${kind}${when}; ${consequences[consequence][lang](formatEdtfDate(day, lang))}.`;
  });
}

/** Writes the sentence that the first or last day of a membership is not known exactly enough. */
export function openText(side: "start" | "end", bounds: ExtentBounds, day: IsoDate): Bilingual {
  const [earliest, latest] =
    side === "start"
      ? [bounds.earliestStart, bounds.latestStart]
      : [bounds.earliestEndExclusive - 1, bounds.latestEndExclusive - 1];
  return inBoth((lang) => {
    const { name, unknown, open } = openSides[side][lang];
    const isKnown = Number.isFinite(earliest) || Number.isFinite(latest);
    const when = isKnown
      ? formatEdtfDate(`[${dayOrNull(earliest) ?? ""}..${dayOrNull(latest) ?? ""}]`, lang)
      : unknown;
    return `${name}: ${when}; ${open(formatEdtfDate(day, lang))}.`;
  });
}

const openSides = {
  start: {
    de: {
      name: "Erster Tag der Mitgliedschaft",
      unknown: "unbekannt",
      open: (day: string) => `am ${day} hatte sie vielleicht noch nicht begonnen`,
    },
    en: {
      name: "First day of the membership",
      unknown: "unknown",
      open: (day: string) => `on ${day} it may not have begun yet`,
    },
  },
  end: {
    de: {
      name: "Letzter Tag der Mitgliedschaft",
      unknown: "unbekannt",
      open: (day: string) => `am ${day} war sie vielleicht schon beendet`,
    },
    en: {
      name: "Last day of the membership",
      unknown: "unknown",
      open: (day: string) => `on ${day} it may have ended already`,
    },
  },
} as const;

/** Writes the sentence that the record does not have a membership of a region, and why that decides the answer. */
export function noMembershipText(
  { roster }: Network,
  region: Region,
  roles: readonly MembershipRole[],
): Bilingual {
  const name = excerpt(region.name);
  const [als, as] = [
    roles.map((role) => labels.role[role].de).join(" oder "),
    roles
      .map((role) => `${/^[aeiou]/.test(labels.role[role].en) ? "an" : "a"} ${labels.role[role].en}`)
      .join(" or "),
  ];
  const isPartial = roster === "partial";
  return {
    de: `Das Verzeichnis nennt „${name}“ zu keiner Zeit als ${als}.${isPartial ? " Es nennt nicht alle Mitglieder, aber von jeder Region, die es nennt, alle Mitgliedschaften." : ""}`,
    en: `The record does not name “${name}” as ${as} at any time.${isPartial ? " It does not name all members, but it has all memberships of a region that it names." : ""}`,
  };
}

/** Writes the sentence that the day is after the last day that the record speaks for. */
export function beyondText({ asOf }: Network, day: IsoDate): Bilingual {
  const [dayDe, dayEn] = [formatEdtfDate(day, "de"), formatEdtfDate(day, "en")];
  const [asOfDe, asOfEn] = [formatEdtfDate(asOf, "de"), formatEdtfDate(asOf, "en")];
  return {
    de: `Der ${dayDe} liegt nach dem ${asOfDe}, dem letzten Tag, für den das Verzeichnis spricht.`,
    en: `${dayEn} is after ${asOfEn}, the last day that the record speaks for.`,
  };
}

function inBoth(textIn: (lang: Language) => string): Bilingual {
  return { de: textIn("de"), en: textIn("en") };
}
