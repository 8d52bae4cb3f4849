import type { Language } from "../../model/bilingual.ts";
import type { Command } from "../command/command.ts";
import { type OfferedOption, offeredCommands, offeredOperands, offeredOptions, quoted } from "./words.ts";

/** The script for zsh: `eval "$(netzwerk-daseinsvorsorge completion zsh)"`. */
export function zshScript(commands: readonly Command[], lang: Language): string {
  const described = offeredCommands(commands, lang).map(({ word, about }) => quoted(`${word}:${about}`));
  return `#compdef netzwerk-daseinsvorsorge
_netzwerk_daseinsvorsorge() {
  local -a commands
  commands=(
${described.map((word) => `    ${word}`).join("\n")}
  )
  if (( CURRENT == 2 )) && [[ "$words[2]" != -* ]]; then
    _describe command commands
    return
  fi
  case "$words[2]" in
${commands
  .map(
    (command) => `    ${command.name})
      shift words; (( CURRENT-- ))
      _arguments -S \\
${[...offeredOptions([command], lang).map(optionSpec), operandSpec(command, commands)].map((spec) => `        ${quoted(spec)}`).join(" \\\n")}
      ;;`,
  )
  .join("\n")}
    *)
      _arguments -S \\
${offeredOptions(commands, lang)
  .map((option) => `        ${quoted(optionSpec(option))}`)
  .join(" \\\n")}
      ;;
  esac
}
if [[ "$funcstack[1]" == _netzwerk_daseinsvorsorge ]]; then
  _netzwerk_daseinsvorsorge "$@"
else
  compdef _netzwerk_daseinsvorsorge netzwerk-daseinsvorsorge
fi`;
}

function optionSpec({ word, about, choices, takesValue, isFile }: OfferedOption): string {
  const said = `${word}[${about.replace(/[[\]\\:]/g, "\\$&")}]`;
  if (!takesValue) return said;
  return `${said}: :${isFile ? "_files" : choices.length > 0 ? `(${choices.join(" ")})` : ""}`;
}

function operandSpec(command: Command, commands: readonly Command[]): string {
  const operands = offeredOperands(command, commands);
  return `*: :${operands === "files" ? "_files" : operands.length === 0 ? "" : `(${operands.join(" ")})`}`;
}
