import { parseArgs } from "node:util";
import type { Language } from "../issue.ts";
import { problems, usage } from "./texts.ts";

/** What each command takes behind its name, and the options that are its own. */
const commands = {
  timeline: { words: [], options: [] },
  members: { words: [], options: ["on"] },
  counts: { words: [], options: [] },
  check: { words: ["file"], options: ["as-of", "blank-end"] },
  convert: { words: ["file"], options: ["as-of", "blank-end"] },
} as const satisfies Record<string, { words: readonly Word[]; options: readonly OwnOption[] }>;

type Word = "file";
type OwnOption = "on" | "as-of" | "blank-end";

/** What the command can do. */
export type Command = keyof typeof commands;

/** What the user asks for. */
export interface Options {
  readonly command: Command | "help" | "version";
  /** What stands behind the command. */
  readonly words: readonly string[];
  /** File of the network; absent = the built-in record, or for a member list none. */
  readonly network: string | undefined;
  /** Day of `members`. */
  readonly on: string;
  /** Last day that a member list speaks for. */
  readonly asOf: string | undefined;
  readonly blankEnd: "unknown" | "ongoing";
  readonly lang: Language;
  readonly json: boolean;
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
  const [command = "timeline", ...others] = positionals;
  const blankEnd = values["blank-end"] ?? "unknown";
  if (blankEnd !== "unknown" && blankEnd !== "ongoing") return problem(problems.blankEnd[lang]);
  const shared: Omit<Options, "command"> = {
    words: others,
    network: values.network,
    on: values.on ?? "",
    asOf: values["as-of"],
    blankEnd,
    lang,
    json: values.json ?? false,
  };
  if (values.help) return { command: "help", ...shared };
  if (values.version) return { command: "version", ...shared };
  if (!isCommand(command)) return problem(problems.command[lang](command));

  const { words: expected, options } = commands[command];
  const unexpected = others[expected.length];
  if (unexpected !== undefined) return problem(problems.extra[lang](unexpected));
  if (others.length < expected.length) return problem(problems.fileMissing[lang](command));
  if (command === "members" && values.on === undefined) return problem(problems.onMissing[lang]);
  const own: readonly string[] = options;
  const foreign = ownOptions.find((option) => values[option] !== undefined && !own.includes(option));
  return foreign === undefined ? { command, ...shared } : problem(problems.elsewhere[lang](foreign));
}

const ownOptions: readonly OwnOption[] = ["on", "as-of", "blank-end"];

function isCommand(word: string): word is Command {
  return Object.hasOwn(commands, word);
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
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    return { problem: `${error instanceof Error ? error.message : String(error)}\n\n${usage.en}` };
  }
}
