import { parseArgs } from "node:util";
import { callFaults } from "../../messages/command/faults.ts";
import { optionUsage, valueUsage } from "../../messages/command/usage.ts";
import type { Bilingual, Language } from "../../model/bilingual.ts";

interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** What stands for its value in usage. */
  readonly value?: Bilingual;
  /** The only values that it takes. */
  readonly choices?: readonly [string, string];
  readonly usage: Bilingual;
}

/** Every option, in the order of usage. */
const options = {
  on: { type: "string", value: valueUsage.day, usage: optionUsage.on },
  network: { type: "string", value: valueUsage.json, usage: optionUsage.network },
  "as-of": { type: "string", value: valueUsage.day, usage: optionUsage["as-of"] },
  "blank-end": { type: "string", choices: ["unknown", "ongoing"], usage: optionUsage["blank-end"] },
  svg: { type: "string", value: valueUsage.svg, usage: optionUsage.svg },
  lang: { type: "string", choices: ["de", "en"], usage: optionUsage.lang },
  json: { type: "boolean", usage: optionUsage.json },
  help: { type: "boolean", short: "h", usage: optionUsage.help },
  version: { type: "boolean", usage: optionUsage.version },
} as const satisfies Record<string, Option>;

/** The name of an option. */
export type OptionName = keyof typeof options;

/** The options that every command takes. */
export const sharedOptions: readonly OptionName[] = ["network", "lang", "json", "help", "version"];

/** What is given for each option; empty for one that takes no value. */
export type OptionValues = { readonly [option in OptionName]?: string };

/** Every option by name. */
export function optionEntries(): [OptionName, Option][] {
  return Object.keys(options)
    .filter(isOption)
    .map((name) => [name, options[name]]);
}

/** An option and what stands for its value, as usage shows them. */
export function shownOption(name: OptionName, lang: Language): string {
  const { short, choices, value }: Option = options[name];
  const shownValue = choices?.join("|") ?? value?.[lang];
  return `${short ? `-${short}, ` : ""}--${name}${shownValue ? ` ${shownValue}` : ""}`;
}

/** The words of a command line, whether or not its command takes them. */
export interface Words {
  /** The command, and what stands behind it. */
  readonly positionals: readonly string[];
  readonly values: OptionValues;
  readonly lang: Language;
  /** What is wrong with the first option that cannot be understood. */
  readonly fault: Bilingual | undefined;
}

/** Tells options and their values from other words. */
export function readWords(words: readonly string[]): Words {
  // Not strict: parseArgs would throw its own sentences, in English alone.
  const settings = {
    args: [...words],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  } as const;
  const { positionals, tokens } = parseArgs(settings);
  const given = tokens.filter((token) => token.kind === "option");
  const values: OptionValues = Object.fromEntries(given.map(({ name, value = "" }) => [name, value]));
  // Looked for among all words: in `--on --lang de` parseArgs takes `--lang` for the day.
  const asksForGerman = words.some((word, at) => word === "--lang" && words[at + 1] === "de");
  const faults = given.flatMap((option, at) => {
    const isRepeated = given.findIndex(({ name }) => name === option.name) < at;
    // What looks like an option is one: `--on --json` gives no day.
    const isMissing = !option.inlineValue && /^-./.test(option.value ?? "");
    const value = isMissing ? undefined : option.value;
    return isRepeated
      ? callFaults.repeated(option.rawName)
      : (faultOf(option.name, option.rawName, value) ?? []);
  });
  return { positionals, values, lang: asksForGerman || values.lang === "de" ? "de" : "en", fault: faults[0] };
}

function faultOf(name: string, written: string, value: string | undefined): Bilingual | undefined {
  if (!isOption(name)) return callFaults.option(written);
  const { type, choices }: Option = options[name];
  if (type === "boolean") return value === undefined ? undefined : callFaults.valueExtra(written);
  if (value === undefined) return callFaults.valueMissing(written);
  return choices?.includes(value) === false ? callFaults.valueOther(written, choices) : undefined;
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}
