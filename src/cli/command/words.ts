import { parseArgs } from "node:util";
import { groupBy } from "../../grouping.ts";
import { callFaults } from "../../messages/command/faults.ts";
import type { Bilingual, Language } from "../../model/bilingual.ts";
import { nearestAmong } from "../../parse/remedy/suggestions.ts";
import { isOption, languages, type OptionValues, optionEntries, optionOf } from "./options.ts";

/** The words of a command line, whether or not its command takes them. */
export interface Words {
  /** The command, and what stands behind it. */
  readonly positionals: readonly string[];
  readonly values: OptionValues;
  readonly lang: Language;
  /** What is wrong with the first option that cannot be understood. */
  readonly fault: Bilingual | undefined;
}

/** What parseArgs has to know of each option. */
const parsedOptions = Object.fromEntries(
  optionEntries().map(([name, { type, short }]) => [name, short === undefined ? { type } : { type, short }]),
);

/** Tells options and their values from other words; `lang` is the language unless they ask for one. */
export function readWords(words: readonly string[], lang: Language): Words {
  // Not strict: parseArgs would throw its own sentences, in English alone.
  const settings = {
    args: [...words],
    options: parsedOptions,
    allowPositionals: true,
    strict: false,
    tokens: true,
  } as const;
  const { positionals, tokens } = parseArgs(settings);
  const given = tokens.filter((token) => token.kind === "option");
  const values: OptionValues = Object.fromEntries(
    [...groupBy(given, ({ name }) => name)].map(([name, tokens]) => {
      const texts = tokens.map(({ value = "" }) => value);
      return [name, isRepeatable(name) ? texts : texts[0]];
    }),
  );
  // Looked for among all words: in `--on --lang de` parseArgs takes `--lang` for the day.
  const asked = [values.lang, ...words.map((word, at) => (word === "--lang" ? words[at + 1] : undefined))];
  const faults = given.flatMap((option, at) => {
    const isRepeated = !isRepeatable(option.name) && given.findIndex(({ name }) => name === option.name) < at;
    // What looks like an option is one: `--on --json` gives no day.
    const isMissing = !option.inlineValue && /^-./.test(option.value ?? "");
    const value = isMissing ? undefined : option.value;
    return isRepeated
      ? callFaults.repeated(option.rawName)
      : (faultOf(option.name, option.rawName, value) ?? []);
  });
  return {
    positionals,
    values,
    lang: languages.find((one) => asked.includes(one)) ?? lang,
    fault: faults[0],
  };
}

function faultOf(name: string, written: string, value: string | undefined): Bilingual | undefined {
  if (!isOption(name)) return callFaults.option(written, near(written));
  const { type, choices } = optionOf(name);
  if (type === "boolean") return value === undefined ? undefined : callFaults.valueExtra(written);
  if (value === undefined) return callFaults.valueMissing(written);
  return choices?.includes(value) === false ? callFaults.valueOther(written, choices) : undefined;
}

/** The options that are written much like an unknown one. */
function near(written: string): string[] {
  const name = written.replace(/^-+/, "");
  return name.length < 3
    ? []
    : nearestAmong(
        name,
        optionEntries().map(([known]) => known),
      ).map((known) => `--${known}`);
}

function isRepeatable(name: string): boolean {
  return isOption(name) && optionOf(name).multiple === true;
}
