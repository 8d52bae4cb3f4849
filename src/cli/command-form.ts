import { extname } from "node:path";
import type { Bilingual, Language } from "../model/bilingual.ts";
import { problems } from "./problems.ts";
import type { Option, Words } from "./words.ts";

interface CommandForm {
  /** How many words must stand behind the command. */
  readonly operands: number;
  /** What it takes beside `--lang` and `--json`, which every command takes. */
  readonly options: readonly Option[];
  readonly required?: Option;
  /** What it is about, in words. */
  readonly takes: Bilingual;
}

const optionsOnly: Bilingual = { de: "nur Optionen", en: "options only" };
const day: Bilingual = { de: "--on TAG", en: "--on DAY" };
const file: Bilingual = { de: "eine DATEI", en: "one FILE" };
const twoDays: Bilingual = { de: "zwei Tage", en: "two days" };
const regionAndDay: Bilingual = { de: "eine REGION und --on TAG", en: "one REGION and --on DAY" };

const forms = {
  timeline: { operands: 0, options: ["network", "svg"], takes: optionsOnly },
  members: { operands: 0, options: ["network", "on"], required: "on", takes: day },
  why: { operands: 1, options: ["network", "on"], required: "on", takes: regionAndDay },
  diff: { operands: 2, options: ["network"], takes: twoDays },
  counts: { operands: 0, options: ["network", "svg"], takes: optionsOnly },
  criteria: { operands: 0, options: ["network", "on"], takes: day },
  check: { operands: 1, options: ["network", "as-of", "blank-end"], takes: file },
  convert: { operands: 1, options: ["network", "as-of", "blank-end"], takes: file },
} as const satisfies Record<string, CommandForm>;

/** What the command can do. */
export type Command = keyof typeof forms;

/** Whether there is such a command. */
export function isCommand(word: string): word is Command {
  return Object.hasOwn(forms, word);
}

/** Whether `check` takes a file for a network, and not for a member list. */
export function isNetworkFile(file: string): boolean {
  return extname(file).toLowerCase() === ".json";
}

/** What a command is given too much or too little of, in a sentence. */
export function misuseOf(
  command: Command,
  operands: readonly string[],
  values: Words["values"],
  lang: Language,
): string | undefined {
  const form: CommandForm = forms[command];
  const surplus = operands[form.operands];
  if (surplus !== undefined) return surplusText(surplus, command, values, lang);
  const lacksOption = form.required !== undefined && values[form.required] === undefined;
  if (operands.length < form.operands || lacksOption)
    return problems.incomplete[lang](command, form.takes[lang]);
  const taken = new Set<string>(["lang", "json", ...form.options]);
  const foreign = Object.keys(values).find((option) => !taken.has(option));
  if (foreign !== undefined) return problems.foreign[lang](command, foreign);
  const [operand = ""] = operands;
  if (command === "convert" && isNetworkFile(operand)) return problems.convertsLists[lang](operand);
  const ofList = (["network", "as-of", "blank-end"] as const).find((option) => values[option] !== undefined);
  if (command === "check" && isNetworkFile(operand) && ofList !== undefined)
    return problems.ofList[lang](ofList, operand);
  if (values.svg === undefined) return undefined;
  if (values.json !== undefined) return problems.svgAndJson[lang];
  return extname(values.svg).toLowerCase() === ".svg" ? undefined : problems.svgName[lang](values.svg);
}

function surplusText(word: string, command: Command, values: Words["values"], lang: Language): string {
  const form: CommandForm = forms[command];
  const isDay = /^\d{4}-\d\d-\d\d$/.test(word);
  if (isDay && form.options.includes("on") && values.on === undefined) return problems.extraDay[lang](word);
  const text = problems.extra[lang](word, command, form.takes[lang]);
  return form.operands === 1 ? `${text} ${problems.quotes[lang]}` : text;
}
