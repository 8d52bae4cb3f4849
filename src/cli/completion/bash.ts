import type { Language } from "../../model/bilingual.ts";
import type { Command } from "../command/command.ts";
import { offeredCommands, offeredOperands, offeredOptions } from "./words.ts";

/** The script for bash: `eval "$(netzwerk-daseinsvorsorge completion bash)"`. */
export function bashScript(commands: readonly Command[], lang: Language): string {
  const words = (list: readonly { readonly word: string }[]) => list.map(({ word }) => word).join(" ");
  const all = offeredOptions(commands, lang);
  const files = all.filter(({ isFile }) => isFile).map(({ word }) => word);
  const texts = all.filter(
    ({ takesValue, isFile, choices }) => takesValue && !isFile && choices.length === 0,
  );
  return `_netzwerk_daseinsvorsorge() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local command="" word options="" operands="" index
  COMPREPLY=()
  case "$previous" in
${all
  .filter(({ choices }) => choices.length > 0)
  .map(
    ({ word, choices }) =>
      `    ${word}) COMPREPLY=($(compgen -W "${choices.join(" ")}" -- "$current")); return ;;`,
  )
  .join("\n")}
    ${files.join("|")}) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    ${texts.map(({ word }) => word).join("|")}) return ;;
  esac
  for ((index = 1; index < COMP_CWORD; index++)); do
    word="\${COMP_WORDS[index]}"
    case "$word" in
      ${words(offeredCommands(commands, lang)).replaceAll(" ", "|")}) command="$word"; break ;;
    esac
  done
  case "$command" in
${commands
  .map((command) => {
    const operands = offeredOperands(command, commands);
    const shown = operands === "files" ? "-f" : operands.join(" ");
    return `    ${command.name}) options="${words(offeredOptions([command], lang))}" operands="${shown}" ;;`;
  })
  .join("\n")}
    *) options="${words(all)}" operands="${words(offeredCommands(commands, lang))}" ;;
  esac
  if [[ "$current" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$current"))
  elif [[ "$operands" == "-f" ]]; then
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  else
    COMPREPLY=($(compgen -W "$operands" -- "$current"))
  fi
}
complete -F _netzwerk_daseinsvorsorge netzwerk-daseinsvorsorge`;
}
