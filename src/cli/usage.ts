import { operandUsage, usageTexts } from "../messages/command/usage.ts";
import type { Bilingual, Language } from "../model/bilingual.ts";
import type { Command } from "./command/command.ts";
import { optionEntries, sharedOptions, shownOption } from "./command/options.ts";
import { wrap } from "./terminal/layout.ts";

/** What is longer stands in a line of its own. */
const widestColumn = 28;

/** How commands are used: a line for each of them and for each option that one of them takes. */
export function usage(commands: readonly Command[], lang: Language): string {
  const ofCommands = commands.map((command) => [shownCommand(command, lang), command.usage] as const);
  const ofOptions = optionEntries().flatMap(([name, option]): (readonly [string, Bilingual])[] => {
    const takers = commands.filter(({ options }) => options.includes(name)).map((command) => command.name);
    const isShared = sharedOptions.includes(name) && commands.some(({ without }) => !without?.includes(name));
    if (takers.length === 0 && !isShared) return [];
    const isOfAll = isShared || commands.length === 1;
    return [[shownOption(name, lang), isOfAll ? option.usage : usageTexts.onlyFor(takers, option.usage)]];
  });
  const shownTexts = [...ofCommands, ...ofOptions].map(([shown]) => shown.length);
  const width = Math.max(...shownTexts.filter((length) => length <= widestColumn));
  const lines = ([shown, text]: readonly [string, Bilingual]) =>
    shown.length <= width
      ? wrap(text[lang], width + 4, `  ${shown.padEnd(width)}  `)
      : [`  ${shown}`, ...wrap(text[lang], width + 4, " ".repeat(width + 4))];
  const { call, exitCodes } = usageTexts;
  return [
    call[lang],
    "",
    ...ofCommands.flatMap(lines),
    "",
    ...ofOptions.flatMap(lines),
    "",
    ...wrap(exitCodes[lang]),
  ].join("\n");
}

function shownCommand({ name, operands, required = [] }: Command, lang: Language): string {
  const options = required.map((option) => shownOption(option, lang));
  return [name, operandUsage[operands].shown[lang], ...options].filter(Boolean).join(" ");
}
