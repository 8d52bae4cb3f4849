import type { IssueCode } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { type Fields, issuesOf, membership, network } from "../parse/fixtures.ts";

/** The sentences about an input that have a code. */
function sentences(code: IssueCode, input: Fields) {
  return issuesOf(input)
    .filter((issue) => issue.code === code)
    .map(({ message }) => message);
}

const saying = (de: string, en: string) => ({
  de: expect.stringContaining(de),
  en: expect.stringContaining(en),
});

describe("membership-outside-region says", () => {
  const other = { id: "b", name: "Kreis B" };
  const outside = (fields: Fields, life: Fields, more: Fields = {}) =>
    sentences(
      "membership-outside-region",
      network({
        regions: [other, { id: "a", name: "Kreis A", ...life }],
        memberships: [membership(fields)],
        ...more,
      }),
    );

  it("which date lies outside the life of which region", () => {
    expect(outside({ startDate: "2019-01-01" }, { foundingDate: "2020" })).toEqual([
      saying("Der Beginn, 1. Januar 2019, liegt außerhalb", "The start, 1 January 2019, is outside"),
    ]);
    expect(outside({ endDate: "2022-01-01" }, { dissolutionDate: "2021" })).toEqual([
      saying("Das Ende, 1. Januar 2022, liegt außerhalb", "The end, 1 January 2022, is outside"),
    ]);
    expect(outside({}, { foundingDate: "2020" })).toEqual([saying("„Kreis A“ bestand", "“Kreis A” existed")]);
  });

  it("that region and network did not exist at the same time, when no date of the membership is at fault", () => {
    const memberships = [membership({ startDate: undefined, endDate: ".." })];
    const regions = [{ id: "a", name: "Kreis A", dissolutionDate: "2015" }];
    const input = network({ regions, memberships, foundingDate: "2018-11-27" });
    expect(sentences("membership-outside-region", input)).toEqual([
      saying("„Kreis A“ bestand nicht zur selben Zeit", "“Kreis A” did not exist at the same time"),
    ]);
    const [issue] = issuesOf(input).filter(({ code }) => code === "membership-outside-region");
    expect(issue?.path).toEqual(["memberships", 0]);
    expect(issue?.params).toEqual({ field: null, date: null, region: "Kreis A" });
  });
});

describe("membership-before-founding and membership-after-dissolution say", () => {
  it.each<[IssueCode, Fields, Fields, string, string]>([
    [
      "membership-before-founding",
      { startDate: "2018" },
      { foundingDate: "2019" },
      "Der Beginn",
      "The start",
    ],
    ["membership-before-founding", { endDate: "2018" }, { foundingDate: "2019" }, "Das Ende", "The end"],
    [
      "membership-after-dissolution",
      { startDate: "2020" },
      { dissolutionDate: "2019" },
      "Der Beginn",
      "The start",
    ],
    ["membership-after-dissolution", { endDate: "2020" }, { dissolutionDate: "2019" }, "Das Ende", "The end"],
  ])("%s which date %j is", (code, dates, life, de, en) => {
    const memberships = [membership({ startDate: undefined, endDate: undefined, ...dates })];
    expect(sentences(code, network({ ...life, memberships }))).toEqual([saying(de, en)]);
  });
});

describe("end-unknown says", () => {
  const open = (count: number) =>
    sentences(
      "end-unknown",
      network({
        memberships: Array.from({ length: count }, (_, at) =>
          membership({ id: `m${at}`, role: "candidate", startDate: `${2001 + at}`, endDate: undefined }),
        ),
      }),
    );

  it("which one membership it is", () => {
    expect(open(1)).toEqual([
      saying("Bei einer Mitgliedschaft ist das Ende unbekannt: m0.", "one membership is unknown: m0."),
    ]);
  });

  it("which ten they are", () => {
    const ids = "m0, m1, m2, m3, m4, m5, m6, m7, m8, m9.";
    expect(open(10)).toEqual([
      saying(`Bei 10 Mitgliedschaften ist das Ende unbekannt: ${ids}`, `10 memberships is unknown: ${ids}`),
    ]);
  });

  it("which the first ten of more are", () => {
    expect(open(11)).toEqual([saying("m8, m9, ….", "m8, m9, ….")]);
  });
});

describe("keys: the message says", () => {
  const key = (code: IssueCode, scheme: string, value: string) =>
    sentences(code, network({ regions: [{ id: "a", name: "Kreis A", identifiers: [{ scheme, value }] }] }));

  it("which key is probably meant, if that is known", () => {
    expect(key("key-leading-zero", "kreis", "6535")).toEqual([
      saying("Text formatieren. Wohl gemeint: 06535.", "as text. Probably meant: 06535."),
    ]);
    for (const { de, en } of key("key-length", "kreis", "065")) {
      expect(de).not.toContain("gemeint");
      expect(en).not.toContain("meant");
    }
  });

  it.each([
    [
      "kreis",
      "065",
      "„065“ ist zu kurz: Verlangt sind 5 Stellen (Kreisschlüssel)",
      "“065” is too short: 5 ch",
    ],
    [
      "kreis",
      "6535001",
      "„6535001“ ist zu lang: Verlangt sind 5",
      "is too long: 5 characters are needed (district key)",
    ],
    [
      "ags",
      "0653500",
      "zu kurz: Verlangt sind 8",
      "too short: 8 characters are needed (official municipality key)",
    ],
    [
      "ror",
      "09011",
      "zu lang: Verlangt sind 4",
      "too long: 4 characters are needed (spatial planning region)",
    ],
    [
      "nuts-2024",
      "DE72",
      "zu kurz: Verlangt sind 5 Stellen (NUTS 2024)",
      "too short: 5 characters are needed",
    ],
  ])("whether it is too short or too long for its kind: %s %s", (scheme, value, de, en) => {
    expect(key("key-length", scheme, value)).toEqual([saying(de, en)]);
  });

  it("of one that is too long not that something is missing", () => {
    const [message] = key("key-length", "kreis", "6535001");
    expect(message?.de).not.toContain("vollständig");
    expect(message?.en).not.toContain("whole");
  });

  it("what each kind of key lacks", () => {
    expect(key("key-padded", "kreis", "06535000")).toEqual([
      saying("„06535000“ ist mit Nullen verlängert", "“06535000” has zeros added"),
    ]);
    expect(key("key-region-digit", "ror", "0699")).toEqual([
      saying("Raumordnungsregion „0699“", "spatial planning region “0699”"),
    ]);
    expect(key("key-region-digit", "kreis", "06835")).toEqual([
      saying("Die dritte Stelle von „06835“", "the third digit of “06835”"),
    ]);
  });

  it("which two regions have one key", () => {
    const identifiers = [{ scheme: "kreis", value: "06535" }];
    const regions = ["Eins", "Zwei"].map((name) => ({ id: name, name, identifiers }));
    expect(sentences("key-shared", network({ regions }))).toEqual([
      saying("06535 haben „Eins“ und „Zwei“", "“Eins” and “Zwei” have the key 06535"),
    ]);
  });
});

describe("count-conflict says", () => {
  const claim = { id: "n", date: "2020-01-01", counts: "members", count: 5 };

  it("what the record gives", () => {
    expect(sentences("count-conflict", network({ countClaims: [claim] }))).toEqual([
      saying("das Verzeichnis ergibt 0.", "the record gives 0."),
    ]);
    const memberships = [membership({ startDate: "2020" })];
    expect(sentences("count-conflict", network({ countClaims: [claim], memberships }))).toEqual([
      saying("das Verzeichnis ergibt 0–1.", "the record gives 0–1."),
    ]);
  });
});

it("change-cycle names the change and the region that it leads back to", () => {
  const change = (id: string, date: string, from: string, to: string) => {
    return { id, kind: "split", date, predecessors: [from], successors: [to] };
  };
  const regionChanges = [change("first", "2020-01-01", "a", "b"), change("second", "2021-01-01", "b", "a")];
  expect(sentences("change-cycle", network({ regionChanges }))).toEqual([
    saying("„second“ führt zu „a“ zurück", "“second” leads back to “a”"),
  ]);
});

it("period-overlap and period-gap name both periods", () => {
  const period = (id: string, startDate: string, endDate: string) => {
    return { id, name: { de: `Phase ${id}` }, kind: "funded", carryOver: "automatic", startDate, endDate };
  };
  const overlap = network({ fundingPeriods: [period("p", "2018", "2022"), period("q", "2020", "..")] });
  expect(sentences("period-overlap", overlap)).toEqual([
    saying("„Phase p“ und „Phase q“", "“Phase p” and “Phase q”"),
  ]);
  const gap = network({ fundingPeriods: [period("p", "2018", "2019"), period("q", "2021", "..")] });
  expect(sentences("period-gap", gap)).toEqual([
    saying("„Phase p“ und „Phase q“", "“Phase p” and “Phase q”"),
  ]);
});

it("region-name-similar names both regions", () => {
  const regions = ["Landkreis A", "LK A"].map((name) => ({ id: name, name }));
  expect(sentences("region-name-similar", network({ regions }))).toEqual([
    saying("„LK A“ (LK A) und „Landkreis A“ (Landkreis A)", "“LK A” (LK A) and “Landkreis A” (Landkreis A)"),
  ]);
});

it("region-name-similar names the region without a bracket, and all that it may be", () => {
  const regions = ["Ort (A)", "Ort", "Ort (B)"].map((name, at) => ({ id: `r${at}`, name }));
  expect(sentences("region-name-similar", network({ regions }))).toEqual([
    saying(
      "„Ort“ (r1) kann dieselbe Region sein wie „Ort (A)“ (r0) oder „Ort (B)“ (r2)",
      "“Ort” (r1) may be the same region as “Ort (A)” (r0) or “Ort (B)” (r2)",
    ),
  ]);
});

it.each<[string, string, Fields]>([
  ["Quelle", "source", { memberships: [membership({ sources: ["z"] })] }],
  ["Region", "region", { memberships: [membership({ regionId: "z" })] }],
  [
    "Kriterium",
    "criterion",
    { assessments: [{ id: "x", regionId: "a", criterionId: "z", date: "2020", rating: "met" }] },
  ],
  [
    "Veranstaltung",
    "event",
    { countClaims: [{ id: "n", date: "2020", counts: "attending-regions", count: 5, eventId: "z" }] },
  ],
])("reference-unknown says that what is missing is a %s", (de, en, fields) => {
  expect(sentences("reference-unknown", network(fields))).toEqual([
    saying(`„z“ (${de})`, `The id “z” (${en}) does not exist`),
  ]);
});

describe("a sentence about a date", () => {
  const confirmed = { startDate: "2019", endDate: "2020", confirmations: [{ date: "2018" }] };

  it("speaks of network and region for the confirmation of a membership alone", () => {
    const period = { id: "p", name: { de: "Phase" }, kind: "funded", carryOver: "automatic", ...confirmed };
    const [ofPeriod] = sentences("confirmation-outside", network({ fundingPeriods: [period] }));
    expect(ofPeriod?.de).toContain(
      "Die Bestätigung von 2018 liegt außerhalb der Zeit, die Beginn und Ende zulassen",
    );
    expect(ofPeriod?.en).toContain("outside the time that start and end allow");
    const [ofMembership] = sentences(
      "confirmation-outside",
      network({ memberships: [membership(confirmed)] }),
    );
    expect(ofMembership?.de).toContain("das Bestehen von Netzwerk und Region");
    expect(ofMembership?.en).toContain("the lives of network and region");
  });

  it("writes a claim of one day in words, and keeps that its number is approximate", () => {
    const claim = { id: "n", date: "2020-01-01", counts: "members", count: 5 };
    const [exact] = sentences("count-conflict", network({ countClaims: [claim] }));
    expect(exact?.de).toContain("Veröffentlicht wurden 5 Mitglieder (1. Januar 2020)");
    expect(exact?.en).toContain("The published count for 1 January 2020 is 5 members");
    const [about] = sentences("count-conflict", network({ countClaims: [{ ...claim, approximate: true }] }));
    expect(about?.de).toContain("rund 5 Mitglieder");
    expect(about?.en).toContain("is about 5 members");
  });

  it("names a period in the language of the sentence", () => {
    const name = { de: "Selbstorganisation", en: "Self-organisation" };
    const period = { id: "p", name, kind: "self-organised", carryOver: "explicit", startDate: "2020" };
    const input = network({ memberships: [membership()], fundingPeriods: [period] });
    expect(sentences("carry-over-unsupported", input)).toEqual([
      saying("„Selbstorganisation“", "“Self-organisation”"),
    ]);
    const second = { ...period, id: "q", startDate: "2019", endDate: "..", name: { de: "Zwei", en: "Two" } };
    const overlap = network({ fundingPeriods: [{ ...period, endDate: ".." }, second] });
    expect(sentences("period-overlap", overlap)).toEqual([
      saying("„Zwei“ und „Selbstorganisation“", "“Two” and “Self-organisation”"),
    ]);
  });
});
