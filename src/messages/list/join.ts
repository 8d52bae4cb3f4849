import { formatEdtfDate } from "../../calendar/phrase.ts";
import type { Wording } from "../../issue.ts";
import type { ContradictedField } from "../../issue-params/join.ts";
import type { IssueParams } from "../../issue-params.ts";
import type { Bilingual, Language } from "../../model/bilingual.ts";
import type { EdtfDate } from "../../model/date.ts";
import { labels } from "../../model/labels.ts";
import { excerpt } from "../excerpt.ts";

const fields: Readonly<Record<ContradictedField, Bilingual>> = {
  startDate: { de: "Erster Tag", en: "First day" },
  endDate: { de: "Letzter Tag", en: "Last day" },
  startReason: { de: "Grund des Beginns", en: "Reason for the start" },
  endReason: { de: "Grund des Endes", en: "Reason for the end" },
  kind: { de: "Art des Gebiets", en: "Kind of area" },
  state: { de: "Land", en: "Land" },
  identifiers: { de: "Schlüssel", en: "Key" },
  keyHolder: { de: "Region mit dem Schlüssel", en: "Region with the key" },
  regionId: { de: "Region", en: "Region" },
};

const names = {
  startReason: labels.startReason,
  endReason: labels.endReason,
  kind: labels.regionKind,
  state: labels.state,
} as const;

const sameBy: Readonly<Record<IssueParams["name-differs"]["by"], Bilingual>> = {
  id: { de: "die Regions-ID", en: "the region id" },
  key: { de: "der Schlüssel", en: "the key" },
};

/** What is said of rows beside the records of a network. */
export const joinWording: Wording<"name-differs" | "membership-ambiguous" | "list-contradicts"> = {
  "name-differs": ({ given, name, by, line }) => ({
    de: `„${excerpt(given)}“ wurde als „${excerpt(name)}“ ${line === null ? "aus dem Netzwerk" : `aus Zeile ${line}`} gelesen: Das sagt ${sameBy[by].de}. Ist es eine andere Region, das berichtigen; sonst den Namen angleichen.`,
    en: `“${excerpt(given)}” was taken for “${excerpt(name)}” ${line === null ? "of the network" : `of line ${line}`}, because ${sameBy[by].en} says so. If it is another region, correct that; otherwise use the same name.`,
  }),
  "membership-ambiguous": ({ reason, name, ids, lines }) => {
    const named = ids.map((id) => excerpt(id)).join(", ");
    if (reason === "overlap") {
      return {
        de: `Nach der Liste überschneiden sich Mitgliedschaften von „${excerpt(name)}“: ${named}. Wahrscheinlich sind sie dieselbe; „${excerpt(ids[0] ?? "")}“ bleibt, wie sie ist. Sie im Netzwerk zusammenfassen oder ihre Daten berichtigen.`,
        en: `By the list, memberships of “${excerpt(name)}” overlap: ${named}. They are probably the same; “${excerpt(ids[0] ?? "")}” stays as it is. Merge them in the network, or correct their dates.`,
      };
    }
    return reason === "several"
      ? {
          de: `„${excerpt(name)}“ hat im Netzwerk mehrere Mitgliedschaften, die hier gemeint sein können: ${named}. Die gemeinte in einer Spalte „Mitgliedschafts-ID“ nennen.`,
          en: `In the network “${excerpt(name)}” has several memberships that may be meant here: ${named}. Name the one that is meant in a column “Membership ID”.`,
        }
      : {
          de: `Die Zeilen ${lines.join(", ")} können dieselbe Mitgliedschaft von „${excerpt(name)}“ meinen: ${named}. Sie bei der Zeile, die sie meint, in einer Spalte „Mitgliedschafts-ID“ nennen.`,
          en: `Lines ${lines.join(", ")} may mean the same membership of “${excerpt(name)}”: ${named}. Name it in a column “Membership ID” of the row that means it.`,
        };
  },
  "list-contradicts": ({ field, key, inList, inNetwork, listSources, networkSources, kept }) => {
    const [ofList, ofNetwork] = [saidOf(field, inList), saidOf(field, inNetwork)];
    const { de, en } = namedField(field, key);
    if (kept === "lists") {
      return {
        de: `${de}: In einer Liste steht „${ofList.de}“${sources(listSources, "Quelle")}, nach den anderen${sources(networkSources, "Quelle")} ist es „${ofNetwork.de}“. Die Angabe wurde nicht übernommen. Die Listen prüfen und die falsche Angabe berichtigen.`,
        en: `${en}: one list says “${ofList.en}”${sources(listSources, "source")}; by the others${sources(networkSources, "source")} it is “${ofNetwork.en}”. What the one says was not taken. Check the lists, and correct what is wrong.`,
      };
    }
    return {
      de: `${de}: Die Liste sagt „${ofList.de}“${sources(listSources, "Quelle")}, das Netzwerk „${ofNetwork.de}“${sources(networkSources, "Quelle")}. Es gilt ${kept === "network" ? "das Netzwerk" : "die Liste"}. Beide Quellen prüfen und die falsche Angabe berichtigen.`,
      en: `${en}: the list says “${ofList.en}”${sources(listSources, "source")}, the network “${ofNetwork.en}”${sources(networkSources, "source")}. The ${kept} stands. Check both sources, and correct what is wrong.`,
    };
  },
};

function namedField(field: ContradictedField, key: string | undefined): Bilingual {
  const { de, en } = fields[field];
  return key === undefined ? { de, en } : { de: `${de} ${excerpt(key)}`, en: `${en} ${excerpt(key)}` };
}

/** What a field says, in words: dates as people write them, codes by what they are called. */
function saidOf(field: ContradictedField, value: string): Bilingual {
  if (field === "startDate" || field === "endDate") {
    if (value === "..") return { de: "laufend", en: "ongoing" };
    if (value === "?") return { de: "unbekannt", en: "unknown" };
    return { de: formatEdtfDate(value, "de"), en: formatEdtfDate(value, "en") };
  }
  const named =
    field === "regionId" || field === "identifiers" || field === "keyHolder"
      ? undefined
      : new Map<string, Bilingual>(Object.entries(names[field])).get(value);
  return named ?? { de: excerpt(value), en: excerpt(value) };
}

function sources(ids: readonly string[], word: string): string {
  return ids.length === 0 ? "" : ` (${word}: ${ids.map((id) => excerpt(id)).join(", ")})`;
}

const shrunk = {
  lost: ({ known, names }: { readonly known: number; readonly names: readonly string[] }): Bilingual => {
    const named =
      names
        .slice(0, mostNamed)
        .map((name) => excerpt(name))
        .join(", ") + (names.length > mostNamed ? ", …" : "");
    return {
      de: `Der Liste ${names.length === 1 ? "fehlt" : "fehlen"} ${names.length} von ${known} bekannten ${known === 1 ? "Mitglied" : "Mitgliedern"}: ${named}. Ist sie abgeschnitten oder nur ein Teil, die ganze Liste nehmen`,
      en: `The list lacks ${names.length} of ${known} known ${known === 1 ? "member" : "members"}: ${named}. If it is cut off or only a part, take the whole list`,
    };
  },
  count: ({
    said,
    listed,
    where,
  }: {
    readonly said: number;
    readonly listed: number;
    readonly where: number | string;
  }): Bilingual => {
    const [de, en] =
      typeof where === "number"
        ? [`Zeile ${where}`, `line ${where}`]
        : [`die Angabe „${excerpt(where)}“`, `the claim “${excerpt(where)}”`];
    return {
      de: `Die Liste nennt ${listed} ${listed === 1 ? "Mitglied" : "Mitglieder"}, ${de} aber ${said}. Fehlen Zeilen, die ganze Liste nehmen`,
      en: `The list names ${listed} ${listed === 1 ? "member" : "members"}, but ${en} says ${said}. If rows are missing, take the whole list`,
    };
  },
  refused: ({ lines }: { readonly lines: readonly number[] }): Bilingual => ({
    de: `Nicht alle Zeilen konnten übernommen werden (${lines.slice(0, mostNamed).join(", ")}${lines.length > mostNamed ? ", …" : ""}), darum sagt die Liste nicht, wer fehlt. Diese Zeilen berichtigen`,
    en: `Not all rows could be taken (${lines.slice(0, mostNamed).join(", ")}${lines.length > mostNamed ? ", …" : ""}), so the list does not say who is missing. Correct these rows`,
  }),
};

const mostNamed = 10;

/** What is said of lists that name, or do not name, the members of a day. */
export const rosterWording: Wording<
  | "roster-contradicts"
  | "roster-shrunk"
  | "roster-disagrees"
  | "absence-undecided"
  | "maybe-renamed"
  | "continuity-refuted"
> = {
  "roster-contradicts": ({ name, date, membershipId }) => ({
    de: `„${excerpt(name)}“ fehlt in der Liste (Stand ${dayText(date).de}), ist nach der Mitgliedschaft „${excerpt(membershipId)}“ aber an diesem Tag sicher Mitglied. Die Liste ergänzen oder die Mitgliedschaft berichtigen.`,
    en: `“${excerpt(name)}” is not in the list (as of ${dayText(date).en}), but by the membership “${excerpt(membershipId)}” it is certainly a member on that day. Add it to the list, or correct the membership.`,
  }),
  "roster-shrunk": (params) => {
    if (params.reason === "grown") {
      const [day, before] = [dayText(params.date), dayText(params.before)];
      return {
        de: `Die Liste mit Stand ${day.de} nennt ${params.listed} Mitglieder, die vollständige davor, Stand ${before.de}, nur ${params.known}. Ist die frühere abgeschnitten oder nur ein Teil, die ganze Liste nehmen.`,
        en: `The list of ${day.en} names ${params.listed} members, the complete one before it, of ${before.en}, only ${params.known}. If the earlier one is cut off or only a part, take the whole list.`,
      };
    }
    const { de, en } =
      params.reason === "lost"
        ? shrunk.lost(params)
        : params.reason === "refused"
          ? shrunk.refused(params)
          : shrunk.count(params);
    return {
      de: `${de}; sonst das Fehlen ausdrücklich zulassen.`,
      en: `${en}; otherwise allow explicitly that members are missing.`,
    };
  },
  "roster-disagrees": ({ date, names }) => ({
    de: `Listen desselben Tages (Stand ${dayText(date).de}) widersprechen sich bei ${names.map((name) => `„${excerpt(name)}“`).join(", ")}. Für diese Regionen gilt an dem Tag keine von ihnen. Die Listen prüfen.`,
    en: `Lists of the same day (as of ${dayText(date).en}) disagree on ${names.map((name) => `“${excerpt(name)}”`).join(", ")}. For these regions none of them counts on that day. Check the lists.`,
  }),
  "absence-undecided": ({ name, date, membershipId }) => ({
    de: `„${excerpt(name)}“ fehlt in der Liste (Stand ${dayText(date).de}). Ob die Mitgliedschaft „${excerpt(membershipId)}“ da schon beendet war oder noch nicht begonnen hatte, ist nicht bekannt; sie bleibt, wie sie ist. Ihren Beginn oder ihr Ende eintragen.`,
    en: `“${excerpt(name)}” is not in the list (as of ${dayText(date).en}). Whether the membership “${excerpt(membershipId)}” had ended by then or had not begun is not known; it stays as it is. Enter its start or its end.`,
  }),
  "maybe-renamed": ({ names: [old, renamed], because, date }) => {
    const [de, en] =
      because === "key"
        ? ["denselben Schlüssel", "the same key"]
        : ["einen ähnlichen Namen", "a similar name"];
    return {
      de: `„${excerpt(old)}“ fehlt in der Liste (Stand ${dayText(date).de}), „${excerpt(renamed)}“ ist neu und hat ${de}. Ist es dieselbe Region, den neuen Namen bei ihr eintragen.`,
      en: `“${excerpt(old)}” is not in the list (as of ${dayText(date).en}); “${excerpt(renamed)}” is new and has ${en}. If it is the same region, add the new name to it.`,
    };
  },
  "continuity-refuted": ({ reason, name, date, between: [first, last] }) => {
    const [one, other, day] = [dayText(first), dayText(last), dayText(date)];
    const shown = {
      list: {
        de: `aber nicht in der mit Stand ${day.de}`,
        en: `but not in that of ${day.en}`,
      },
      start: {
        de: `nach der späteren aber erst seit ${day.de}`,
        en: `but by the later one only since ${day.en}`,
      },
      end: {
        de: `nach der früheren aber nur bis ${day.de}`,
        en: `but by the earlier one only until ${day.en}`,
      },
    }[reason];
    return {
      de: `„${excerpt(name)}“ steht in den Listen mit Stand ${one.de} und ${other.de}, ${shown.de}: Die Region war dazwischen nicht durchgehend Mitglied.`,
      en: `“${excerpt(name)}” is in the lists of ${one.en} and ${other.en}, ${shown.en}: in between, the region was not a member all the time.`,
    };
  },
};

/** The date of a list: of a month or a year without the remark that its day is unknown. */
function dayText(date: EdtfDate): Bilingual {
  const text = (lang: Language) =>
    formatEdtfDate(date, lang).replace(/ \((?:Tag unbekannt|day unknown)\)$/, "");
  return { de: text("de"), en: text("en") };
}

/** What a choice says that gives a row the name of a region. */
export function sameRegionChoice(name: string): Bilingual {
  return { de: `es ist „${excerpt(name)}“`, en: `it is “${excerpt(name)}”` };
}

/** What a choice says that takes the key out of a row. */
export const otherAreaChoice: Bilingual = {
  de: "es ist eine andere Region, ohne diesen Schlüssel",
  en: "it is another region, without this key",
};
