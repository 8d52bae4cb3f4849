import fc from "fast-check";
import {
  type MembershipInput,
  membershipOn,
  NetworkError,
  type NetworkInput,
  type RegionInput,
  safeParseNetwork,
} from "netzwerk-daseinsvorsorge";
import {
  checkMemberList,
  type JoinedMemberList,
  type JoinOptions,
  joinMemberList,
  type ListRow,
  readMemberList,
  writeMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { base, listOf } from "./checked.ts";

/** A recorded date and the days of March 2020 that it may be; days before and after have numbers, too. */
interface Dated {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The first and last day of a membership, as days of March 2020. */
type World = readonly [first: number, last: number];

/** What is said of a membership; an end that is `".."` is not before `openOn`. */
interface Said {
  readonly start: Dated | undefined;
  readonly end: Dated | ".." | undefined;
  readonly confirmed: readonly number[];
}

const isoOf = (day: number) => `2020-03-${String(day).padStart(2, "0")}`;

const aDay = fc.integer({ min: 2, max: 20 });

const dated: fc.Arbitrary<Dated> = fc.oneof(
  { weight: 3, arbitrary: aDay.map((day) => ({ text: isoOf(day), from: day, to: day })) },
  {
    weight: 3,
    arbitrary: fc.tuple(aDay, aDay).map(([one, other]) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      return { text: `[${isoOf(from)}..${isoOf(to)}]`, from, to };
    }),
  },
  aDay.map((day) => ({ text: `[..${isoOf(day)}]`, from: Number.NEGATIVE_INFINITY, to: day })),
  aDay.map((day) => ({ text: `[${isoOf(day)}..]`, from: day, to: Number.POSITIVE_INFINITY })),
  fc.constant({ text: "2020-03", from: 1, to: 31 }),
  fc.constant({ text: "2020", from: -59, to: 306 }),
);

const said = fc.record({
  start: fc.option(dated, { nil: undefined, freq: 4 }),
  end: fc.oneof({ weight: 4, arbitrary: dated }, fc.constant(".." as const), fc.constant(undefined)),
  confirmed: fc.array(aDay, { maxLength: 2 }),
});

/** Enough days on both sides of those that a date can name. */
const days = Array.from({ length: 40 }, (_, at) => at - 4);

function worldsOf({ start, end, confirmed }: Said, openOn: number): World[] {
  const isFirst = (day: number) => start === undefined || (start.from <= day && day <= start.to);
  const isLast = (day: number) =>
    end === undefined || (end === ".." ? openOn <= day : end.from <= day && day <= end.to);
  return days.filter(isFirst).flatMap((first) =>
    days
      .filter((last) => first <= last && isLast(last))
      .filter((last) => confirmed.every((day) => first <= day && day <= last))
      .map((last) => [first, last] as const),
  );
}

const textsOf = (worlds: readonly World[]) => worlds.map((world) => world.join("–"));

/** What a recorded membership says. */
function saidBy({ startDate, endDate, confirmations = [] }: MembershipInput): Said {
  const read = (date: string | undefined): Dated | undefined => {
    if (date === undefined) return undefined;
    const [from, to = from] = date.startsWith("[") ? date.slice(1, -1).split("..") : [date];
    return {
      text: date,
      from: boundOf(from, 0) ?? Number.NEGATIVE_INFINITY,
      to: boundOf(to, 1) ?? Number.POSITIVE_INFINITY,
    };
  };
  const end = endDate === ".." ? ".." : read(endDate);
  return { start: read(startDate), end, confirmed: confirmations.map(({ date }) => Number(date.slice(8))) };
}

function boundOf(text: string | undefined, side: 0 | 1): number | undefined {
  if (text === undefined || text === "") return undefined;
  if (text === "2020") return [-59, 306][side];
  if (text === "2020-03") return [1, 31][side];
  const day = Math.round((Date.parse(text) - Date.parse("2020-02-29")) / 86_400_000);
  return day;
}

function membershipOf({ start, end, confirmed }: Said): MembershipInput {
  const confirmations = confirmed.map((day) => ({ date: isoOf(day) }));
  const endDate = end === ".." ? end : end?.text;
  return {
    id: "m",
    regionId: "a",
    ...(start === undefined ? {} : { startDate: start.text }),
    ...(endDate === undefined ? {} : { endDate }),
    ...(confirmations.length === 0 ? {} : { confirmations }),
  };
}

describe("a row and the only membership of its region", () => {
  const lists = fc.record({
    row: said,
    listedOn: fc.option(aDay, { nil: undefined }),
    isEndUnknown: fc.boolean(),
  });

  it("are one in exactly the worlds of both, if there are any", () => {
    fc.assert(
      fc.property(said, aDay, lists, (known, asOf, { row, listedOn, isEndUnknown }) => {
        const openOn = listedOn ?? asOf;
        const isSilent = row.end === undefined && isEndUnknown;
        const byDates = worldsOf({ ...row, confirmed: [] }, openOn);
        const holds = (day: number) => byDates.some(([first, last]) => first <= day && day <= last);
        const isProof = listedOn !== undefined && !isSilent && holds(listedOn);
        const listed = isProof ? { ...row, confirmed: [...row.confirmed, listedOn] } : row;
        const [ofNetwork, ofList] = [worldsOf(known, asOf), worldsOf(listed, openOn)];
        fc.pre(ofNetwork.length > 0 && ofList.length > 0);
        const network: NetworkInput = {
          ...base,
          asOf: isoOf(asOf),
          regions: [{ id: "a", name: "A" }],
          memberships: [membershipOf(known)],
        };
        const end = row.end === ".." ? "laufend" : (row.end?.text ?? (isSilent ? "unbekannt" : ""));
        const cells = ["A", row.start?.text ?? "", end, row.confirmed.map(isoOf).join("; ")];
        const title = listedOn === undefined ? [] : [`Stand: ${isoOf(listedOn)}`];
        const lines = [...title, "Region;seit;bis;Bestätigungen", cells.map((cell) => `"${cell}"`).join(";")];
        const { input, rows } = joinMemberList(network, listOf(lines));
        const [joinedRow] = rows;
        const [own, added] = input.memberships ?? [];
        if (own === undefined || joinedRow === undefined) throw new Error("a record is lost");
        const shared = new Set(textsOf(ofList));
        const both = textsOf(ofNetwork).filter((world) => shared.has(world));
        const { outcome } = joinedRow;
        if (both.length > 0) {
          expect(["confirmed", "refined", "ended"]).toContain(outcome);
          expect(textsOf(worldsOf(saidBy(own), asOf))).toEqual(both);
          expect(added).toBeUndefined();
          const parsed = safeParseNetwork(input);
          expect(parsed.success).toBe(true);
          if (!parsed.success) return;
          const worlds = worldsOf(saidBy(own), asOf);
          for (let day = 1; day <= asOf; day++) {
            const holds = worlds.map(([first, last]) => first <= day && day <= last);
            const certainty = holds.every(Boolean) ? "certain" : holds.some(Boolean) ? "uncertain" : "no";
            expect(membershipOn(parsed.network, "a", isoOf(day)).certainty).toBe(certainty);
          }
          return;
        }
        expect(own).toEqual(membershipOf(known));
        const shareDay = ([first, last]: World, [from, to]: World) =>
          Math.max(first, from) <= Math.min(last, to);
        const isContradiction = ofNetwork.every((one) => ofList.every((other) => shareDay(one, other)));
        expect(outcome).toBe(isContradiction ? "contradicts" : "added");
        if (added !== undefined) expect(textsOf(worldsOf(saidBy(added), asOf))).toEqual(textsOf(ofList));
      }),
      cases(300),
    );
  });
});

const knownRegions: readonly RegionInput[] = [
  { id: "a", name: "Landkreis A", kind: "district" },
  { id: "b", name: "B" },
  {
    id: "vogelsberg",
    name: "Vogelsbergkreis",
    identifiers: [{ scheme: "kreis", value: "06535" }],
    otherNames: [{ name: "Oberhessen" }, { name: "Hessen-Mitte", endDate: "2019" }],
  },
  { id: "verbund-sued", name: "Allianz Nord" },
];

const starts = [undefined, undefined, "2018", "2018-11-27", "[2018..2019]", "2021"];
const ends = [undefined, undefined, "..", "2022", "2022-06-30", "[2022..]", "[..2023]"];

/** Memberships of the known regions with all that no list holds; some of one region may be one. */
const memberships: fc.Arbitrary<MembershipInput[]> = fc
  .array(
    fc.record({
      regionId: fc.constantFrom("a", "b", "vogelsberg"),
      startDate: fc.constantFrom(...starts),
      endDate: fc.constantFrom(...ends),
      role: fc.constantFrom(undefined, undefined, "member" as const, "candidate" as const),
      note: fc.constantFrom(undefined, "Beschluss fehlt"),
      sources: fc.constantFrom(undefined, ["s"]),
      extra: fc.constantFrom(undefined, { file: "12/3" }),
      confirmations: fc.constantFrom(
        undefined,
        undefined,
        [{ date: "2021-06-01", source: "s", note: "Seite 3" }],
        [{ date: "2021-06-01" }, { date: "2021" }],
      ),
    }),
    { maxLength: 5 },
  )
  .map((all) =>
    all.map((one, at) => {
      const filled = Object.entries(one).filter(([, value]) => value !== undefined);
      const { regionId } = one;
      return { regionId, ...Object.fromEntries(filled), id: at % 2 === 0 ? `m-${at}` : `${regionId}-${at}` };
    }),
  );

const networks: fc.Arbitrary<NetworkInput> = fc
  .record({ memberships, asOf: fc.constantFrom("2021-12-31", "2022-12-31", "2024-12-31") })
  .map((fields) => ({ ...base, ...fields, sources: [{ id: "s", title: "s" }], regions: knownRegions }));

/** A row; `id` is that of a membership. */
interface Row {
  readonly cells: readonly string[];
  readonly id: string;
}

const rowsOfList: fc.Arbitrary<Row[]> = fc.uniqueArray(
  fc.record({
    cells: fc.tuple(
      fc
        .constantFrom("Landkreis A", "LK A", "A", "B", "C", "Vogelsbergkreis", "Landkreis Vogelsberg")
        .chain((name) => fc.constantFrom(name, name, "Oberhessen", "Hessen-Mitte", "Verbund Süd", "Summe")),
      fc.constantFrom("", "", "", "", "a", "b", "c"),
      fc.constantFrom("", "", "", "06535", "06632", "99999"),
      fc.constantFrom("", "", "2018", "2018-11", "27.11.2018", "2019", "2021", "2023", "gestern"),
      fc.constantFrom("", "", "laufend", "unbekannt", "2022", "30.06.2022", "2020", "2024"),
      fc.constantFrom("", "", "Mitglied", "Kandidat"),
      fc.constantFrom("s", "t", ""),
    ),
    id: fc.constantFrom("", "", "", "", "m-0", "a-1", "b-1", "m-2", "new"),
  }),
  // of two rows that state one id the later is refused: there the order counts
  { maxLength: 6, selector: ({ id }) => id || Symbol("none") },
);

const titles = fc.constantFrom([], [], ["Stand: 31.12.2021"], ["Stand: 2022"], ["Stand: 30.06.2019"]);

const linesOf = (title: readonly string[], rows: readonly Row[]) => [
  ...title,
  "Region;Regions-ID;Kreisschlüssel;seit;bis;Rolle;Quelle;Mitgliedschafts-ID",
  ...rows.map(({ cells, id }) => [...cells, id].join(";")),
];

const options = fc.record(
  {
    prefer: fc.constantFrom("network" as const, "list" as const),
    continuity: fc.constantFrom("assumed" as const, "unknown" as const),
    listedOn: fc.constantFrom("2021-12-31", "2022", "[2020..2021]"),
    regionBy: fc.constantFrom("name" as const, "key" as const),
  },
  { requiredKeys: [] },
);

/** A law for all networks, lists and options. */
function law(
  name: string,
  holds: (network: NetworkInput, lines: readonly string[], settings: JoinOptions) => void,
): void {
  it(`joinMemberList() ${name}`, () => {
    fc.assert(
      fc.property(networks, titles, rowsOfList, options, (network, title, rows, settings) =>
        holds(network, linesOf(title, rows), settings),
      ),
      cases(250),
    );
  });
}

/** All that a network says, whatever the order, the numbers and the spelling of what is new. */
function saying(network: NetworkInput, { input }: JoinedMemberList) {
  const ownRegions = new Set(network.regions?.map(({ id }) => id));
  const own = new Set(network.memberships?.map(({ id }) => id));
  const namesOf = new Map(
    input.regions?.map(({ id, name, otherNames = [], identifiers = [], kind }) => {
      const names = [name, ...otherNames.map((other) => other.name)]
        .map((one) => one.replace(/^LK /, "Landkreis "))
        .sort();
      return [id, ownRegions.has(id) ? id : JSON.stringify([names, identifiers, kind])] as const;
    }),
  );
  return {
    regions: [...namesOf.values()].sort(),
    memberships: input.memberships
      ?.map(({ id, regionId, ...rest }) =>
        JSON.stringify([
          own.has(id) || id === "new" ? id : "",
          namesOf.get(regionId),
          Object.entries(rest).sort(),
        ]),
      )
      .sort(),
  };
}

law("changes nothing if the same list is joined again", (network, lines, settings) => {
  const list = listOf(lines);
  const { input } = joinMemberList(network, list, settings);
  expect(joinMemberList(input, list, settings).input).toEqual(input);
});

law(
  "changes no region but in what it lacks, and no membership that no row is",
  (network, lines, settings) => {
    const { input, rows } = joinMemberList(network, listOf(lines), settings);
    const { regions = [], memberships: own = [], sources = [] } = network;
    for (const [at, { identifiers = [], sources: cited = [], ...before }] of regions.entries()) {
      const now = input.regions?.[at];
      expect(now).toMatchObject(before);
      expect(now?.identifiers?.slice(0, identifiers.length) ?? []).toEqual(identifiers);
      expect(now?.sources?.slice(0, cited.length) ?? []).toEqual(cited);
    }
    expect(input.sources?.slice(0, sources.length)).toEqual(sources);
    expect(input.memberships?.slice(0, own.length).map(({ id }) => id)).toEqual(own.map(({ id }) => id));
    const changed = new Set(
      rows.flatMap(({ changes, membershipId }) => (changes.length > 0 ? membershipId : [])),
    );
    for (const [at, before] of own.entries()) {
      if (!changed.has(before.id)) expect(input.memberships?.[at]).toEqual(before);
    }
    const { regions: _, memberships: __, sources: ___, ...others } = input;
    const { regions: _r, memberships: _m, sources: _s, ...before } = network;
    expect(others).toEqual(before);
  },
);

law(
  "gives every row one outcome, with all that it changes, and refused rows none",
  (network, lines, settings) => {
    const list = listOf(lines);
    const { input, rows } = joinMemberList(network, list, settings);
    expect(rows.map(({ row: { line } }) => line)).toEqual(list.rows.map(({ line }) => line));
    const own = new Map(network.memberships?.map((one) => [one.id, one]));
    const now = new Map(input.memberships?.map((one) => [one.id, one]));
    const taken = rows.flatMap(({ membershipId }) => membershipId ?? []);
    expect(new Set(taken).size).toBe(taken.length);
    for (const { row, outcome, membershipId, regionId, matchedBy, changes: all } of rows) {
      const changes = all.flatMap(({ field, ...change }) =>
        field === "kind" || field === "state" || field === "identifiers" ? [] : [{ field, ...change }],
      );
      const isTaken = membershipId !== null;
      expect(isTaken).toBe(row.status === "accepted" || row.status === "repaired");
      expect(regionId !== null).toBe(isTaken);
      expect(row.membershipId ?? null).toBe(membershipId);
      if (outcome === "ignored") expect(row.status).toBe("ignored");
      if (outcome === "rejected" || outcome === "ambiguous") expect(isTaken).toBe(false);
      if (outcome === "contradicts") expect(isTaken).toBe(settings.prefer !== undefined && isTaken);
      if (!isTaken) expect([matchedBy, all]).toEqual([null, []]);
      if (outcome === "added") expect([own.has(membershipId ?? ""), changes]).toEqual([false, []]);
      if (!isTaken || outcome === "added") continue;
      const [before, after] = [own.get(membershipId), now.get(membershipId)];
      const differing = new Set(changes.map(({ field }) => field));
      for (const change of changes) {
        expect(before?.[change.field]).toEqual(change.before);
        expect(after?.[change.field]).toEqual(change.after);
      }
      for (const field of [
        "startDate",
        "endDate",
        "role",
        "note",
        "extra",
        "confirmations",
        "sources",
      ] as const) {
        if (!differing.has(field)) expect(after?.[field]).toEqual(before?.[field]);
      }
    }
    const added = rows.filter(({ outcome }) => outcome === "added");
    expect(input.memberships).toHaveLength(own.size + added.length);
  },
);

law("joins a list as it does without the rows that are rejected or ignored", (network, lines, settings) => {
  const result = joinMemberList(network, listOf(lines), settings);
  const idle = result.rows.flatMap(({ row, outcome }) =>
    outcome === "rejected" || outcome === "ignored" ? [row] : [],
  );
  // What a row says of ids, names and keys beside others counts, also if it is refused for that.
  const isAlone = ({ cells, issues }: ListRow) =>
    cells.at(-1) === "" && !issues.some(({ code }) => code === "key-shared" || code === "field-value");
  fc.pre(idle.every(isAlone) && idle.length < result.rows.length);
  const left = new Set(idle.map(({ line }) => line));
  const kept = lines.filter((_, at) => !left.has(at + 1));
  expect(saying(network, joinMemberList(network, listOf(kept), settings))).toEqual(saying(network, result));
});

law("gives an input whose only errors a rule of the network finds", (network, lines, settings) => {
  const { input } = joinMemberList(network, listOf(lines), settings);
  const structure = [
    "field-missing",
    "field-type",
    "field-value",
    "field-unknown",
    "reference-unknown",
    "id-duplicate",
  ];
  const { issues } = safeParseNetwork(input);
  expect(issues.filter(({ code }) => structure.includes(code))).toEqual([]);
});

it("the order of the rows changes nothing but the order of records and the numbers of new ids", () => {
  const turned = rowsOfList.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(networks, titles, turned, options, (network, title, [rows, other], settings) => {
      const [one, again] = [rows, other].map((each) => {
        const result = joinMemberList(network, listOf(linesOf(title, each)), settings);
        const outcomes = result.rows.map(({ row, outcome }) => `${row.cells.join(";")} ${outcome}`).sort();
        return { outcomes, ...saying(network, result) };
      });
      expect(again).toEqual(one);
    }),
    cases(250),
  );
});

it("a list that was written, edited in one cell and read again changes one field", () => {
  const ends: Record<string, string | undefined> = {
    "31.01.2030": "2030-01-31",
    laufend: "..",
    "2031": "2031",
    unbekannt: undefined,
  };
  const edits = fc.record({
    at: fc.nat(),
    to: fc.constantFrom(...Object.keys(ends)),
  });
  fc.assert(
    fc.property(networks, edits, (input, { at, to }) => {
      const parsed = safeParseNetwork(input);
      fc.pre(parsed.success && parsed.network.memberships.length > 0);
      if (!parsed.success) return;
      const { network } = parsed;
      const written = readMemberList(writeMemberList(network, { lang: "de" }).text);
      const end = written.plan.columns.find(({ field }) => field === "end")?.position ?? -1;
      const place = at % written.rows.length;
      const lines = [
        written.plan.columns.map(({ header }) => header),
        ...written.rows.map(({ cells }, row) =>
          cells.map((cell, column) => (row === place && column === end ? to : cell)),
        ),
      ];
      const { input: joined, rows } = joinMemberList(network, readMemberList(lines));
      const id = rows[place]?.membershipId;
      const endDate = ends[to];
      const expected = network.memberships.map((one) => {
        if (one.id !== id) return one;
        const { endDate: _, ...rest } = one;
        return endDate === undefined ? rest : { ...rest, endDate };
      });
      expect(joined.memberships).toEqual(expected);
      expect({ ...joined, memberships: [] }).toEqual({ ...network, memberships: [] });
      const before = network.memberships.find((one) => one.id === id)?.endDate;
      expect(rows.map(({ outcome, changes }) => [outcome, changes])).toEqual(
        rows.map((_, row) =>
          row === place && before !== endDate
            ? ["edited", [{ field: "endDate", before, after: endDate }]]
            : ["confirmed", []],
        ),
      );
    }),
    cases(150),
  );
});

describe("with a network that may be anything", () => {
  const junk = fc.oneof(
    fc.anything(),
    fc.constantFrom("2018", "a", "..", "kreis", "06535"),
    fc.constantFrom([null], [5], ["a"], [{}], [[]], new Array(2)),
    fc.constantFrom([{ name: 5 }], [{ scheme: 5, value: "06535" }], [{ scheme: "kreis", value: "x" }]),
    fc.constantFrom([{ date: "2018" }], [{ date: 5 }], [{ name: "A", startDate: {} }]),
  );
  const records = (...fields: string[]) =>
    fc.oneof(
      { weight: 1, arbitrary: junk },
      {
        weight: 4,
        arbitrary: fc.array(
          fc
            .record(Object.fromEntries(fields.map((field) => [field, junk])), { requiredKeys: [] })
            .chain((one) =>
              fc.constantFrom({ ...one, id: "a", regionId: "a" }, { id: "a", name: "A", ...one }),
            ),
          { maxLength: 3 },
        ),
      },
    );
  const anyNetwork = fc.record(
    {
      asOf: fc.oneof(junk, fc.constant("2024-12-31")),
      regions: records("id", "name", "kind", "state", "identifiers", "otherNames", "sources"),
      memberships: records(
        "id",
        "regionId",
        "startDate",
        "endDate",
        "role",
        "confirmations",
        "sources",
        "note",
      ),
      sources: records("id", "title"),
      countClaims: records("date", "counts", "count"),
    },
    { requiredKeys: [] },
  );
  const lines = [
    "Stand: 31.12.2021",
    "Region;Kreisschlüssel;seit;bis;Quelle;Mitgliedschafts-ID;Art;Land",
  ].concat([
    "A;;2018;laufend;s;;;",
    "LK A;06535;;;a;a;Landkreis;Hessen",
    "A;06535;2020;2021;s;;Landkreis;",
    "B;;;;;b;;Sachsen",
  ]);
  const list = listOf(lines);

  /** Calls a function, and lets nothing but a `NetworkError` leave it. */
  const tried = (call: () => unknown): unknown => {
    try {
      return call();
    } catch (error) {
      expect(error).toBeInstanceOf(NetworkError);
      return undefined;
    }
  };

  it.each([
    {},
    { complete: true },
    { complete: true, allowShrinking: true },
    { aliases: { B: "a" } },
  ] as const)(
    "nothing but a NetworkError leaves joinMemberList() with %j, nor what checks its result",
    (settings) => {
      fc.assert(
        fc.property(anyNetwork, (fields) => {
          const network = { ...base, ...fields };
          const result = tried(() => Reflect.apply(joinMemberList, undefined, [network, list, settings]));
          if (result === undefined) return;
          const { input, rows } = result as JoinedMemberList;
          expect(rows).toHaveLength(list.rows.length);
          safeParseNetwork(input);
          expect(checkMemberList(list, network as unknown as NetworkInput).rows).toHaveLength(
            list.rows.length,
          );
        }),
        cases(150),
      );
    },
  );

  it("nothing but a NetworkError leaves joinMemberList() with a proxy that throws sooner or later", () => {
    /** The same, but for reading it more often than `left` times. */
    const throwing = (value: unknown, left: { count: number }): unknown =>
      typeof value !== "object" || value === null
        ? value
        : new Proxy(value, {
            get: (target, key) => {
              left.count -= 1;
              if (left.count < 0) throw new Error("not now");
              const found: unknown = Reflect.get(target, key);
              return typeof found === "function" ? found : throwing(found, left);
            },
          });
    fc.assert(
      fc.property(networks, fc.nat(400), fc.boolean(), (network, count, complete) => {
        const settings = { complete };
        tried(() => Reflect.apply(joinMemberList, undefined, [throwing(network, { count }), list, settings]));
      }),
      cases(150),
    );
  });
});

it("the laws of joinMemberList() go through all that becomes of a row", () => {
  const occurred = new Set<string | null>();
  const given = fc.tuple(networks, titles, rowsOfList, options);
  for (const [network, title, rows, settings] of fc.sample(given, { numRuns: 400, seed: 1 })) {
    const result = joinMemberList(network, listOf(linesOf(title, rows)), settings);
    for (const { outcome, matchedBy } of result.rows) occurred.add(outcome).add(matchedBy);
    for (const { code } of result.issues) occurred.add(code);
  }
  const mustOccur = [
    "added",
    "confirmed",
    "refined",
    "ended",
    "edited",
    "contradicts",
    "ambiguous",
    "rejected",
  ]
    .concat("ignored", "id", "key", "name", "other-name")
    .concat("name-differs", "key-shared", "membership-ambiguous", "list-contradicts", "region-name-similar");
  expect(mustOccur.filter((what) => !occurred.has(what))).toEqual([]);
});
