import type { Language } from "../../model/bilingual.ts";
import type { Command } from "../command/command.ts";
import { type OptionName, optionEntries } from "../command/options.ts";
import { takes } from "../command/usage.ts";

/** A word that a shell offers, and what it is for. */
export interface OfferedWord {
  readonly word: string;
  readonly about: string;
}

/** An option as a shell offers it. */
export interface OfferedOption extends OfferedWord {
  readonly name: OptionName;
  /** The values to choose from; none if it takes any text. */
  readonly choices: readonly string[];
  readonly takesValue: boolean;
  /** Whether the value is a file. */
  readonly isFile: boolean;
}

const fileOptions: readonly OptionName[] = ["network", "plan", "base", "out", "mend", "svg"];

/** The words that call commands. */
export function offeredCommands(commands: readonly Command[], lang: Language): OfferedWord[] {
  return commands.map(({ name, usage }) => ({ word: name, about: usage[lang] }));
}

/** The options that one of some commands takes. */
export function offeredOptions(commands: readonly Command[], lang: Language): OfferedOption[] {
  return optionEntries()
    .filter(([name]) => commands.some((command) => takes(command, name)))
    .map(([name, { type, choices = [], usage }]) => ({
      name,
      word: `--${name}`,
      about: usage[lang],
      choices,
      takesValue: type === "string",
      isFile: fileOptions.includes(name),
    }));
}

/** What may stand behind a command. */
export function offeredOperands(
  { operands }: Command,
  commands: readonly Command[],
): "files" | readonly string[] {
  switch (operands) {
    case "command":
      return commands.map(({ name }) => name);
    case "shell":
      return ["bash", "zsh", "fish"];
    case "none":
    case "days":
    case "range":
    case "region":
      return [];
    default:
      return "files";
  }
}

/** A text in single quotes, as bash and zsh read it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
