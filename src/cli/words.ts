import { parseArgs } from "node:util";
import type { Language } from "../model/bilingual.ts";
import { problems } from "./problems.ts";

const optionTypes = {
  network: { type: "string" },
  on: { type: "string" },
  "as-of": { type: "string" },
  "blank-end": { type: "string" },
  lang: { type: "string" },
  svg: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/** An option of the command line. */
export type Option = keyof typeof optionTypes;

/** The words of a command line in order, whether or not the command takes them. */
export interface Words {
  /** The command, and what stands behind it. */
  readonly positionals: readonly string[];
  /** What is given for each option; empty for one that takes no value. */
  readonly values: { readonly [option in Option]?: string };
  /** The language of what is said about them: German where it is asked for. */
  readonly lang: Language;
  /** The first option that cannot be understood, in a sentence. */
  readonly fault: string | undefined;
}

/** Tells options and their values from other words. */
export function readWords(args: readonly string[]): Words {
  // Not strict: parseArgs would throw its own sentences, in English alone.
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options: optionTypes,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === "option");
  const values: Words["values"] = Object.fromEntries(given.map(({ name, value = "" }) => [name, value]));
  // Looked for among all words: in `--on --lang de` parseArgs takes `--lang` for the day.
  const asksForGerman = args.some((word, at) => word === "--lang" && args[at + 1] === "de");
  const lang = asksForGerman || values.lang === "de" ? "de" : "en";
  const faults = given.flatMap((option, at) => {
    const isRepeated = given.findIndex(({ name }) => name === option.name) < at;
    return faultOf(option, isRepeated, lang) ?? [];
  });
  return { positionals, values, lang, fault: faults[0] };
}

interface GivenOption {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function faultOf(given: GivenOption, isRepeated: boolean, lang: Language): string | undefined {
  const { name, rawName, value, inlineValue } = given;
  if (!isOption(name)) return problems.option[lang](rawName);
  if (isRepeated) return problems.repeated[lang](rawName);
  if (optionTypes[name].type === "boolean") {
    return value === undefined ? undefined : problems.valueExtra[lang](rawName);
  }
  // What looks like an option is one: `--on --json` gives no day.
  const isMissing = value === undefined || (!inlineValue && /^-./.test(value));
  return isMissing ? problems.valueMissing[lang](rawName) : undefined;
}

function isOption(name: string): name is Option {
  return Object.hasOwn(optionTypes, name);
}
