import {
  explainMembership,
  type MembershipInput,
  type NetworkInput,
  parseNetwork,
} from "netzwerk-daseinsvorsorge";
import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";
import { describe, expect, it } from "vitest";

function explained(
  memberships: Omit<MembershipInput, "id" | "regionId">[],
  fields: Partial<NetworkInput> = {},
  date = "2020-06-15",
  options: Parameters<typeof explainMembership>[3] = {},
) {
  const network = parseNetwork({
    schemaVersion: 1,
    id: "test",
    name: { de: "Testnetz" },
    asOf: "2020-12-31",
    roster: "complete",
    sources: [
      { id: "list", title: "Member list" },
      { id: "press", title: "Press notice" },
    ],
    regions: [
      { id: "a", name: "Region A" },
      { id: "b", name: "Region B" },
    ],
    ...fields,
    memberships: memberships.map((membership, at) => ({ id: `m${at}`, regionId: "a", ...membership })),
  });
  return explainMembership(network, "a", date, options);
}

const codesOf = ({ certainty, because }: ReturnType<typeof explained>) => [
  certainty,
  ...because.map(({ code }) => code),
];

const confirmed = (...dates: string[]) => ({ confirmations: dates.map((date) => ({ date })) });
const regionWith = (fields: object) => ({
  regions: [
    { id: "a", name: "Region A", ...fields },
    { id: "b", name: "Region B" },
  ],
});
const merger = {
  regionChanges: [
    {
      id: "c",
      kind: "merger" as const,
      date: "2020-06-15",
      predecessors: ["a"],
      successors: ["b"],
      sources: ["press"],
    },
  ],
};

describe("explainMembership()", () => {
  const cases: [string[], Omit<MembershipInput, "id" | "regionId">[], Partial<NetworkInput>?][] = [
    // certain
    [["certain", "start", "end"], [{ startDate: "2018", endDate: "2020-06-16" }]],
    [["certain", "start", "ongoing"], [{ startDate: "2018", endDate: ".." }]],
    [["certain", "start"], [{ startDate: "2020-06-15" }]],
    [["certain", "end"], [{ endDate: "2020-06-15" }]],
    [
      ["certain", "confirmation"],
      [{ startDate: "2018", endDate: "2021", ...confirmed("2019-01-01", "2020-06-15") }],
    ],
    [["certain", "confirmation", "confirmation"], [confirmed("2019", "2020-06-14", "2020-06-16", "2020-07")]],
    [["certain", "start", "confirmation"], [{ startDate: "2018", ...confirmed("2020-07") }]],
    [["certain", "confirmation", "ongoing"], [{ endDate: "..", ...confirmed("2019") }]],
    [
      ["certain", "start", "confirmation"],
      [{ startDate: "2018", endDate: "..", ...confirmed("2020-06-20") }],
      { dissolutionDate: "2020" },
    ],
    // on the last day of the network, which only says that what lasts has begun
    [
      ["certain", "confirmation", "ongoing"],
      [{ endDate: "..", ...confirmed("2020-03") }],
      { dissolutionDate: "2020-06-15" },
    ],
    // no
    [["no", "no-membership"], []],
    [["no", "no-membership"], [{ role: "associate", startDate: "2018", endDate: ".." }]],
    [["no", "start"], [{ startDate: "2020-06-16", endDate: ".." }]],
    [["no", "end"], [{ startDate: "2018", endDate: "2020-06-14" }]],
    [
      ["no", "end", "start"],
      [{ endDate: "2019" }, { startDate: "2020-07" }],
    ],
    [["no", "network-founding"], [{ endDate: ".." }], { foundingDate: "2020-07" }],
    [["no", "region-founding"], [{ endDate: ".." }], regionWith({ foundingDate: "2020-06-16" })],
    [["no", "network-dissolution"], [{ startDate: "2018", endDate: ".." }], { dissolutionDate: "2020-05" }],
    [["no", "region-dissolution"], [{ startDate: "2018" }], regionWith({ dissolutionDate: "2020-06-14" })],
    [["no", "region-change"], [{ startDate: "2018", endDate: ".." }], merger],
    // uncertain
    [["uncertain", "start-unknown"], [{ startDate: "2020", endDate: ".." }]],
    [["uncertain", "end-unknown"], [{ startDate: "2018" }]],
    [["uncertain", "start-unknown", "end-unknown"], [{}]],
    [
      ["uncertain", "end-unknown"],
      [{ endDate: "2019" }, { startDate: "2020-01-01", endDate: "2020" }],
    ],
  ];

  it.each(cases)("gives %j", (codes, memberships, fields) => {
    expect(codesOf(explained(memberships, fields))).toEqual(codes);
  });

  it("adds beyond-as-of when the day is", () => {
    const explanation = explained([{ startDate: "2018", endDate: ".." }], {}, "2021-01-01");
    expect(codesOf(explanation)).toEqual(["certain", "start", "ongoing", "beyond-as-of"]);
    expect(explanation.beyondAsOf).toBe(true);
    expect(explanation.because.at(-1)?.text).toEqual({
      de: expect.stringContaining("Der 1. Januar 2021 liegt nach dem 31. Dezember 2020"),
      en: expect.stringContaining("1 January 2021 is after 31 December 2020"),
    });
  });

  it("names the nearest confirmation before and after the day", () => {
    const { because } = explained([confirmed("2019", "2020-06-14", "2020-06-16", "2020-07")]);
    expect(because.map(({ text }) => text.en)).toEqual([
      "Membership confirmed: 14 June 2020; so the membership had begun by 15 June 2020.",
      "Membership confirmed: 16 June 2020; so the membership had not ended before 15 June 2020.",
    ]);
  });

  it.each<[string, string[], Parameters<typeof explained>]>([
    [
      "dates of the membership before nearer confirmations",
      ["start", "ongoing"],
      [[{ startDate: "2018", endDate: "..", ...confirmed("2020-06-14", "2020-06-16") }]],
    ],
    [
      "an end of the membership before nearer confirmations",
      ["start", "end"],
      [[{ startDate: "2018", endDate: "2020-12-31", ...confirmed("2020-06-14", "2020-06-16") }]],
    ],
  ])("prefers %s", (_, codes, asked) => {
    expect(codesOf(explained(...asked))).toEqual(["certain", ...codes]);
  });

  it("gives the sources of each fact, each once", () => {
    const confirmations = ["press", "list", "press"].map((source) => ({ date: "2020-06-15", source }));
    const { because } = explained([{ startDate: "2018", sources: ["list"], confirmations }]);
    expect(because.map(({ sources }) => sources.map(({ id }) => id))).toEqual([["press", "list"]]);
    const change = explained([{ startDate: "2018", endDate: "..", sources: ["list"] }], merger);
    expect(change.because.map(({ sources }) => sources.map(({ id }) => id))).toEqual([["press"]]);
    const open = explained([{ startDate: "2020", sources: ["list"] }]);
    expect(open.because.flatMap(({ sources }) => sources.map(({ title }) => title))).toEqual([
      "Member list",
      "Member list",
    ]);
  });

  it("says once what two memberships have in common, with the sources of both", () => {
    const { because } = explained([
      { startDate: "2020-07", endDate: "2020-07-20", sources: ["list"] },
      { startDate: "2020-07", endDate: "2020-09", sources: ["press"] },
    ]);
    expect(because.map(({ code, sources }) => [code, ...sources.map(({ id }) => id)])).toEqual([
      ["start", "list", "press"],
    ]);
  });

  it("says in German what an open end is bounded by", () => {
    const [start] = explained([{ startDate: "2020", endDate: ".." }]).because;
    expect(start?.text.de).toBe(
      "Erster Tag der Mitgliedschaft: zwischen dem 1. Januar 2020 und dem 31. Dezember 2020; am 15. Juni 2020 hatte sie vielleicht noch nicht begonnen.",
    );
    const [, end] = explained([{}]).because;
    expect(end?.text.de).toBe(
      "Letzter Tag der Mitgliedschaft: unbekannt; am 15. Juni 2020 war sie vielleicht schon beendet.",
    );
  });

  const consequences: [string, [de: string, en: string][], Parameters<typeof explained>][] = [
    [
      "held",
      [["also galt die Mitgliedschaft am 15. Juni 2020.", "so the membership held on 15 June 2020."]],
      [[confirmed("2020-06-15")]],
    ],
    [
      "begun, and not ended",
      [
        ["hatte die Mitgliedschaft am 15. Juni 2020 begonnen.", "the membership had begun by 15 June 2020."],
        ["am 15. Juni 2020 noch nicht beendet.", "the membership had not ended before 15 June 2020."],
      ],
      [[{ startDate: "2018", endDate: ".." }]],
    ],
    [
      "not begun",
      [["am 15. Juni 2020 noch nicht begonnen.", "the membership had not begun by 15 June 2020."]],
      [[{ startDate: "2020-07" }]],
    ],
    [
      "ended",
      [["am 15. Juni 2020 schon beendet.", "the membership had ended before 15 June 2020."]],
      [[{ endDate: "2020-05" }]],
    ],
    [
      "perhaps not begun",
      [
        [
          "am 15. Juni 2020 hatte sie vielleicht noch nicht begonnen.",
          "on 15 June 2020 it may not have begun yet.",
        ],
      ],
      [[{ startDate: "2020", endDate: ".." }]],
    ],
    [
      "perhaps ended, on a day between two",
      [
        [
          "zwischen dem 1. Januar 2020 und dem 31. Dezember 2020; am 15. Juni 2020 war sie vielleicht schon beendet.",
          "between 1 January 2020 and 31 December 2020; on 15 June 2020 it may have ended already.",
        ],
      ],
      [[{ startDate: "2018", endDate: "2020" }]],
    ],
    [
      "perhaps ended, on a day after one",
      [
        [
          "Letzter Tag der Mitgliedschaft: frühestens 1. Januar",
          "Last day of the membership: not before 1 January",
        ],
      ],
      [[{ startDate: "2018" }]],
    ],
    [
      "perhaps not begun, on a day before one",
      [
        [
          "Erster Tag der Mitgliedschaft: spätestens 31.",
          "First day of the membership: not after 31 December",
        ],
      ],
      [[{ endDate: "2020-12-31" }]],
    ],
    [
      "ended by a change of the region, with its kind",
      [
        [
          "Änderung der Region (Zusammenschluss): 15. Juni 2020; also war",
          "Change of the region (merger): 15 June 2020; so",
        ],
      ],
      [[{ startDate: "2018", endDate: ".." }], merger],
    ],
  ];

  it.each(consequences)("says in both languages that a membership is %s", (_, texts, asked) => {
    const { because } = explained(...asked);
    expect(because.map(({ text }) => text)).toEqual(
      texts.map(([de, en]) => ({ de: expect.stringContaining(de), en: expect.stringContaining(en) })),
    );
  });

  it.each<[string, string, Parameters<typeof explained>]>([
    ["Beginn der Mitgliedschaft", "Start of the membership", [[{ startDate: "2020-07", endDate: ".." }]]],
    ["Ende der Mitgliedschaft", "End of the membership", [[{ startDate: "2018", endDate: "2019" }]]],
    ["Gründung des Netzwerks", "Founding of the network", [[{ endDate: ".." }], { foundingDate: "2020-07" }]],
    [
      "Auflösung des Netzwerks",
      "Dissolution of the network",
      [[{ endDate: ".." }], { dissolutionDate: "2019" }],
    ],
    [
      "Gründung der Region",
      "Founding of the region",
      [[{ endDate: ".." }], regionWith({ foundingDate: "2020-07" })],
    ],
    [
      "Auflösung der Region",
      "Dissolution of the region",
      [[{ endDate: ".." }], regionWith({ dissolutionDate: "2019" })],
    ],
  ])("calls the fact %s, or %s", (de, en, asked) => {
    const [reason] = explained(...asked).because;
    expect(reason?.text.de.startsWith(`${de}: `)).toBe(true);
    expect(reason?.text.en.startsWith(`${en}: `)).toBe(true);
  });

  it.each([
    ["candidate", "Kandidatur", "candidacy"],
    ["associate", "assoziierten? Mitgliedschaft", "associate membership"],
  ] as const)("speaks of a role, %s, by its name", (role, de, en) => {
    const asked = [
      { startDate: "2018-01-01", endDate: "2019-12-31" },
      { startDate: "2020-12-01" },
      { startDate: "2020-01-01", endDate: ".." },
      { startDate: "2019", ...confirmed("2020-06-15") },
      { startDate: "2020", endDate: "2020" },
    ];
    const because = asked.flatMap(
      (membership) => explained([{ role, ...membership }], {}, undefined, { roles: [role] }).because,
    );
    expect(because.length).toBeGreaterThanOrEqual(asked.length);
    for (const { text } of because) {
      const others = (words: string, own: string) => words.replace(new RegExp(own, "gi"), "");
      expect(text.de).toMatch(new RegExp(de, "i"));
      expect(others(text.de, de)).not.toMatch(/mitglied|kandidat/i);
      expect(text.en).toMatch(new RegExp(en, "i"));
      expect(others(text.en, en)).not.toMatch(/member|candida/i);
    }
  });

  it("says that no role is asked for", () => {
    const [reason] = explained([], {}, undefined, { roles: [] }).because;
    expect(reason?.text).toEqual({ de: "Gefragt ist nach keiner Rolle.", en: "No role is asked for." });
  });

  it("leaves out the life of network and region when the date of the membership is exact", () => {
    const life = { foundingDate: "[2018..2020-07]", dissolutionDate: "[2020..2022]" };
    const after = explained([{ startDate: "2020-06-16", endDate: ".." }], life);
    expect(codesOf(after)).toEqual(["no", "start"]);
    const over = explained([{ startDate: "2018", endDate: "2020-06-14" }], life);
    expect(codesOf(over)).toEqual(["no", "end"]);
  });

  it("says of a partial roster why no membership is enough", () => {
    expect(explained([], { roster: "partial" }).because[0]?.text.en).toContain(
      "all memberships of a region that it names",
    );
    expect(explained([]).because[0]?.text.en).toBe(
      "The record does not name “Region A” as a member at any time.",
    );
  });

  it("finds sources for what is certain in the record", () => {
    for (const { id } of netzwerkDaseinsvorsorge.regions) {
      const { certainty, because } = explainMembership(netzwerkDaseinsvorsorge, id, "2018-11-27");
      if (certainty === "certain")
        expect(
          because.flatMap(({ sources }) => sources),
          id,
        ).not.toEqual([]);
    }
  });

  it("throws reference-unknown when the network has no such region", () => {
    expect(() => explainMembership(netzwerkDaseinsvorsorge, "x", "2020-01-01")).toThrow("reference-unknown");
  });
});

describe("of several memberships explainMembership() names only what decides:", () => {
  const twoYears = [
    { startDate: "2018-01-01", endDate: "2019-12-31" },
    { startDate: "2020-01-01", endDate: "2021-12-31" },
  ];

  it.each(["2018-06-01", "2019-12-31", "2020-01-01", "2021-06-01"])(
    "certain on %s by one of the two",
    (day) => {
      const { certainty, because } = explained(twoYears, { asOf: "2022-12-31" }, day);
      expect(certainty).toBe("certain");
      const dates = because.map(({ text }) => /\d{4}/.exec(text.en)?.[0]);
      const own = day < "2020" ? ["2018", "2019"] : ["2020", "2021"];
      expect(dates.filter((year) => !own.includes(year ?? ""))).toEqual([]);
    },
  );

  it("uncertain on the day after the first can have lasted, by the second", () => {
    const found = explained(
      [
        { startDate: "2018-01-01", endDate: "[2019-06-01..2019-12-31]" },
        { startDate: "[2020-01-01..2020-06-30]", endDate: ".." },
      ],
      {},
      "2020-01-01",
    );
    expect(codesOf(found)).toEqual(["uncertain", "start-unknown"]);
  });
});

it("facts about lives, absences and days beyond the record have no sources of their own", () => {
  const none = explained([]);
  const beyond = explained([{ startDate: "2018", endDate: ".." }], {}, "2021-01-01");
  const founding = explained([{ endDate: ".." }], { foundingDate: "2020-07-01" });
  for (const { because } of [none, beyond, founding]) {
    expect(because.length).toBeGreaterThan(0);
    expect(because.flatMap(({ sources }) => sources)).toEqual([]);
  }
});

it("a fact that two memberships share names the sources of both once", () => {
  const { because } = explained(
    [
      { startDate: "2021-01-01", endDate: "2021-06-30", sources: ["list"] },
      { startDate: "2021-07-01", endDate: "..", sources: ["list", "press"] },
    ],
    { asOf: "2022-12-31" },
  );
  expect(because.map(({ code }) => code)).toEqual(["start", "start"]);
  expect(because.map(({ sources }) => sources.map(({ id }) => id))).toEqual([["list"], ["list", "press"]]);
});
