import { operandUsage, usageTexts } from "../../messages/command/usage.ts";
import type { Bilingual, Language } from "../../model/bilingual.ts";
import type { Command, Screen } from "./command.ts";
import { type OptionName, optionEntries, sharedOptions, shownOption } from "./options.ts";

/** What is longer stands in a line of its own. */
const widestColumn = 28;

/** Where lines are shorter, texts stand below what they are about. */
const leastForTwo = 64;

/** How commands are used: a line for each of them, and for each option that all of them take: one alone has all of its own. */
export function usage(commands: readonly Command[], { lang, style }: Screen): string {
  const ofCommands = commands.map((command) => [shownCommand(command, lang), command.usage] as const);
  const [command, another] = commands;
  const ofAll = (name: OptionName) =>
    command !== undefined && another === undefined ? takes(command, name) : sharedOptions.includes(name);
  const ofOptions = optionEntries().flatMap(([name, { usage }]) =>
    ofAll(name) ? [[shownOption(name, lang), usage] as const] : [],
  );
  const shownTexts = [...ofCommands, ...ofOptions].map(([shown]) => shown.length);
  const widestShown = style.width < leastForTwo ? 2 : widestColumn;
  const width = Math.max(2, ...shownTexts.filter((length) => length <= widestShown));
  const lines = ([shown, text]: readonly [string, Bilingual]) =>
    shown.length <= width
      ? style.wrap(text[lang], width + 4, `  ${style.heading(shown)}${" ".repeat(width + 2 - shown.length)}`)
      : [
          ...style.wrap(shown, 4, "  ").map(style.heading),
          ...style.wrap(text[lang], width + 4, " ".repeat(width + 4)),
        ];
  return [
    ...style.wrap(usageTexts.call[lang], 2).map(style.heading),
    "",
    ...ofCommands.flatMap(lines),
    "",
    ...ofOptions.flatMap(lines),
    "",
    ...notesOn(commands).flatMap((note) => style.wrap(note[lang])),
    ...style.wrap(usageTexts.exitCodes[lang]),
    ...(commands.length > 1 ? style.wrap(usageTexts.oneCommand[lang]) : []),
  ].join("\n");
}

/** What has to be said of what commands take. */
function notesOn(commands: readonly Command[]): Bilingual[] {
  const { day, time, region, input } = usageTexts.notes;
  const takesAny = (operands: readonly Command["operands"][], options: readonly OptionName[]) =>
    commands.some(
      (command) => operands.includes(command.operands) || options.some((name) => takes(command, name)),
    );
  return [
    ...(takesAny(["days", "range"], ["on", "from", "as-of"]) ? [day] : []),
    ...(takesAny(["range"], ["from"]) ? [time] : []),
    ...(takesAny(["region"], []) ? [region] : []),
    ...(takesAny(["file", "lists", "networks", "join"], ["network"]) ? [input] : []),
  ];
}

/** How commands are used, for programs. */
export interface UsageAnswer {
  /** The commands, in the order of usage. */
  readonly commands: readonly {
    /** The word that calls it. */
    readonly name: string;
    /** What stands behind it; empty for nothing. */
    readonly operands: Bilingual;
    /** The names of the options that it takes. */
    readonly options: readonly string[];
    /** The names of those without which it cannot answer. */
    readonly required: readonly string[];
    /** What it does. */
    readonly usage: Bilingual;
  }[];
  /** The options that one of the commands takes. */
  readonly options: readonly {
    /** Its name, without hyphens. */
    readonly name: string;
    /** The values that it takes, or what stands for its value; `null` = it takes none. */
    readonly value: readonly string[] | Bilingual | null;
    /** What it is for. */
    readonly usage: Bilingual;
  }[];
}

/** How commands are used, as `--json` prints it. */
export function usageJson(commands: readonly Command[]): string {
  const taken = optionEntries().filter(([name]) => commands.some((command) => takes(command, name)));
  const answer: UsageAnswer = {
    commands: commands.map((command) => ({
      name: command.name,
      operands: operandUsage[command.operands].shown,
      options: taken.flatMap(([name]) => (takes(command, name) ? [name] : [])),
      required: command.required ?? [],
      usage: command.usage,
    })),
    options: taken.map(([name, option]) => ({
      name,
      value: option.choices ?? option.value ?? null,
      usage: option.usage,
    })),
  };
  return JSON.stringify(answer, null, 2);
}

/** Whether a command takes an option. */
export function takes({ options, without }: Command, name: OptionName): boolean {
  return options.includes(name) || (sharedOptions.includes(name) && !without?.includes(name));
}

function shownCommand({ name, operands, required = [] }: Command, lang: Language): string {
  const options = required.map((option) => shownOption(option, lang));
  return [name, operandUsage[operands].shown[lang], ...options].filter(Boolean).join(" ");
}
