import fc from "fast-check";
import { type Language, type Network, parseNetwork } from "netzwerk-daseinsvorsorge";
import {
  type Loss,
  type MemberList,
  networkFromMemberList,
  readMemberList,
  type WrittenMemberList,
  writeMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { base } from "./checked.ts";
import { strictCells } from "./csv.ts";
import { listsOf, withoutLosses } from "./read-back.ts";
import { writtenNetwork } from "./written-networks.ts";

interface Given {
  readonly network: Network;
  readonly lang: Language;
  readonly written: WrittenMemberList;
  readonly table: MemberList;
}

const languages = fc.constantFrom<Language>("de", "en");

/** A law for every network and both languages. */
function law(name: string, holds: (given: Given) => void): void {
  it(`writeMemberList() ${name}`, () => {
    fc.assert(
      fc.property(writtenNetwork, languages, (network, lang) => {
        const written = writeMemberList(network, { lang });
        holds({ network, lang, written, table: readMemberList(written.text) });
      }),
      cases(100),
    );
  });
}

/** The records of which a field was lost, or all of them: by list and position. */
function lostFields(losses: readonly Loss[], list: string): Map<number, string[]> {
  const fields = new Map<number, string[]>();
  for (const { path } of losses) {
    const [name, position, field] = path;
    if (name !== list || typeof position !== "number") continue;
    fields.set(position, [...(fields.get(position) ?? []), String(field ?? "")]);
  }
  return fields;
}

law("writes rows that are read as they stand, one a membership", ({ network, written, table }) => {
  const lost = [...lostFields(written.losses, "memberships").values()].filter((fields) =>
    fields.includes(""),
  );
  expect(table.rows.map(({ status }) => status)).toEqual(
    new Array(network.memberships.length - lost.length).fill("accepted"),
  );
  const errors = table.issues.filter(({ severity }) => severity === "error").map(({ code }) => code);
  expect(errors).toEqual(table.rows.length === 0 ? ["table-empty"] : []);
});

law("writes memberships that read back equal and in order, but for what is lost", (given) => {
  const { network, written, table } = given;
  const fields = lostFields(written.losses, "memberships");
  const expected = network.memberships.flatMap((membership, at) => {
    const lost = fields.get(at) ?? [];
    return lost.includes("") ? [] : [without(membership, lost)];
  });
  const lostById = new Map(network.memberships.map(({ id }, at) => [id, fields.get(at) ?? []]));
  const read = table.memberships.map((membership) => {
    const { role = "member", sources = [], confirmations = [] } = membership;
    return without({ ...membership, role, sources, confirmations }, lostById.get(membership.id) ?? []);
  });
  expect(read).toEqual(expected);
});

law("writes confirmations that read back equal and in order, but for what is lost", (given) => {
  const { network, written, table } = given;
  const isLost = (...path: readonly (string | number)[]) =>
    written.losses.some((loss) => loss.path.join() === path.join());
  const read = new Map(table.memberships.map(({ id, confirmations = [] }) => [id, confirmations]));
  for (const [at, { id, confirmations }] of network.memberships.entries()) {
    if (isLost("memberships", at)) continue;
    const expected = confirmations.flatMap((confirmation, inner) => {
      const path = ["memberships", at, "confirmations", inner];
      const lost = (["source", "note"] as const).filter((field) => isLost(...path, field));
      return isLost(...path) ? [] : [without(confirmation, lost)];
    });
    expect(read.get(id)).toEqual(expected);
  }
});

law("writes regions that read back equal, but for what is lost", ({ network, written, table }) => {
  const fields = lostFields(written.losses, "regions");
  const expected = listsOf(withoutLosses(network, written.losses)).regions;
  const namesLost = new Set(
    network.regions.filter((_, at) => fields.get(at)?.includes("name")).map(({ id }) => id),
  );
  const read = [...listsOf(table).regions.values()].map((region) =>
    without(region, namesLost.has(String(region.id)) ? ["name"] : []),
  );
  expect(new Map(read.map((region) => [String(region.id), region]))).toEqual(expected);
});

law("writes sources that read back equal, but for what is lost", ({ network, written, table }) => {
  const kept = listsOf(withoutLosses(network, written.losses)).sources;
  const read = listsOf(table).sources;
  for (const [id, source] of kept) expect(read.get(id)).toEqual(source);
  // Nothing comes back that was not there, but what is read for a source or a cell that is among the losses.
  const lostSources = new Set(network.sources.map(({ id }) => id).filter((id) => !kept.has(id)));
  const fields = lostFields(written.losses, "memberships");
  const misread = new Set(
    network.memberships.filter((_, at) => fields.get(at)?.includes("sources")).map(({ id }) => id),
  );
  const misreadSources = new Set(
    table.memberships.filter(({ id }) => misread.has(id)).flatMap(({ sources }) => sources ?? []),
  );
  const added = [...read.keys()].filter((id) => !kept.has(id));
  expect(added.filter((id) => !lostSources.has(id) && !misreadSources.has(id))).toEqual([]);
});

law("loses only what does not read back, and shows what that is", ({ network, written, table }) => {
  const read = listsOf(table);
  const original = listsOf(network);
  for (const { path, value } of written.losses) {
    const [list, position, field, inner, innerField] = path;
    const there = path.reduce((owner: unknown, step) => Reflect.get(Object(owner), step), network);
    expect(value).toEqual(there);
    if (list !== "sources" && list !== "regions" && list !== "memberships") {
      expect(value).not.toEqual([]);
      continue;
    }
    const id = network[list][Number(position)]?.id ?? "";
    const record = read[list].get(id);
    if (field === undefined) expect(record).not.toEqual(original[list].get(id));
    else if (field !== "identifiers") expect(record?.[String(field)]).not.toEqual(value);
    else {
      const keys = table.regions.find((region) => region.id === id)?.identifiers ?? [];
      const key = network.regions[Number(position)]?.identifiers[Number(inner)];
      expect(keys).not.toContainEqual(key);
      if (innerField !== undefined) expect(keys).toContainEqual({ scheme: key?.scheme, value: key?.value });
    }
  }
  const places = written.losses.map(({ path }) => path.join("."));
  expect(new Set(places).size).toBe(places.length);
});

law("writes CSV with a mark, semicolons and CRLF, every row as long as the header", ({ written }) => {
  expect(written.text.startsWith("\uFEFF")).toBe(true);
  const [header = [], ...rows] = strictCells(written.text.slice(1));
  expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
});

law("writes no cell that a spreadsheet takes for a formula", ({ written }) => {
  const cells = strictCells(written.text.slice(1)).flat();
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

law("writes text whose UTF-8 bytes read the same", ({ written, table }) => {
  const read = readMemberList(new TextEncoder().encode(written.text));
  expect({ ...read, plan: { ...read.plan, encoding: null } }).toEqual(table);
});

law("writes what was read back in the same way in the other language", ({ network, lang, table }) => {
  const other = writeMemberList(network, { lang: lang === "de" ? "en" : "de" });
  const { plan: _, rows: __, issues: ___, ...lists } = readMemberList(other.text);
  expect(lists).toEqual({ regions: table.regions, memberships: table.memberships, sources: table.sources });
  expect(other.losses).toEqual(writeMemberList(network, { lang }).losses);
});

law("writes the same bytes again of what was read back", ({ network, lang, written, table }) => {
  const readBack = parseNetwork(networkFromMemberList(table, base));
  const again = writeMemberList(readBack, { lang });
  // White space around a name goes in two rounds: that of the text, then that of the cell.
  if ([...lostFields(again.losses, "regions").values()].flat().includes("name")) return;
  const third = parseNetwork(networkFromMemberList(readMemberList(again.text), base));
  expect(writeMemberList(third, { lang }).text).toBe(again.text);
  expect(writeMemberList(third, { lang }).losses).toEqual(again.losses);
  // What was lost of a cell, such as a note of blanks, may have been written in another way; nothing else was.
  const ofCells = [...lostFields(written.losses, "memberships").values()].flat();
  const memberIds = new Set(network.memberships.map(({ regionId }) => regionId));
  for (const [at, fields] of lostFields(written.losses, "regions")) {
    if (memberIds.has(network.regions[at]?.id ?? "")) ofCells.push(...fields);
  }
  const isOfCells = ofCells.some((field) => ["", "name", "note", "sources"].includes(field));
  if (!isOfCells) expect(again.text).toBe(written.text);
});

it("the laws of writeMemberList() go through all kinds of losses", () => {
  const occurred = new Set<string>();
  for (const network of fc.sample(writtenNetwork, { numRuns: 300, seed: 1 })) {
    for (const { path } of writeMemberList(network, { lang: "de" }).losses) {
      occurred.add(path.map((step) => (typeof step === "number" ? "#" : step)).join("."));
    }
  }
  expect([...occurred].sort()).toEqual(
    [
      "events",
      "memberships.#",
      "memberships.#.confirmations.#.note",
      "memberships.#.confirmations.#.source",
      "memberships.#.extra",
      "memberships.#.note",
      "memberships.#.sources",
      "memberships.#.startDate",
      "regions.#",
      "regions.#.extra",
      "regions.#.foundingDate",
      "regions.#.identifiers.#",
      "regions.#.identifiers.#.endDate",
      "regions.#.identifiers.#.startDate",
      "regions.#.name",
      "regions.#.note",
      "regions.#.otherNames",
      "regions.#.sources",
      "sources.#",
    ].sort(),
  );
});

function without(record: object, fields: readonly string[]): Record<string, unknown> {
  const kept = Object.entries(record).filter(
    ([field, value]) => !fields.includes(field) && value !== undefined,
  );
  return Object.fromEntries(kept);
}
