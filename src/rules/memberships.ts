import type { ExtentFault } from "../calendar/extent.ts";
import {
  type Bilingual,
  createIssue,
  excerpt,
  type Issue,
  type IssueCode,
  type IssuePath,
} from "../issue.ts";
import type { Membership } from "../model/membership.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { Region } from "../model/region.ts";
import type { RosterIndex } from "../roster/roster.ts";
import { extentIssue } from "./extents.ts";

/** Dates of memberships that contradict each other, or the life of the network or of the region. */
export function membershipExtentRules({ network, regionPositions, faults }: RosterIndex): Issue[] {
  return faults.flatMap(({ position, fault }) => {
    const membership = network.memberships[position];
    if (membership === undefined) return [];
    const path = ["memberships", position];
    if (fault.kind !== "life") return [extentIssue(fault, path, membership)];
    const region = network.regions[regionPositions.get(membership.regionId) ?? -1];
    return [
      fault.life === 0
        ? networkIssue(fault, path, membership, network)
        : regionIssue(fault, path, membership, region),
    ];
  });
}

type LifeFault = Extract<ExtentFault, { kind: "life" }>;

function networkIssue(
  fault: LifeFault,
  path: IssuePath,
  membership: Membership,
  network: PlainNetwork,
): Issue {
  const isBefore = fault.side === "before";
  const code: IssueCode = isBefore ? "membership-before-founding" : "membership-after-dissolution";
  const limit = (isBefore ? network.foundingDate : network.dissolutionDate) ?? "";
  const date = given(fault, membership);
  const message: Bilingual = isBefore
    ? {
        de: `${fieldName(fault).de} ${date} liegt vor der Gründung des Netzwerks (${limit}). Eines der beiden Daten berichtigen; was vorher war, gehört in „note“.`,
        en: `${fieldName(fault).en} ${date} lies before the founding of the network (${limit}). Correct one of the two dates; what came before belongs in “note”.`,
      }
    : {
        de: `${fieldName(fault).de} ${date} liegt nach der Auflösung des Netzwerks (${limit}). Eines der beiden Daten berichtigen.`,
        en: `${fieldName(fault).en} ${date} lies after the dissolution of the network (${limit}). Correct one of the two dates.`,
      };
  return createIssue(code, pathOf(fault, path), message, { params: { date, limit } });
}

function regionIssue(
  fault: LifeFault,
  path: IssuePath,
  membership: Membership,
  region: Region | undefined,
): Issue {
  const name = excerpt(region?.name ?? membership.regionId);
  const date = given(fault, membership);
  const message: Bilingual =
    fault.field === null
      ? {
          de: `Die Region „${name}“ bestand nicht zur selben Zeit wie das Netzwerk. Gründung und Auflösung beider prüfen.`,
          en: `The region “${name}” did not exist at the same time as the network. Check founding and dissolution of both.`,
        }
      : {
          de: `${fieldName(fault).de} ${date} liegt außerhalb der Zeit, in der die Region „${name}“ bestand. Das Datum oder Gründung, Auflösung und Gebietsänderungen der Region berichtigen.`,
          en: `${fieldName(fault).en} ${date} lies outside the time in which the region “${name}” existed. Correct the date, or founding, dissolution and changes of the region.`,
        };
  return createIssue("membership-outside-region", pathOf(fault, path), message, {
    params: { date, region: name },
  });
}

function pathOf({ field }: LifeFault, path: IssuePath): IssuePath {
  return field === null ? path : [...path, field];
}

function given({ field }: LifeFault, membership: Membership): string {
  return field === null ? "" : (membership[field] ?? "");
}

function fieldName({ field }: LifeFault): Bilingual {
  return field === "endDate" ? { de: "Das Ende", en: "The end" } : { de: "Der Beginn", en: "The start" };
}

const mostNamed = 10;

interface WithEnds {
  readonly memberships: readonly Pick<Membership, "id" | "endDate">[];
}

/** One note for all memberships of which it is unknown whether they have ended. */
export function unknownEndRules({ memberships }: WithEnds): Issue[] {
  const ids = memberships.filter(({ endDate }) => endDate === undefined).map(({ id }) => id);
  if (ids.length === 0) return [];
  const named = ids.slice(0, mostNamed).map(excerpt).join(", ") + (ids.length > mostNamed ? ", …" : "");
  const one = ids.length === 1;
  const message: Bilingual = {
    de: `${one ? "Bei einer Mitgliedschaft" : `Bei ${ids.length} Mitgliedschaften`} ist das Ende unbekannt: ${named}. Für jede, die noch gilt, endDate ".." eintragen, für jede beendete den letzten Tag.`,
    en: `The end of ${one ? "one membership" : `${ids.length} memberships`} is unknown: ${named}. For each that still holds write endDate "..", for each that has ended its last day.`,
  };
  return [createIssue("end-unknown", ["memberships"], message, { params: { ids } })];
}
