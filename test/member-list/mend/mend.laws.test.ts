import fc from "fast-check";
import {
  checkMemberList,
  type ListInput,
  type ListRow,
  type MemberListCheck,
  type MemberListOptions,
  type MendingOptions,
  mendMemberList,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { isIssue } from "netzwerk-daseinsvorsorge/query";
import { expect, it } from "vitest";
import { cases } from "../../law-cases.ts";
import { base } from "../checked.ts";
import { encoders } from "../encodings.ts";
import { randomLists, textOf, textStyles } from "./random-lists.ts";

const texts = fc.tuple(randomLists, textStyles).map(([list, style]) => textOf(list, style));
const wishes: fc.Arbitrary<MendingOptions> = fc.record({
  lang: fc.constantFrom("de", "en"),
  remarks: fc.boolean(),
  apply: fc.constantFrom<MendingOptions["apply"][]>("sure", ["key-leading-zero", "date-serial"], undefined),
  choose: fc.constantFrom<MendingOptions["choose"][]>(
    undefined,
    ({ choices }) => choices?.[0],
    ({ choices }) => choices?.at(-1),
  ),
});

function checkOf(input: ListInput, options: MemberListOptions = {}): MemberListCheck {
  return checkMemberList(readMemberList(input, { pivotYear: 2049, ...options }), base);
}

/** What a row says, but the ids that its place among others gives. */
function said({ values }: ListRow) {
  return values.map(({ field, value }) => [field, value]);
}

it("a mended list, read again, has exactly the issues that are left, and mended again it is the same", () => {
  fc.assert(
    fc.property(texts, wishes, (text, options) => {
      const once = mendMemberList(text, checkOf(text), options);
      const again = checkOf(once.text);
      expect(again.issues).toEqual(once.left);
      const twice = mendMemberList(once.text, again, options);
      expect(twice.text).toBe(once.text);
      expect(twice.applied).toEqual([]);
    }),
    cases(60),
  );
});

it("mending changes no cell without a fix: all other lines are the same, but for the remark behind them", () => {
  fc.assert(
    fc.property(texts, wishes, (text, { choose: _, ...options }) => {
      const { text: mended, applied } = mendMemberList(text, checkOf(text), options);
      const touched = new Set(applied.map(({ at }) => at?.line));
      const [before, after] = [text, mended].map((one) => one.split(/(?<=\r\n|\n|\r(?!\n))/));
      expect(after?.length).toBe(before?.length);
      before?.forEach((line, at) => {
        if (touched.has(at + 1)) return;
        if (options.remarks) expect(after?.[at]?.startsWith(line.replace(/[\r\n]+$/, ""))).toBe(true);
        else expect(after?.[at]).toBe(line);
      });
    }),
    cases(40),
  );
});

it("what was accepted stays accepted and says the same, and what was mended is gone", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const before = checkOf(text);
      const { text: mended, applied } = mendMemberList(text, before, { lang: "de" });
      const after = checkOf(mended);
      expect(after.rows.length).toBe(before.rows.length);
      before.rows.forEach((row, at) => {
        const now = after.rows[at];
        if (now === undefined || row.status === "rejected") return;
        const isMeant = applied.some(({ fix }) => fix !== undefined);
        expect([now.status === "rejected", now.status === "ignored"]).toEqual([
          false,
          row.status === "ignored",
        ]);
        if (!isMeant) expect(said(now)).toEqual(said(row));
      });
      for (const { code, at } of applied) {
        const same = after.issues.filter((one) => one.code === code && one.at?.line === at?.line);
        expect(same.filter((one) => one.at?.column === at?.column)).toEqual([]);
      }
    }),
    cases(40),
  );
});

it("whoever chooses that blank ends go on has them all written, and every other row stays as it was", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const before = checkOf(text);
      const choose: MendingOptions["choose"] = ({ code, choices = [] }) =>
        code === "end-unknown" ? choices[0] : undefined;
      const { text: mended, applied } = mendMemberList(text, before, { lang: "de", apply: [], choose });
      const lines = new Set(
        applied.flatMap((issue) => (isIssue(issue, "end-unknown") ? issue.params.lines : [])),
      );
      const after = checkOf(mended);
      expect(after.rows.map(({ line, status }) => [line, status])).toEqual(
        before.rows.map(({ line, status }) => [line, status]),
      );
      before.rows.forEach((row, at) => {
        const now = after.rows[at];
        if (now === undefined || lines.has(row.line)) expect(now?.values).toContainEqual(ongoing);
        else expect(now.cells).toEqual(row.cells);
      });
      for (const issue of after.issues)
        if (isIssue(issue, "end-unknown"))
          expect(issue.params.lines?.filter((line) => lines.has(line)) ?? []).toEqual([]);
    }),
    cases(60),
  );
});

const ongoing = expect.objectContaining({ field: "endDate", value: ".." });

it("bytes are mended as their text is, in their encoding", () => {
  const encodings = [
    "windows-1252",
    "utf-8",
    "utf-8 with BOM",
    "utf-16le with BOM",
    "utf-16be with BOM",
  ] as const;
  fc.assert(
    fc.property(texts, fc.constantFrom(...encodings), fc.boolean(), (given, encoding, remarks) => {
      const text = given.replace(/^\uFEFF/, "");
      const bytes = encoders[encoding](text);
      // The letters of one encoding may be those of another one: which it is, the bytes do not always say.
      const known = encoding === "windows-1252" ? { encoding } : {};
      const check = checkOf(bytes, known);
      const { bytes: mended, left } = mendMemberList(bytes, check, { lang: "de", remarks });
      expect(checkOf(mended, known).issues).toEqual(left);
      if (!remarks && check.issues.every(({ code }) => !code.startsWith("encoding")))
        expect(mended).toEqual(encoders[encoding](mendMemberList(text, checkOf(text), { lang: "de" }).text));
    }),
    cases(30),
  );
});

it("rows are mended as the text that has them", () => {
  fc.assert(
    fc.property(randomLists, wishes, ({ headings, rows }, options) => {
      const input = [headings, ...rows];
      const check = checkOf(input);
      const once = mendMemberList(input, check, options);
      const again = checkOf(once.rows);
      expect(again.issues).toEqual(once.left);
      expect(mendMemberList(once.rows, again, options).rows).toEqual(once.rows);
    }),
    cases(30),
  );
});
