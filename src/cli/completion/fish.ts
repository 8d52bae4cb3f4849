import type { Language } from "../../model/bilingual.ts";
import type { Command } from "../command/command.ts";
import { offeredCommands, offeredOperands, offeredOptions } from "./words.ts";

const call = "complete -c netzwerk-daseinsvorsorge";

/** The script for fish: `netzwerk-daseinsvorsorge completion fish | source`. */
export function fishScript(commands: readonly Command[], lang: Language): string {
  return [
    `${call} -f`,
    ...offeredCommands(commands, lang).map(
      ({ word, about }) => `${call} -n __fish_use_subcommand -a ${word} -d ${fishQuoted(about)}`,
    ),
    ...commands.flatMap((command) => linesOf(command, commands, lang)),
  ].join("\n");
}

function linesOf(command: Command, commands: readonly Command[], lang: Language): string[] {
  const ofCommand = `${call} -n '__fish_seen_subcommand_from ${command.name}'`;
  const operands = offeredOperands(command, commands);
  return [
    ...(operands === "files" ? [`${ofCommand} -F`] : []),
    ...(operands !== "files" && operands.length > 0 ? [`${ofCommand} -a '${operands.join(" ")}'`] : []),
    ...offeredOptions([command], lang).map(({ name, about, choices, takesValue, isFile }) => {
      const value = choices.length > 0 ? ` -x -a '${choices.join(" ")}'` : isFile ? " -r -F" : " -x";
      return `${ofCommand} -l ${name}${takesValue ? value : ""} -d ${fishQuoted(about)}`;
    }),
  ];
}

function fishQuoted(text: string): string {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}
