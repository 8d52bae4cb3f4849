import type { Issue } from "../../issue.ts";
import type { operandUsage } from "../../messages/command/usage.ts";
import type { Bilingual, Language } from "../../model/bilingual.ts";
import { inOneLine } from "../terminal/control-signs.ts";
import type { Style } from "../terminal/layout.ts";
import type { OptionName, OptionValues } from "./options.ts";

/** What a command is: everything that dispatch, the check of its words, and usage need to know of it. */
export interface Command {
  /** The word that calls it. */
  readonly name: string;
  /** What must stand behind it. */
  readonly operands: Operands;
  /** What it takes beside the options that every command takes. */
  readonly options: readonly OptionName[];
  /** What it does not take of what every other command takes. */
  readonly without?: readonly OptionName[];
  /** The options without which it cannot answer. */
  readonly required?: readonly OptionName[];
  /** What it does. */
  readonly usage: Bilingual;
  /** What is wrong with words that are as many as it takes, and options that it takes. */
  misuse?(operands: readonly string[], values: OptionValues): Bilingual | undefined;
  /** Does it; only a spreadsheet has to be waited for. */
  run(request: Request): Outcome | Promise<Outcome>;
}

/** What stands behind a command. */
export type Operands = keyof typeof operandUsage;

/** How many words that are, at least and at most. */
export const operandCounts: {
  readonly [operands in Operands]: { readonly fewest: number; readonly most: number };
} = {
  none: { fewest: 0, most: 0 },
  file: { fewest: 1, most: 1 },
  lists: { fewest: 1, most: Number.POSITIVE_INFINITY },
  rows: { fewest: 1, most: 1 },
  region: { fewest: 1, most: 1 },
  days: { fewest: 2, most: 2 },
  range: { fewest: 1, most: 2 },
  networks: { fewest: 2, most: 2 },
  join: { fewest: 2, most: 2 },
  page: { fewest: 0, most: 1 },
  shell: { fewest: 1, most: 1 },
  command: { fewest: 0, most: 1 },
};

/** What somebody asks of a command, in words that it takes. */
export interface Request {
  readonly operands: readonly string[];
  readonly values: OptionValues;
  readonly lang: Language;
  readonly style: Style;
  /** What comes in by standard input, which `-` stands for. */
  readonly input: Uint8Array;
  /** Where the page is that a command writes. */
  readonly page: string;
  /** Says how far a long run is. */
  report(line: string): void;
}

/** How something is said to people. */
export type Screen = Pick<Request, "lang" | "style">;

/** What the command prints, and how it ends: 0 done, 1 invalid data, 2 wrong usage. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
  /** Whether the output is for a program or a file, which take it as it is. */
  readonly isExact?: boolean;
  readonly problems: string;
  /** The problems for programs, if they kept the command from its answer. */
  readonly issues?: Refusal["issues"];
}

/** What `--json` prints in place of an answer. */
export interface Refusal {
  /** What kept the command from its answer. */
  readonly issues: readonly (Issue | CallIssue)[];
}

/** What is wrong with a call or with a file, in the shape of an issue. */
interface CallIssue {
  readonly code: "call-invalid" | "file-unusable";
  readonly severity: "error";
  readonly message: Bilingual;
}

/** The command did what was asked, and says so to people. */
export function done(output: string): Outcome {
  return { exitCode: 0, output, problems: "" };
}

/** The command did what was asked: its output is for a program or a file. */
export function exact(output: string): Outcome {
  return { ...done(output), isExact: true };
}

/** An answer as JSON. */
export function json(answer: unknown): Outcome {
  return exact(JSON.stringify(answer, null, 2));
}

/** What was asked cannot be answered: something about the call is wrong. */
export function misused(message: Bilingual, lang: Language): Outcome {
  const issues = [{ code: "call-invalid", severity: "error", message }] as const;
  return { exitCode: 2, output: "", problems: inOneLine(message[lang]), issues };
}

/** A file cannot be used: what is in it (1), or the file itself (2). */
export function unusable(exitCode: 1 | 2, message: Bilingual, lang: Language): Outcome {
  const issues = [{ code: "file-unusable", severity: "error", message }] as const;
  return { exitCode, output: "", problems: inOneLine(message[lang]), issues };
}

/** The data have errors. */
export function refused(exitCode: 1 | 2, issues: readonly Issue[], problems: string): Outcome {
  return { exitCode, output: "", problems, issues };
}
