import type { Wording } from "../issue.ts";
import type { ExtentCode } from "../issue-codes.ts";
import type { ArgumentParams } from "../issue-params/structure.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { excerpt } from "./excerpt.ts";

/** Writes the message about an argument or option that is not allowed. */
export function argumentMessage({ name, given, possible }: ArgumentParams): Bilingual {
  const [value, list] = [excerpt(given), possible.join(", ")];
  return {
    de: `„${name}“ kann nicht „${value}“ sein. Möglich: ${list}.`,
    en: `“${name}” cannot be “${value}”. Possible: ${list}.`,
  };
}

/** The message for an option that a call does not have. */
export function optionMessage(given: string, possible: readonly string[]): Bilingual {
  return {
    de: `Die Option „${excerpt(given)}“ gibt es hier nicht. Möglich: ${possible.join(", ")}.`,
    en: `The option “${excerpt(given)}” does not exist here. Possible: ${possible.join(", ")}.`,
  };
}

/** Writes the message about a time zone that the platform does not know. */
export function timeZoneMessage(given: string): Bilingual {
  return {
    de: `„${excerpt(given)}“ ist keine Zeitzone. Einen IANA-Namen wie Europe/Berlin angeben.`,
    en: `“${excerpt(given)}” is not a time zone. Give an IANA name such as Europe/Berlin.`,
  };
}

/** The message about a range whose first day is after its last. */
export const rangeWording: Wording<"range-order"> = {
  "range-order": ({ firstDay, lastDay }) => ({
    de: `Der erste Tag ${firstDay} liegt nach dem letzten Tag ${lastDay}. Die beiden Tage tauschen.`,
    en: `The first day ${firstDay} is after the last day ${lastDay}. Swap the two days.`,
  }),
};

/** The message about an id that the network does not have. */
export const unknownIdWording: Wording<"reference-unknown"> = {
  "reference-unknown": ({ kind, id }) =>
    kind === "membership"
      ? {
          de: `Das Netzwerk hat keine Mitgliedschaft mit der id „${excerpt(id)}“. Die ids stehen in network.memberships.`,
          en: `The network does not have a membership with the id “${excerpt(id)}”. The ids are in network.memberships.`,
        }
      : {
          de: `Das Netzwerk hat keine Region mit der id „${excerpt(id)}“. Die ids stehen in network.regions.`,
          en: `The network does not have a region with the id “${excerpt(id)}”. The ids are in network.regions.`,
        },
};

/** The message about a network that was not parsed. */
export const notParsedWording: Wording<"network-not-parsed"> = {
  "network-not-parsed": () => ({
    de: "Dieses Netzwerk wurde nicht geprüft. Das Ergebnis von parseNetwork(…) übergeben; für das JSON eines geprüften Netzwerks trustNetwork(…) verwenden.",
    en: "This network was not parsed. Pass the result of parseNetwork(…); for the JSON of a parsed network use trustNetwork(…).",
  }),
};

const contradictoryDates: Bilingual = {
  de: "Die Daten dieses Eintrags widersprechen einander oder dem Netzwerk. Das Netzwerk mit diesem Eintrag durch parseNetwork(…) prüfen.",
  en: "The dates of this record contradict each other or the network. Check the network with this record by parseNetwork(…).",
};

/** A record whose dates cannot stand in the network; parsing says more. */
export const contradictionWording: Wording<ExtentCode> = {
  "date-order": () => contradictoryDates,
  "confirmation-outside": () => contradictoryDates,
  "membership-before-founding": () => contradictoryDates,
  "membership-after-dissolution": () => contradictoryDates,
  "membership-outside-region": () => contradictoryDates,
};
