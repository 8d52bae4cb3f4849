import { type Bilingual, createIssue, excerpt, type Issue } from "../issue.ts";
import type { Network } from "../model/network.ts";
import type { Region, RegionId } from "../model/region.ts";
import { normalName } from "../model/region-name.ts";

/** Names that differ only in spelling, and members that lie within other members. */
export function regionRules(network: Network): Issue[] {
  return [...similarNames(network.regions), ...nestedMembers(network)];
}

function similarNames(regions: readonly Region[]): Issue[] {
  const first = new Map<string, Region>();
  return regions.flatMap((region, at) => {
    const name = normalName(region.name);
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, region);
      return [];
    }
    const [one, other] = [excerpt(earlier.name), excerpt(region.name)];
    const message: Bilingual = {
      de: `„${other}“ (${excerpt(region.id)}) und „${one}“ (${excerpt(earlier.id)}) unterscheiden sich nur in der Schreibweise. Ist es dieselbe Region, die beiden Einträge zu einem machen.`,
      en: `“${other}” (${excerpt(region.id)}) and “${one}” (${excerpt(earlier.id)}) differ only in spelling. If they are the same region, make the two records one.`,
    };
    const params = { regionIds: [earlier.id, region.id] };
    return [createIssue("region-name-similar", ["regions", at, "name"], message, { params })];
  });
}

function nestedMembers(network: Network): Issue[] {
  const regions = new Map(network.regions.map((region) => [region.id, region]));
  const members = new Set(network.memberships.map(({ regionId }) => regionId));
  return network.regions.flatMap((region, at) => {
    if (!members.has(region.id)) return [];
    return membersAround(region, regions, members).map((around) => {
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
function membersAround(
  region: Region,
  regions: ReadonlyMap<RegionId, Region>,
  members: ReadonlySet<RegionId>,
): Region[] {
  const found: Region[] = [];
  const seen = new Set([region.id]);
  const waiting = [...region.within];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const around = regions.get(id);
    if (around === undefined || seen.has(id)) continue;
    seen.add(id);
    if (members.has(id)) found.push(around);
    else waiting.push(...around.within);
  }
  return found;
}
