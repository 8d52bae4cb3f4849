import {
  formatMembershipStatus,
  labels,
  type MembershipRole,
  type MembershipStatus,
  membershipRoles,
  membershipTimeline,
  parseNetwork,
} from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";

const statuses = ["current", "former", "upcoming", "never", "uncertain"] as const;

/** What every wording of a status has in it. */
const words: Readonly<Record<MembershipStatus, { de: RegExp; en: RegExp }>> = {
  current: { de: /^(?!.*(?:ehemals|künftig|nie |möglich))/, en: /^(?!former|upcoming|never|possibly)/ },
  former: { de: /^ehemals /, en: /^former / },
  upcoming: { de: /^künftig /, en: /^upcoming / },
  never: { de: /^nie /, en: /^never an? / },
  uncertain: { de: /^möglicherweise /, en: /^possibly an? / },
};

/** The stems with which a role is named. */
const stems: Readonly<Record<MembershipRole, { de: RegExp; en: RegExp }>> = {
  member: { de: /(?<!assoziiertes )mitglied/i, en: /member/ },
  associate: { de: /assoziiertes Mitglied/, en: /associate/ },
  candidate: { de: /Kandidat/, en: /candidate/ },
};

const combinations = [1, 2, 3, 4, 5, 6, 7].map((mask) =>
  membershipRoles.filter((_, bit) => (mask >> bit) & 1),
);
const cases = statuses.flatMap((status) =>
  combinations.flatMap((roles) => (["de", "en"] as const).map((lang) => ({ status, roles, lang }))),
);

describe("formatMembershipStatus()", () => {
  it.each(cases)(
    "names the status $status and the roles $roles in $lang, and no other",
    ({ status, roles, lang }) => {
      const text = formatMembershipStatus(status, lang, { roles });
      expect(text).toMatch(words[status][lang]);
      const named = membershipRoles.filter((role) => stems[role][lang].test(text));
      expect(named).toEqual(roles);
    },
  );

  it.each([
    ["current", ["candidate"], "Kandidat", "candidate"],
    [
      "former",
      ["member", "associate"],
      "ehemals Mitglied oder assoziiertes Mitglied",
      "former member or associate",
    ],
    ["never", ["associate"], "nie assoziiertes Mitglied", "never an associate"],
    ["never", [], "in keiner Rolle", "in no role"],
  ] as const)("says %s of %j as %s, %s", (status, roles, de, en) => {
    expect(formatMembershipStatus(status, "de", { roles })).toBe(de);
    expect(formatMembershipStatus(status, "en", { roles })).toBe(en);
  });

  it("speaks of members unless it is told otherwise", () => {
    for (const status of statuses)
      expect(formatMembershipStatus(status, "de")).toBe(
        formatMembershipStatus(status, "de", { roles: ["member"] }),
      );
  });

  it("refuses a status that is none", () => {
    expect(() => formatMembershipStatus("toString" as never, "de")).toThrow("field-value");
  });
});

it("labels.status names no role, for a candidate has a status too", () => {
  const network = parseNetwork({
    schemaVersion: 1,
    id: "n",
    name: { de: "Netz" },
    asOf: "2020-12-31",
    roster: "complete",
    regions: [{ id: "a", name: "A" }],
    memberships: [{ id: "m", regionId: "a", role: "candidate", startDate: "2018-01-01", endDate: ".." }],
  });
  expect(membershipTimeline(network, "a", { roles: ["candidate"] }).status).toBe("current");
  for (const { de, en } of Object.values(labels.status)) {
    expect(de).not.toMatch(/mitglied|kandidat/i);
    expect(en).not.toMatch(/member|associate|candidate/);
  }
});
