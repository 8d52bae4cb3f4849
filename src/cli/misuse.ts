import { extname } from "node:path";
import { callFaults } from "../messages/command/faults.ts";
import { operandUsage, usageTexts } from "../messages/command/usage.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { type Command, operandCounts } from "./command/command.ts";
import { isDay } from "./command/days.ts";
import { type OptionName, type OptionValues, sharedOptions, shownOption } from "./command/options.ts";
import { rolesFault } from "./command/roles.ts";
import { standard } from "./file/content.ts";

/** What a command is given too much or too little of. */
export function misuseOf(
  command: Command,
  operands: readonly string[],
  values: OptionValues,
): Bilingual | undefined {
  const { fewest, most } = operandCounts[command.operands];
  const surplus = operands[most];
  if (surplus !== undefined) return surplusFault(surplus, command, values);
  if (operands.length < fewest) return callFaults.incomplete(command.name, takenBy(command));
  const missing = (command.required ?? []).filter((option) => values[option] === undefined);
  if (missing.length > 0) return callFaults.incomplete(command.name, usageTexts.all(missing.map(saidOption)));
  const shared = sharedOptions.filter((option) => !command.without?.includes(option));
  const taken = new Set<string>([...shared, ...command.options]);
  const read = [...operands, values.network, values.base, values.plan].filter((file) => file === standard);
  if (read.length > 1) return callFaults.inputTwice;
  const foreign = Object.keys(values).find((option) => !taken.has(option));
  if (foreign !== undefined) return callFaults.foreign(command.name, foreign);
  return command.misuse?.(operands, values) ?? rolesFault(values) ?? pictureFault(values);
}

function surplusFault(word: string, command: Command, values: OptionValues): Bilingual {
  if (isDay(word) && command.options.includes("on") && values.on === undefined)
    return callFaults.extraDay(word);
  const fault = operandCounts[command.operands].most === 1 ? callFaults.extraOfName : callFaults.extra;
  return fault(word, command.name, takenBy(command));
}

/** What it takes that it cannot do without, in a sentence. */
function takenBy({ operands, required = [] }: Command): Bilingual {
  const { said } = operandUsage[operands];
  const options = required.map(saidOption);
  return usageTexts.all(operands === "none" && options.length > 0 ? options : [said, ...options]);
}

function saidOption(name: OptionName): Bilingual {
  return { de: shownOption(name, "de"), en: shownOption(name, "en") };
}

function pictureFault({ svg, json }: OptionValues): Bilingual | undefined {
  if (svg === undefined) return undefined;
  if (json !== undefined) return callFaults.svgAndJson;
  return extname(svg).toLowerCase() === ".svg" ? undefined : callFaults.svgName(svg);
}
