import { parseArgs } from "node:util";
import type { Language } from "../issue.ts";
import { problems, usage } from "./texts.ts";

/** What the user asks for. */
export interface Options {
  readonly command: "timeline" | "members" | "counts" | "help" | "version";
  /** File of the network; absent = the built-in record. */
  readonly network: string | undefined;
  /** Day of `members`. */
  readonly on: string;
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
  const shared: Omit<Options, "command"> = {
    network: values.network,
    on: values.on ?? "",
    lang,
    json: values.json ?? false,
  };
  if (values.help) return { command: "help", ...shared };
  if (values.version) return { command: "version", ...shared };
  const [command = "timeline", unexpected] = positionals;
  if (unexpected !== undefined) return problem(problems.extra[lang](unexpected));
  switch (command) {
    case "members":
      return values.on === undefined ? problem(problems.onMissing[lang]) : { command, ...shared };
    case "timeline":
    case "counts":
      return values.on === undefined ? { command, ...shared } : problem(problems.onElsewhere[lang]);
    default:
      return problem(problems.command[lang](command));
  }
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        network: { type: "string" },
        on: { type: "string" },
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
