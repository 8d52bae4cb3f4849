import { dayOrNull } from "../calendar/edtf-date.ts";
import type { ExtentBounds } from "../calendar/extent.ts";
import { formatEdtfDate } from "../calendar/phrase.ts";
import { excerpt } from "../messages/excerpt.ts";
import { capitalised, oneOfRoles, tenures } from "../messages/role.ts";
import type { Bilingual, Language } from "../model/bilingual.ts";
import type { IsoDate } from "../model/date.ts";
import { labels } from "../model/labels.ts";
import type { MembershipRole } from "../model/membership.ts";
import type { Network } from "../model/network.ts";
import type { Region } from "../model/region.ts";
import type { Fact, FactCode } from "./facts.ts";

/** What a fact shows about a membership on a day. */
export type Consequence = "held" | "begun" | "lasting" | "not-begun" | "ended";

/** With places for a day and for what it is called to have the role, as subject and as genitive. */
const consequences: { readonly [consequence in Consequence]: Bilingual } = {
  held: { de: "also galt die {tenure} am {day}", en: "so the {tenure} held on {day}" },
  begun: { de: "also hatte die {tenure} am {day} begonnen", en: "so the {tenure} had begun by {day}" },
  lasting: {
    de: "also war die {tenure} am {day} noch nicht beendet",
    en: "so the {tenure} had not ended before {day}",
  },
  "not-begun": {
    de: "also hatte die {tenure} am {day} noch nicht begonnen",
    en: "so the {tenure} had not begun by {day}",
  },
  ended: {
    de: "also war die {tenure} am {day} schon beendet",
    en: "so the {tenure} had ended before {day}",
  },
};

const factNames: { readonly [code in FactCode]: Bilingual } = {
  start: { de: "Beginn der {genitive}", en: "Start of the {tenure}" },
  end: { de: "Ende der {genitive}", en: "End of the {tenure}" },
  ongoing: { de: "Die {tenure} ist als laufend verzeichnet", en: "The {tenure} is recorded as ongoing" },
  confirmation: { de: "{tenure} bestätigt", en: "{tenure} confirmed" },
  "network-founding": { de: "Gründung des Netzwerks", en: "Founding of the network" },
  "network-dissolution": { de: "Auflösung des Netzwerks", en: "Dissolution of the network" },
  "region-founding": { de: "Gründung der Region", en: "Founding of the region" },
  "region-dissolution": { de: "Auflösung der Region", en: "Dissolution of the region" },
  "region-change": { de: "Änderung der Region", en: "Change of the region" },
};

/** Writes a sentence about a fact and what it shows of a membership with a role. */
export function factText(
  { code, date, change }: Fact,
  consequence: Consequence,
  role: MembershipRole,
  day: IsoDate,
): Bilingual {
  return inBoth((lang) => {
    const kind = change === undefined ? "" : ` (${labels.regionChangeKind[change][lang]})`;
    const when = date === undefined ? "" : `: ${formatEdtfDate(date, lang)}`;
    return filled(
      `${factNames[code][lang]}${kind}${when}; ${consequences[consequence][lang]}.`,
      role,
      day,
      lang,
    );
  });
}

/** A sentence of which the places are filled. */
function filled(text: string, role: MembershipRole, day: IsoDate, lang: Language): string {
  const { tenure, genitive = tenure } = tenures[role][lang];
  return capitalised(
    text
      .replace("{genitive}", genitive)
      .replaceAll("{tenure}", tenure)
      .replace("{day}", formatEdtfDate(day, lang)),
  );
}

/** Writes the sentence that the first or last day of a membership is not known exactly enough. */
export function openText(
  side: "start" | "end",
  bounds: ExtentBounds,
  role: MembershipRole,
  day: IsoDate,
): Bilingual {
  const [earliest, latest] =
    side === "start"
      ? [bounds.earliestStart, bounds.latestStart]
      : [bounds.earliestEndExclusive - 1, bounds.latestEndExclusive - 1];
  return inBoth((lang) => {
    const { name, open } = openSides[side][lang];
    const isKnown = Number.isFinite(earliest) || Number.isFinite(latest);
    const when = isKnown
      ? formatEdtfDate(`[${dayOrNull(earliest) ?? ""}..${dayOrNull(latest) ?? ""}]`, lang)
      : { de: "unbekannt", en: "unknown" }[lang];
    return filled(`${name}: ${when}; ${open}.`, role, day, lang);
  });
}

const openSides = {
  start: {
    de: {
      name: "Erster Tag der {genitive}",
      open: "am {day} hatte sie vielleicht noch nicht begonnen",
    },
    en: { name: "First day of the {tenure}", open: "on {day} it may not have begun yet" },
  },
  end: {
    de: { name: "Letzter Tag der {genitive}", open: "am {day} war sie vielleicht schon beendet" },
    en: { name: "Last day of the {tenure}", open: "on {day} it may have ended already" },
  },
} as const;

/** Writes the sentence that the record does not have a membership of a region, and why that decides the answer. */
export function noMembershipText(
  { roster }: Network,
  region: Region,
  roles: readonly MembershipRole[],
): Bilingual {
  if (roles.length === 0) return { de: "Gefragt ist nach keiner Rolle.", en: "No role is asked for." };
  const name = excerpt(region.name);
  const als = oneOfRoles({ roles, lang: "de" });
  const as = oneOfRoles({ roles, lang: "en" });
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
