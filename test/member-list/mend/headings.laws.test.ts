import fc from "fast-check";
import {
  type ColumnMeaning,
  type MemberListOptions,
  mendMemberList,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { expect, it } from "vitest";
import { cases } from "../../law-cases.ts";
import { randomLists, textOf, textStyles } from "./random-lists.ts";

const meanings: Readonly<Record<string, ColumnMeaning>> = {
  Mitglied: "name",
  seit: "start",
  bis: "end",
  Zeitraum: "period",
  Kreisschlüssel: "kreis",
  Quelle: "source",
  Bemerkung: "note",
  Rolle: "role",
  Art: "kind",
  Telefon: null,
};

/** Lists some of whose headings nobody knows, with what somebody says of them. */
const explained = fc
  .tuple(randomLists, textStyles, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }))
  .map(([{ headings, rows }, style, isOwn]) => {
    const columns: Record<string, ColumnMeaning> = {};
    const own = headings.map((heading, at) => {
      const meaning = meanings[heading];
      if (meaning === undefined || isOwn[at] !== true) return heading;
      const name = `Rubrik ${String.fromCharCode(65 + at)}`;
      columns[name] = meaning;
      return name;
    });
    return { headings: own, columns, text: textOf({ headings: own, rows }, style) };
  });

function recordsIn(text: string, options: MemberListOptions) {
  const { regions, memberships, sources, rows } = readMemberList(text, options);
  return {
    regions,
    memberships,
    sources,
    rows: rows.map(({ status, cells, values }) => [status, cells, values]),
  };
}

it("a list with written headings, read without what they say, has the same members as with it", () => {
  fc.assert(
    fc.property(explained, ({ text, columns }) => {
      const list = readMemberList(text, { columns });
      const {
        text: mended,
        headings,
        left,
      } = mendMemberList(text, list, { lang: "de", apply: [], headings: true });
      const written = new Set(headings.map(({ from }) => from));
      const rest = Object.fromEntries(Object.entries(columns).filter(([heading]) => !written.has(heading)));
      // Without all that was explained, or, if that cannot be had, without what was written.
      const readings = [{}, rest].map((still) => ({
        records: recordsIn(mended, { columns: still }),
        issues: readMemberList(mended, { columns: still }).issues,
      }));
      expect(readings).toContainEqual({ records: recordsIn(text, { columns }), issues: left });
    }),
    cases(60),
  );
});

it("every heading of names, dates, keys, sources and notes can be written", () => {
  fc.assert(
    fc.property(explained, ({ text, columns, headings: own }) => {
      const said = Object.values(columns);
      const hasRivals = own.includes("Zeitraum") || said.includes("period");
      fc.pre(!hasRivals && !said.includes("role") && !said.includes("kind"));
      const list = readMemberList(text, { columns });
      const { text: mended } = mendMemberList(text, list, { lang: "de", apply: [], headings: true });
      expect(recordsIn(mended, {})).toEqual(recordsIn(text, { columns }));
    }),
    cases(40),
  );
});
