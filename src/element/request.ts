import { numberOfDay } from "../calendar/day.ts";
import { type DaySpan, rangeOf } from "../calendar/day-range.ts";
import { rangeProblem } from "../messages/timeline-element.ts";
import type { Bilingual, Language } from "../model/bilingual.ts";
import type { IsoDate } from "../model/date.ts";
import { type MembershipRole, membershipRoles } from "../model/membership.ts";
import type { Network } from "../model/network.ts";
import type { RegionId } from "../model/region.ts";
import { argumentError, NetworkError } from "../network-error.ts";
import { unknownId } from "../roster/unknown-id.ts";

/** What the attributes ask for, and what of them cannot be understood. */
export interface ElementRequest {
  readonly lang: Language;
  readonly day: IsoDate | null;
  readonly regionId: RegionId | null;
  readonly range: DaySpan | undefined;
  readonly roles: readonly MembershipRole[];
  readonly problems: readonly string[];
}

/** Reads the attributes of an element, by name; one that cannot be understood costs no other. */
export function readRequest(
  network: Network,
  lang: Language,
  written: (name: string) => string | null,
): ElementRequest {
  const problems: string[] = [];
  return {
    lang,
    day: readOr<IsoDate | null>("day", null, readDay),
    regionId: readOr<RegionId | null>("region", null, (id) => readRegion(network, id)),
    range: readOr<DaySpan | undefined>("range", undefined, readRange),
    roles: readOr<readonly MembershipRole[]>("roles", ["member"], readRoles),
    problems,
  };

  function readOr<Value>(name: string, absent: Value, read: (text: string) => Value | Bilingual): Value {
    const text = written(name);
    if (text === null) return absent;
    try {
      const value = read(text);
      if (!isProblem(value)) return value;
      problems.push(value[lang]);
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
      problems.push(...error.issues.map(({ message }) => message[lang]));
    }
    return absent;
  }
}

function isProblem(value: unknown): value is Bilingual {
  return typeof value === "object" && value !== null && "de" in value;
}

function readDay(day: string): IsoDate {
  numberOfDay(day, "day");
  return day;
}

function readRegion(network: Network, id: string): RegionId {
  if (!network.regions.some((region) => region.id === id)) throw unknownId("region", id, "region");
  return id;
}

function readRange(text: string): DaySpan | Bilingual {
  const [firstDay, lastDay, ...more] = text.split("/");
  if (firstDay === undefined || lastDay === undefined || more.length > 0) return rangeProblem(text);
  const range = { firstDay, lastDay };
  rangeOf(range, "range");
  return range;
}

function readRoles(text: string): MembershipRole[] {
  const named = text.split(/\s+/).filter((name) => name !== "");
  const roles = membershipRoles.filter((role) => named.includes(role));
  const unknown = named.find((name) => membershipRoles.every((role) => role !== name));
  if (unknown !== undefined) throw argumentError("roles", unknown, membershipRoles);
  return roles;
}
