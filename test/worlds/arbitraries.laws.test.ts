import fc from "fast-check";
import { type NetworkInput, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { hasFewWorlds, lineagesOf, networkInput } from "./arbitraries.ts";
import {
  type Bounds,
  boundsOf,
  boundsOfMembership,
  choicesOf,
  dayOf,
  daysFrom,
  gapsOf,
  isoOf,
} from "./enumeration.ts";
import { choicesOfLineage, criteriaProfile, memberDifference, worldsOfRegion } from "./oracle.ts";

const sample = fc.sample(networkInput, { numRuns: 500, seed: 1 });
const accepted = sample.filter((input) => safeParseNetwork(input).success && hasFewWorlds(input));

const memberships = ({ memberships = [] }: NetworkInput) => memberships;
const changesOfBounds = (input: NetworkInput, isChanged: (own: Bounds, lived: Bounds) => boolean) =>
  memberships(input).some((one) => isChanged(boundsOf(one), boundsOfMembership(input, one)));
const regionIds = ({ regions = [] }: NetworkInput) => regions.map(({ id }) => id);
const hasWorlds = (input: NetworkInput, isAskedFor: (gaps: boolean[]) => boolean) =>
  regionIds(input).some((id) => {
    const { all, frame } = worldsOfRegion(input, id, undefined, [dayOf(input.asOf)]);
    return isAskedFor(all.map((world) => gapsOf(world, frame).length > 0));
  });

const hasInherited = (
  input: NetworkInput,
  isAskedFor: (choices: readonly bigint[], whole: bigint[]) => boolean,
) =>
  lineagesOf(input).some((id) => {
    const { frame, choices } = choicesOfLineage(input, id, undefined, [dayOf(input.asOf)]);
    return memberships(input).some((one) => {
      const ofMembership = choices.get(one.id);
      const isOther = one.regionId !== id && ofMembership !== undefined;
      return isOther && isAskedFor(ofMembership, choicesOf(boundsOfMembership(input, one), frame));
    });
  });
const ratings = (input: NetworkInput) =>
  regionIds(input).flatMap((id) => criteriaProfile(input, id, input.asOf).map(({ rating }) => rating));

const situations: Record<string, (input: NetworkInput) => boolean> = {
  "a founding narrows a start": (input) =>
    changesOfBounds(input, (own, lived) => own.start[0] < lived.start[0]),
  "a dissolution narrows an end that is not ongoing": (input) =>
    changesOfBounds(input, (own, lived) => own.end[0] < Infinity && own.end[1] > lived.end[1]),
  "an ongoing membership ends on an unknown day": (input) =>
    changesOfBounds(input, (own, lived) => own.end[0] === Infinity && lived.end[0] < lived.end[1]),
  "a membership is ongoing": (input) => changesOfBounds(input, (_, lived) => lived.end[0] === Infinity),
  "a start is unbounded": (input) => changesOfBounds(input, (_, lived) => lived.start[0] === -Infinity),
  "an end is unbounded": (input) =>
    changesOfBounds(input, (_, lived) => lived.end[0] < Infinity && lived.end[1] === Infinity),
  "a change ends a predecessor": (input) =>
    memberships(input).some((one) => {
      const [, latest] = boundsOfMembership(input, one).end;
      const [, withoutChange] = boundsOfMembership({ ...input, regionChanges: [] }, one).end;
      return latest < withoutChange;
    }),
  "a membership is confirmed": (input) =>
    memberships(input).some(({ confirmations = [] }) => confirmations.length > 0),
  "a region has three memberships": (input) =>
    regionIds(input).some((id) => memberships(input).filter(({ regionId }) => regionId === id).length === 3),
  "every world has a gap": (input) => hasWorlds(input, (gaps) => gaps.every((hasGap) => hasGap)),
  "some worlds have a gap": (input) => hasWorlds(input, (gaps) => new Set(gaps).size === 2),
  "a region has several roles": (input) =>
    regionIds(input).some((id) => {
      const ofRegion = memberships(input).filter(({ regionId }) => regionId === id);
      return new Set(ofRegion.map(({ role = "member" }) => role)).size > 1;
    }),
  "a region continues a whole membership": (input) =>
    hasInherited(input, (choices, whole) => choices.length === whole.length && !choices.includes(0n)),
  "a change cuts a membership": (input) =>
    hasInherited(input, (choices, whole) => choices.some((one) => one !== 0n && !whole.includes(one))),
  "a membership may begin after the change": (input) =>
    hasInherited(input, (choices) => choices.includes(0n) && choices.length > 1),
  "it is unsure who joins between two days": (input) =>
    daysFrom(dayOf(input.asOf) - 3, dayOf(input.asOf)).some(
      (day) => memberDifference(input, isoOf(day), input.asOf).joined.uncertain.length > 0,
    ),
  "a rating is known": (input) => ratings(input).some((rating) => rating?.endsWith("met")),
  "a rating is uncertain": (input) => ratings(input).includes("uncertain"),
  "the roster is partial": ({ roster }) => roster === "partial",
  "a round is given": ({ fundingPeriods = [] }) =>
    fundingPeriods.some(({ rounds = [] }) => rounds.length > 0),
  "members are claimed on an unknown day": ({ countClaims = [] }) =>
    countClaims.some(({ counts, date }) => counts === "members" && date.startsWith("[")),
  "about so many members are claimed": ({ countClaims = [] }) =>
    countClaims.some(({ counts, approximate }) => counts === "members" && approximate === true),
};

it("networkInput gives networks of which most are accepted and have few worlds", () => {
  expect(accepted.length).toBeGreaterThan(sample.length / 2);
});

for (const [situation, isGiven] of Object.entries(situations)) {
  it(`networkInput often gives a network in which ${situation}`, () => {
    expect(accepted.filter(isGiven).length).toBeGreaterThan(accepted.length / 50);
  });
}
