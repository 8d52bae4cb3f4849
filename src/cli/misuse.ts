import { extname } from "node:path";
import { callFaults } from "../messages/command/faults.ts";
import { operandUsage, usageTexts } from "../messages/command/usage.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { type Command, operandCounts } from "./command/command.ts";
import { type OptionValues, sharedOptions, shownOption } from "./command/options.ts";

/** What a command is given too much or too little of. */
export function misuseOf(
  command: Command,
  operands: readonly string[],
  values: OptionValues,
): Bilingual | undefined {
  const surplus = operands[operandCounts[command.operands]];
  if (surplus !== undefined) return surplusFault(surplus, command, values);
  const { required } = command;
  const lacksOption = required !== undefined && values[required] === undefined;
  if (lacksOption || operands.length < operandCounts[command.operands]) {
    return callFaults.incomplete(command.name, takenBy(command));
  }
  const taken = new Set<string>([...sharedOptions, ...command.options]);
  const foreign = Object.keys(values).find((option) => !taken.has(option));
  if (foreign !== undefined) return callFaults.foreign(command.name, foreign);
  return command.misuse?.(operands, values) ?? pictureFault(values);
}

function surplusFault(word: string, command: Command, values: OptionValues): Bilingual {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(word);
  if (isDay && command.options.includes("on") && values.on === undefined) return callFaults.extraDay(word);
  const fault = operandCounts[command.operands] === 1 ? callFaults.extraOfName : callFaults.extra;
  return fault(word, command.name, takenBy(command));
}

/** What it takes that it cannot do without, in a sentence. */
function takenBy({ operands, required }: Command): Bilingual {
  const { said } = operandUsage[operands];
  if (required === undefined) return said;
  const option = { de: shownOption(required, "de"), en: shownOption(required, "en") };
  return operands === "none" ? option : usageTexts.both(said, option);
}

function pictureFault({ svg, json }: OptionValues): Bilingual | undefined {
  if (svg === undefined) return undefined;
  if (json !== undefined) return callFaults.svgAndJson;
  return extname(svg).toLowerCase() === ".svg" ? undefined : callFaults.svgName(svg);
}
