import type { Language } from "../../model/bilingual.ts";
import type { Command } from "../command/command.ts";
import { bashScript } from "./bash.ts";
import { fishScript } from "./fish.ts";
import { zshScript } from "./zsh.ts";

/** The shells whose words the command completes. */
export const shells = ["bash", "zsh", "fish"] as const;

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** The script with which a shell completes commands, options, and the values that an option takes. */
export function completionScript(
  shell: (typeof shells)[number],
  commands: readonly Command[],
  lang: Language,
): string {
  return scripts[shell](commands, lang);
}
