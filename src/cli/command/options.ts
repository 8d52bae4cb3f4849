import { sqlDialects } from "../../exchange/table/dialect.ts";
import { dateOrders } from "../../member-list/plan/given/list-plan.ts";
import { continuities } from "../../member-list/rosters/evidence/roster.ts";
import { listEncodings } from "../../member-list/sheet/decode.ts";
import { optionUsage, valueUsage } from "../../messages/command/usage.ts";
import type { Bilingual, Language } from "../../model/bilingual.ts";

interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** What stands for its value in usage. */
  readonly value?: Bilingual;
  /** The only values that it takes. */
  readonly choices?: readonly string[];
  /** Whether it may be given more than once. */
  readonly multiple?: true;
  readonly usage: Bilingual;
}

/** The formats for other programs. */
export const exportFormats = ["json", "csv", "jsonld", "sql"] as const;

/** The languages of answers. */
export const languages = ["de", "en"] as const satisfies readonly Language[];

/** Every option, in the order of usage. */
const options = {
  on: { type: "string", value: valueUsage.day, usage: optionUsage.on },
  from: { type: "string", value: valueUsage.day, usage: optionUsage.from },
  to: { type: "string", value: valueUsage.day, usage: optionUsage.to },
  roles: { type: "string", value: valueUsage.roles, usage: optionUsage.roles },
  lineage: { type: "boolean", usage: optionUsage.lineage },
  network: { type: "string", value: valueUsage.json, usage: optionUsage.network },
  "as-of": { type: "string", value: valueUsage.day, usage: optionUsage["as-of"] },
  "blank-end": { type: "string", choices: ["unknown", "ongoing"], usage: optionUsage["blank-end"] },
  column: { type: "string", multiple: true, value: valueUsage.column, usage: optionUsage.column },
  word: { type: "string", multiple: true, value: valueUsage.word, usage: optionUsage.word },
  "keep-column": {
    type: "string",
    multiple: true,
    value: valueUsage.heading,
    usage: optionUsage["keep-column"],
  },
  "date-order": { type: "string", choices: dateOrders, usage: optionUsage["date-order"] },
  "pivot-year": { type: "string", value: valueUsage.year, usage: optionUsage["pivot-year"] },
  "listed-on": { type: "string", value: valueUsage.date, usage: optionUsage["listed-on"] },
  "region-by": { type: "string", choices: ["name", "key"], usage: optionUsage["region-by"] },
  sheet: { type: "string", value: valueUsage.sheet, usage: optionUsage.sheet },
  "header-line": { type: "string", value: valueUsage.line, usage: optionUsage["header-line"] },
  delimiter: { type: "string", value: valueUsage.sign, usage: optionUsage.delimiter },
  encoding: { type: "string", choices: listEncodings, usage: optionUsage.encoding },
  plan: { type: "string", value: valueUsage.json, usage: optionUsage.plan },
  continuity: { type: "string", choices: continuities, usage: optionUsage.continuity },
  complete: { type: "boolean", usage: optionUsage.complete },
  scope: { type: "string", multiple: true, value: valueUsage.code, usage: optionUsage.scope },
  alias: { type: "string", multiple: true, value: valueUsage.alias, usage: optionUsage.alias },
  prefer: { type: "string", choices: ["network", "list"], usage: optionUsage.prefer },
  "allow-shrinking": { type: "boolean", usage: optionUsage["allow-shrinking"] },
  base: { type: "string", value: valueUsage.json, usage: optionUsage.base },
  out: { type: "string", value: valueUsage.json, usage: optionUsage.out },
  format: { type: "string", choices: exportFormats, usage: optionUsage.format },
  dialect: { type: "string", choices: sqlDialects, usage: optionUsage.dialect },
  address: { type: "string", value: valueUsage.address, usage: optionUsage.address },
  folder: { type: "string", value: valueUsage.folder, usage: optionUsage.folder },
  by: { type: "string", choices: ["year", "funding-period"], usage: optionUsage.by },
  mend: { type: "string", value: valueUsage.file, usage: optionUsage.mend },
  apply: { type: "string", value: valueUsage.codes, usage: optionUsage.apply },
  all: { type: "boolean", usage: optionUsage.all },
  markdown: { type: "boolean", usage: optionUsage.markdown },
  svg: { type: "string", value: valueUsage.svg, usage: optionUsage.svg },
  lang: { type: "string", choices: languages, usage: optionUsage.lang },
  json: { type: "boolean", usage: optionUsage.json },
  help: { type: "boolean", short: "h", usage: optionUsage.help },
  version: { type: "boolean", usage: optionUsage.version },
} as const satisfies Record<string, Option>;

/** The name of an option. */
export type OptionName = keyof typeof options;

/** The options that every command takes, unless it says otherwise. */
export const sharedOptions: readonly OptionName[] = ["network", "lang", "json", "help", "version"];

/** How a member list is read. */
export const readingOptions = [
  "blank-end",
  "column",
  "word",
  "keep-column",
  "date-order",
  "pivot-year",
  "listed-on",
  "region-by",
  "sheet",
  "header-line",
  "delimiter",
  "encoding",
  "plan",
] as const satisfies readonly OptionName[];

/** The options that may be given more than once. */
type RepeatedOption = {
  [option in OptionName]: (typeof options)[option] extends { readonly multiple: true } ? option : never;
}[OptionName];

/** What is given for each option; empty for one that takes no value. */
export type OptionValues = {
  readonly [option in OptionName]?: option extends RepeatedOption ? readonly string[] : string;
};

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

/** What is known of an option. */
export function optionOf(name: OptionName): Option {
  return options[name];
}

/** Whether a word is the name of an option. */
export function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}
