import { operandUsage, usageTexts } from "../messages/command/usage.ts";
import type { Bilingual, Language } from "../model/bilingual.ts";
import type { Command } from "./command/command.ts";
import { optionEntries, sharedOptions, shownOption } from "./command/options.ts";
import { wrap } from "./terminal/layout.ts";

/** How commands are used: a line for each of them and for each option. */
export function usage(commands: readonly Command[], lang: Language): string {
  const ofCommands = commands.map((command) => [shownCommand(command, lang), command.usage] as const);
  const ofOptions = optionEntries().map(([name, option]) => {
    const takers = commands.filter(({ options }) => options.includes(name)).map((command) => command.name);
    const text = sharedOptions.includes(name) ? option.usage : usageTexts.onlyFor(takers, option.usage);
    return [shownOption(name, lang), text] as const;
  });
  const width = Math.max(...[...ofCommands, ...ofOptions].map(([shown]) => shown.length));
  const lines = ([shown, text]: readonly [string, Bilingual]) =>
    wrap(text[lang], width + 4, `  ${shown.padEnd(width)}  `);
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

function shownCommand({ name, operands, required }: Command, lang: Language): string {
  const option = required && shownOption(required, lang);
  return [name, operandUsage[operands].shown[lang], option].filter(Boolean).join(" ");
}
