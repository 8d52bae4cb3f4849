import { callFaults } from "../../messages/command/faults.ts";
import { commandUsage } from "../../messages/command/usage.ts";
import { nearestAmong } from "../../parse/remedy/suggestions.ts";
import { type Command, done, exact } from "../command/command.ts";
import { usage, usageJson } from "../command/usage.ts";

/** How a command is used, or all of them. */
export function helpOn(commands: () => readonly Command[]): Command {
  return {
    name: "help",
    operands: "command",
    options: [],
    without: ["network"],
    usage: commandUsage.help,
    misuse: ([name]) =>
      name === undefined || commands().some((command) => command.name === name)
        ? undefined
        : callFaults.command(name, nearCommands(name, commands())),
    run: (request) => {
      const [asked] = request.operands;
      const shown = commands().filter(({ name }) => asked === undefined || name === asked);
      return request.values.json === undefined ? done(usage(shown, request)) : exact(usageJson(shown));
    },
  };
}

/** The names of commands that are written much like a word. */
export function nearCommands(word: string, commands: readonly Command[]): string[] {
  return nearestAmong(
    word,
    commands.map(({ name }) => name),
  );
}
