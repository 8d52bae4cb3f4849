import { type Bilingual, createIssue, excerpt, type Issue } from "../issue.ts";
import type { Region } from "../model/region.ts";
import { normalName } from "../model/region-name.ts";
import { membershipCount, type RosterIndex } from "../roster/roster.ts";

/** Names that differ only in spelling, and members that lie within other members. */
export function regionRules(index: RosterIndex): Issue[] {
  return [...similarNames(index.network.regions), ...nestedMembers(index)];
}

function similarNames(regions: readonly Region[]): Issue[] {
  const first = new Map<string, Region>();
  const issues: Issue[] = [];
  for (const [at, region] of regions.entries()) {
    const name = normalName(region.name);
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, region);
      continue;
    }
    const [one, other] = [excerpt(earlier.name), excerpt(region.name)];
    const message: Bilingual = {
      de: `„${other}“ (${excerpt(region.id)}) und „${one}“ (${excerpt(earlier.id)}) unterscheiden sich nur in der Schreibweise. Ist es dieselbe Region, die beiden Einträge zu einem machen.`,
      en: `“${other}” (${excerpt(region.id)}) and “${one}” (${excerpt(earlier.id)}) differ only in spelling. If they are the same region, make the two records one.`,
    };
    const params = { regionIds: [earlier.id, region.id] };
    issues.push(createIssue("region-name-similar", ["regions", at, "name"], message, { params }));
  }
  return issues;
}

function nestedMembers(index: RosterIndex): Issue[] {
  return index.network.regions.flatMap((region, at) => {
    if (region.within.length === 0 || !isMember(index, region)) return [];
    return membersAround(index, region).map((around) => {
      const message: Bilingual = {
        de: `Das Mitglied „${excerpt(region.name)}“ liegt im Mitglied „${excerpt(around.name)}“. Das ist erlaubt; beide zählen, aber Flächen und Einwohner nicht zusammenzählen.`,
        en: `The member “${excerpt(region.name)}” lies within the member “${excerpt(around.name)}”. That is allowed; both count, but do not add up areas or inhabitants.`,
      };
      const params = { regionIds: [region.id, around.id] };
      return createIssue("region-nested", ["regions", at, "within"], message, { params });
    });
  });
}

/** The members next to a region on the ways up through the regions in which it lies. */
function membersAround(index: RosterIndex, region: Region): Region[] {
  const found: Region[] = [];
  const seen = new Set([region.id]);
  const waiting = [...region.within];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const around = index.network.regions[index.regionPositions.get(id) ?? -1];
    if (around === undefined || seen.has(id)) continue;
    seen.add(id);
    if (isMember(index, around)) found.push(around);
    else waiting.push(...around.within);
  }
  return found;
}

function isMember(index: RosterIndex, { id }: Region): boolean {
  return membershipCount(index, index.regionPositions.get(id) ?? -1) > 0;
}
