import type { IssueCode } from "../../issue-codes.ts";
import type { IssueParams } from "../../issue-params.ts";
import { membershipRoles } from "../../model/membership.ts";
import { regionKinds } from "../../model/region.ts";

/** An option of reading a list that settles an issue, as code and as the command write it. */
export interface OptionRemedy {
  /** Among the options of `readMemberList`: `dateOrder: "day-first"`. */
  readonly code: string;
  /** Behind the command: `--date-order day-first`; `null` if the command does not have the option. */
  readonly command: string | null;
}

/** Finds the option that settles an issue. Messages say what to do in the file; these are for readers who have options. */
type Remedies = {
  readonly [Code in IssueCode]?: (params: IssueParams[Code]) => OptionRemedy | undefined;
};

const remedies: Remedies = {
  "date-ambiguous": () => setting("dateOrder", "day-first"),
  "date-order-inferred": ({ order }) =>
    setting("dateOrder", order === "day-first" ? "month-first" : "day-first"),
  "date-two-digit-year": ({ reason }) =>
    reason === "refused" ? { code: "pivotYear: 2049", command: "--pivot-year 2049" } : undefined,
  "end-unknown": (params) => ("lines" in params ? setting("blankEnd", "ongoing") : undefined),
  "region-name-similar": (params) =>
    params.reason === "unread-key" ? meaning("columns", params.header, fieldsHolding.keys) : undefined,
  "source-missing": ({ lines }) => (lines === undefined ? undefined : setting("listedOn", "…")),
  "roster-shrunk": ({ reason }) =>
    reason === "refused" || reason === "grown"
      ? undefined
      : { code: "allowShrinking: true", command: "--allow-shrinking" },
  "key-shared": () => setting("regionBy", "key"),
  "list-day": (params) =>
    params.reason === "read"
      ? undefined
      : setting("listedOn", params.reason === "none" ? params.date : (params.dates.at(-1) ?? "")),
  "encoding-undecodable": ({ reason }) =>
    reason === "spreadsheet" ? undefined : setting("encoding", "windows-1252"),
  "encoding-guessed": () => setting("encoding", "windows-1252"),
  "word-unknown": ({ value, field }) => {
    const codes = wordCodesOf[field];
    return codes === undefined ? undefined : meaning("words", value, codes);
  },
  "word-read": ({ value }) => meaning("words", value, "member"),
  "column-assumed": ({ header }) => meaning("columns", header, "name"),
  "column-unread": ({ columns }) => {
    const named = columns.filter(({ header }) => header !== "");
    const likely =
      named.find(({ meant }) => meant !== null) ??
      named.find(({ holds }) => holds === "keys") ??
      named.find(({ holds }) => holds !== null);
    return (
      likely && meaning("columns", likely.header, likely.holds === null ? "…" : fieldsHolding[likely.holds])
    );
  },
  "member-times": (params) =>
    params.reason === "unread" ? meaning("columns", params.header, "member-time") : undefined,
  "column-duplicate": ({ headers: [first] }) => meaning("columns", first, "…"),
  "column-missing": ({ reason }) =>
    reason === "explained" || reason === "plan" ? undefined : meaning("columns", "…", "name"),
  "input-too-large": ({ option, limit }) => ({ code: `${option}: ${2 * limit}`, command: null }),
};

/** The codes of which a word may be one. A Land has too many to name; its sentence does that. */
const wordCodesOf: { readonly [field in IssueParams["word-unknown"]["field"]]?: string } = {
  role: membershipRoles.join("|"),
  kind: regionKinds.join("|"),
  status: "current|ended",
};

/** The fields of a column with such cells. */
const fieldsHolding = { dates: "start|end|period", keys: "kreis|ags|ars|verband", roles: "role" } as const;

/** The option that settles an issue of a list without a change of the file; `undefined` if none does. */
export function optionRemedy<Code extends IssueCode>(issue: {
  readonly code: Code;
  readonly params: IssueParams[Code];
}): OptionRemedy | undefined {
  return remedies[issue.code]?.(issue.params);
}

const settings = {
  dateOrder: "--date-order",
  blankEnd: "--blank-end",
  regionBy: "--region-by",
  listedOn: "--listed-on",
  encoding: "--encoding",
} as const;

function setting(option: keyof typeof settings, value: string): OptionRemedy {
  return { code: `${option}: ${JSON.stringify(value)}`, command: `${settings[option]} ${value}` };
}

const pairs = { columns: "--column", words: "--word" } as const;

/** What a heading or a word of the list means. */
function meaning(option: keyof typeof pairs, given: string, meant: string): OptionRemedy | undefined {
  if (given === "") return undefined;
  return {
    code: `${option}: { ${JSON.stringify(given)}: ${JSON.stringify(meant)} }`,
    command: `${pairs[option]} ${shellWord(`${given}=${meant}`)}`,
  };
}

/** A word as a shell takes it: in double quotes these four have a meaning of their own. */
function shellWord(text: string): string {
  return `"${text.replace(/["\\$`]/g, "\\$&")}"`;
}
