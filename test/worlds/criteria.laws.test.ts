import fc from "fast-check";
import {
  type CriterionResult,
  criteriaCoverage,
  criteriaProfile,
  missingCriteria,
} from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { accepted, isoDay, networkInput, settings } from "./arbitraries.ts";
import * as oracle from "./oracle.ts";

const dayAsked = fc.option(isoDay, { nil: undefined });

const profileIds = (profile: readonly CriterionResult[]) =>
  profile.map(({ criterion, rating, assessments }) => ({
    criterion: criterion.id,
    rating,
    assessments: assessments.map(({ id }) => id),
  }));

it("criteriaProfile() and missingCriteria() answer as the enumeration of worlds does", () => {
  fc.assert(
    fc.property(networkInput, dayAsked, (input, on) => {
      const network = accepted(input);
      for (const { id } of network.regions) {
        const expected = oracle.criteriaProfile(input, id, on ?? input.asOf);
        expect(profileIds(criteriaProfile(network, id, { on }))).toEqual(expected);
        expect(missingCriteria(network, id, { on }).map((criterion) => criterion.id)).toEqual(
          expected.filter(({ rating }) => rating !== "met").map(({ criterion }) => criterion),
        );
      }
    }),
    settings,
  );
});

it("criteriaCoverage() answers as the enumeration of worlds does", () => {
  fc.assert(
    fc.property(networkInput, dayAsked, (input, on) => {
      const rows = criteriaCoverage(accepted(input), { on }).map(({ region, certainty, profile }) => ({
        region: region.id,
        certainty,
        profile: profileIds(profile),
      }));
      expect(rows).toEqual(oracle.criteriaCoverage(input, on ?? input.asOf));
    }),
    settings,
  );
});
