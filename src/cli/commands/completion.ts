import { callFaults } from "../../messages/command/faults.ts";
import { commandUsage } from "../../messages/command/usage.ts";
import { type Command, exact, json } from "../command/command.ts";
import { completionScript, shells } from "../completion/script.ts";

/** The script with which a shell completes the words of the command. */
export function completionOf(commands: () => readonly Command[]): Command {
  return {
    name: "completion",
    operands: "shell",
    options: [],
    without: ["network"],
    usage: commandUsage.completion,
    misuse: ([given = ""]) =>
      shellOf(given) === undefined ? callFaults.shellOther(given, shells) : undefined,
    run: ({ operands: [given = ""], values, lang }) => {
      const shell = shellOf(given) ?? "bash";
      const script = completionScript(shell, commands(), lang);
      const answer: CompletionAnswer = { shell, script };
      return values.json === undefined ? exact(script) : json(answer);
    },
  };
}

/** A script for a shell. */
export interface CompletionAnswer {
  /** The shell. */
  readonly shell: (typeof shells)[number];
  /** The script. */
  readonly script: string;
}

function shellOf(given: string): (typeof shells)[number] | undefined {
  return shells.find((shell) => shell === given);
}
