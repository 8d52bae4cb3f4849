import type { Language } from "../model/bilingual.ts";
import { type Command, isCommand, misuseOf } from "./command-form.ts";
import { problems } from "./problems.ts";
import { usage } from "./usage.ts";
import { readWords } from "./words.ts";

/** What the user asks for. */
export interface Options {
  readonly command: Command | "help" | "version";
  /** What the command is about: the region of `why`, the two days of `diff`, the file of `check` and `convert`. */
  readonly operands: readonly string[];
  /** File of the network; absent = the built-in record, or for a member list none. */
  readonly network: string | undefined;
  /** Day of `members`, `why` and `criteria`. */
  readonly on: string | undefined;
  /** Last day that a member list speaks for. */
  readonly asOf: string | undefined;
  readonly blankEnd: "unknown" | "ongoing";
  readonly lang: Language;
  readonly json: boolean;
  /** File that the picture is written to, in place of what is printed. */
  readonly svg: string | undefined;
}

/** The command was used in a wrong way: its text says how. */
export interface UsageProblem {
  readonly problem: string;
}

/** Reads the words of the command line. */
export function readOptions(args: readonly string[]): Options | UsageProblem {
  const { positionals, values, lang, fault } = readWords(args);
  const problem = (text: string): UsageProblem => ({ problem: `${text}\n\n${usage[lang]}` });
  if (fault !== undefined) return problem(fault);
  if (values.lang !== undefined && values.lang !== lang) return { problem: problems.lang[lang] };
  const blankEnd = values["blank-end"] ?? "unknown";
  if (blankEnd !== "unknown" && blankEnd !== "ongoing") return problem(problems.blankEnd[lang]);
  const [command = "timeline", ...operands] = positionals;
  const shared: Omit<Options, "command"> = {
    operands,
    network: values.network,
    on: values.on,
    asOf: values["as-of"],
    blankEnd,
    lang,
    json: values.json !== undefined,
    svg: values.svg,
  };
  if (values.help !== undefined) return { command: "help", ...shared };
  if (values.version !== undefined) return { command: "version", ...shared };
  if (!isCommand(command)) return problem(problems.command[lang](command));
  const misuse = misuseOf(command, operands, values, lang);
  return misuse === undefined ? { command, ...shared } : problem(misuse);
}
