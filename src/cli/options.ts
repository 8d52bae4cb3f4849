import { parseArgs } from "node:util";
import type { Bilingual, Language } from "../issue.ts";
import { problems } from "./problems.ts";
import { usage } from "./usage.ts";

interface CommandForm {
  /** How many words must stand behind the command. */
  readonly operands: number;
  readonly options: readonly OwnOption[];
  readonly required?: OwnOption;
  /** What has to be given, in words. */
  readonly needs: Bilingual;
}

type OwnOption = "on" | "as-of" | "blank-end" | "svg";

const nothing: Bilingual = { de: "nichts", en: "nothing" };
const day: Bilingual = { de: "--on TAG", en: "--on DAY" };
const file: Bilingual = { de: "eine DATEI", en: "a FILE" };
const twoDays: Bilingual = { de: "zwei Tage", en: "two days" };
const regionAndDay: Bilingual = { de: "eine REGION und --on TAG", en: "a REGION and --on DAY" };

const forms = {
  timeline: { operands: 0, options: ["svg"], needs: nothing },
  members: { operands: 0, options: ["on"], required: "on", needs: day },
  why: { operands: 1, options: ["on"], required: "on", needs: regionAndDay },
  diff: { operands: 2, options: [], needs: twoDays },
  counts: { operands: 0, options: ["svg"], needs: nothing },
  criteria: { operands: 0, options: ["on"], needs: nothing },
  check: { operands: 1, options: ["as-of", "blank-end"], needs: file },
  convert: { operands: 1, options: ["as-of", "blank-end"], needs: file },
} as const satisfies Record<string, CommandForm>;

const ownOptions: readonly OwnOption[] = ["on", "as-of", "blank-end", "svg"];

/** What the command can do. */
export type Command = keyof typeof forms;

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
export function readOptions(words: readonly string[]): Options | UsageProblem {
  const read = readWords(words);
  if ("problem" in read) return read;
  const { values, positionals } = read;
  const lang = values.lang ?? "en";
  if (lang !== "de" && lang !== "en") return { problem: problems.lang.en };
  const problem = (text: string): UsageProblem => ({ problem: `${text}\n\n${usage[lang]}` });
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
    json: values.json ?? false,
    svg: values.svg,
  };
  if (values.help) return { command: "help", ...shared };
  if (values.version) return { command: "version", ...shared };
  if (!isCommand(command)) return problem(problems.command[lang](command));

  const form: CommandForm = forms[command];
  const unexpected = operands[form.operands];
  if (unexpected !== undefined) return problem(problems.extra[lang](unexpected));
  const lacksOption = form.required !== undefined && values[form.required] === undefined;
  if (operands.length < form.operands || lacksOption)
    return problem(problems.incomplete[lang](command, form.needs[lang]));
  if (values.svg !== undefined && values.json) return problem(problems.svgAndJson[lang]);
  const foreign = ownOptions.find((option) => values[option] !== undefined && !form.options.includes(option));
  return foreign === undefined ? { command, ...shared } : problem(problems.elsewhere[lang](foreign));
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(forms, word);
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        network: { type: "string" },
        on: { type: "string" },
        "as-of": { type: "string" },
        "blank-end": { type: "string" },
        lang: { type: "string" },
        svg: { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    return { problem: `${error instanceof Error ? error.message : String(error)}\n\n${usage.en}` };
  }
}
