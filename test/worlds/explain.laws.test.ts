import fc from "fast-check";
import {
  explainMembership,
  formatEdtfDate,
  type MembershipExplanation,
  membershipOn,
  type Network,
  trustNetwork,
} from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { accepted, continuedInput, isoDay, networkInput, settings } from "./arbitraries.ts";
import { boundsOfMembership, dayOf } from "./enumeration.ts";
import * as oracle from "./oracle.ts";

/** An explanation with what it explains. */
interface Situation {
  readonly network: Network;
  readonly regionId: string;
  readonly date: string;
  readonly explanation: MembershipExplanation;
}

function itHolds(law: string, check: (situation: Situation) => void): void {
  it(law, () => {
    fc.assert(
      fc.property(fc.oneof(networkInput, continuedInput), isoDay, (input, date) => {
        const network = accepted(input);
        for (const { id } of network.regions) {
          const explanation = explainMembership(network, id, date);
          check({ network, regionId: id, date, explanation });
        }
      }),
      settings,
    );
  });
}

/** The network with nothing that bounds memberships but what the reasons name, less those of one code. */
function onlyWith({ network, regionId, explanation }: Situation, without?: string): Network {
  const because = explanation.because.filter(({ code }) => code !== without);
  const names = (code: string) => because.some((reason) => reason.code === code);
  const namesDate = (code: string, date: string) =>
    because.some((one) => one.code === code && one.text.en.includes(`: ${formatEdtfDate(date, "en")};`));
  const kept = <Value>(isKept: boolean, fields: Value) => (isKept ? fields : {});
  return trustNetwork({
    ...network,
    foundingDate: undefined,
    dissolutionDate: undefined,
    ...kept(names("network-founding"), { foundingDate: network.foundingDate }),
    ...kept(names("network-dissolution"), { dissolutionDate: network.dissolutionDate }),
    regions: network.regions.map(({ foundingDate, dissolutionDate, ...region }) => ({
      ...region,
      ...kept(names("region-founding"), { foundingDate }),
      ...kept(names("region-dissolution"), { dissolutionDate }),
    })),
    regionChanges: network.regionChanges.filter(
      ({ predecessors, date }) => !predecessors.includes(regionId) || namesDate("region-change", date),
    ),
    memberships: network.memberships.map(({ startDate, endDate, confirmations, ...membership }) => ({
      ...membership,
      ...kept(names("start"), { startDate }),
      ...kept(names(endDate === ".." ? "ongoing" : "end"), { endDate }),
      confirmations: confirmations.filter(({ date }) => namesDate("confirmation", date)),
    })),
  });
}

const codesOf = ({ because }: MembershipExplanation) => because.map(({ code }) => code);

describe("explainMembership()", () => {
  itHolds(
    "gives the certainty of membershipOn() and a reason",
    ({ network, regionId, date, explanation }) => {
      const { certainty, beyondAsOf } = membershipOn(network, regionId, date);
      expect(explanation).toMatchObject({ certainty, beyondAsOf });
      expect(codesOf(explanation).filter((code) => code !== "beyond-as-of")).not.toEqual([]);
      expect(codesOf(explanation).includes("beyond-as-of")).toBe(beyondAsOf);
    },
  );

  itHolds("names enough for what is certain or out of the question", (situation) => {
    const { certainty } = situation.explanation;
    if (certainty === "uncertain") return;
    expect(membershipOn(onlyWith(situation), situation.regionId, situation.date).certainty).toBe(certainty);
  });

  // With several memberships, what is named for the one may be there, and be enough, for another one too.
  itHolds("names nothing that could be left out", (situation) => {
    const { network, regionId, date, explanation } = situation;
    const ofRegion = oracle.membershipsOf(network, regionId);
    if (explanation.certainty === "uncertain" || ofRegion.length !== 1) return;
    for (const code of codesOf(explanation).filter((one) => one !== "beyond-as-of")) {
      const { certainty } = membershipOn(onlyWith(situation, code), regionId, date);
      expect(certainty, code).not.toBe(explanation.certainty);
    }
  });

  itHolds("names the open ends of what is uncertain", ({ network, regionId, date, explanation }) => {
    if (explanation.certainty !== "uncertain") return;
    const day = dayOf(date);
    const possible = oracle
      .membershipsOf(network, regionId)
      .map((membership) => boundsOfMembership(network, membership))
      .filter(({ start, end }) => start[0] <= day && day <= end[1]);
    const open = new Set(codesOf(explanation).filter((code) => code !== "beyond-as-of"));
    expect(open.has("start-unknown")).toBe(possible.some(({ start }) => start[1] > day));
    expect(open.has("end-unknown")).toBe(possible.some(({ end }) => end[0] < day));
    expect([...open].every((code) => code.endsWith("-unknown"))).toBe(true);
  });
});
