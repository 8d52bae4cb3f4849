import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { command } from "./command.ts";
import { testFolder } from "./folder.ts";

const { fileWith, path: folder } = testFolder();
fileWith("liste.csv", "");

function script(shell: string): string {
  return command("completion", shell).output;
}

/** What a program prints; `undefined` if the machine does not have it. */
function printedBy(program: string, ...words: string[]): string | undefined {
  const { error, stdout, stderr } = spawnSync(program, words, { encoding: "utf8", cwd: folder });
  if (error !== undefined) return undefined;
  expect(stderr).toBe("");
  return stdout;
}

/** Words before the cursor, and what is offered for the last of them. */
const offers: readonly (readonly [words: readonly string[], offered: readonly string[]])[] = [
  [["mem"], ["members"]],
  [["co"], ["compare", "completion", "convert", "counts"]],
  [["members", "--o"], ["--on"]],
  [["timeline", "--li"], ["--lineage"]],
  [["members", "--svg"], []], // members has no picture
  [
    ["members", "--lang", ""],
    ["de", "en"],
  ],
  [["figures", "1.1.2020", "31.12.2020", "--by", "f"], ["funding-period"]],
  [["help", "quest"], ["questions"]],
  [
    ["completion", ""],
    ["bash", "fish", "zsh"],
  ],
  [["check", "lis"], ["liste.csv"]],
  [["check", "liste.csv", "--plan", "l"], ["liste.csv"]],
];

describe.skipIf(printedBy("bash", "-c", ":") === undefined)("completion of bash", () => {
  it.each(offers)("of %j offers %j", (words, offered) => {
    const quoted = ["netzwerk-daseinsvorsorge", ...words].map((word) => `'${word}'`).join(" ");
    const printed = printedBy(
      "bash",
      "-c",
      `${script("bash")}
COMP_WORDS=(${quoted}); COMP_CWORD=${words.length}
_netzwerk_daseinsvorsorge
for word in "\${COMPREPLY[@]}"; do echo "$word"; done`,
    );
    expect(printed?.split("\n").filter(Boolean).sort()).toEqual(offered);
  });
});

describe.skipIf(printedBy("fish", "-c", "true") === undefined)("completion of fish", () => {
  it.each(offers)("of %j offers %j", (words, offered) => {
    const line = ["netzwerk-daseinsvorsorge", ...words].join(" ");
    const printed = printedBy("fish", "-c", `${script("fish")}\ncomplete -C '${line}'`);
    const found = printed
      ?.split("\n")
      .filter(Boolean)
      .map((one) => one.split("\t")[0]);
    expect(found?.sort()).toEqual(offered);
  });
});

describe.skipIf(printedBy("zsh", "-fc", ":") === undefined)("completion of zsh", () => {
  it("is a script that zsh reads", () => {
    expect(printedBy("zsh", "-fnc", script("zsh"))).toBe("");
  });
});

describe("completion", () => {
  it.each(["bash", "zsh", "fish"])("of %s knows every command and option", (shell) => {
    const { commands, options }: { commands: { name: string }[]; options: { name: string }[] } = JSON.parse(
      command("--help", "--json").output,
    );
    const text = script(shell);
    for (const { name } of commands) expect(text).toContain(name);
    for (const { name } of options) expect(text).toContain(shell === "fish" ? `-l ${name}` : `--${name}`);
  });

  it("knows no other shell", () => {
    expect(command("completion", "tcsh")).toMatchObject({
      exitCode: 2,
      problems: expect.stringContaining("It takes bash, zsh or fish."),
    });
  });
});
