import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { command } from "./command.ts";
import { testFolder } from "./folder.ts";

const { path: folder, fileWith } = testFolder();
const missing = join(folder, "nix.csv");
const inMissingFolder = join(folder, "nix", "a.svg");
const asRoot = process.getuid?.() === 0;
const onWindows = process.platform === "win32";

describe("a file that cannot be read", () => {
  it.each([
    ["is missing", missing, "Es gibt sie nicht", "There is no such file"],
    ["is a folder", folder, "Sie ist ein Ordner", "It is a folder"],
  ])("%s, says the command in both languages", (_, path, de, en) => {
    for (const words of [
      ["check", path],
      ["timeline", "--network", path],
    ]) {
      expect(command(...words, "--lang", "de").problems).toBe(
        `Die Datei „${path}“ lässt sich nicht lesen: ${de}.\n`,
      );
      expect(command(...words).problems).toBe(`The file “${path}” cannot be read: ${en}.\n`);
    }
  });

  it.skipIf(asRoot || onWindows)("is closed to the user", () => {
    const path = fileWith("zu.csv", "Region\nA");
    chmodSync(path, 0);
    expect(command("check", path, "--lang", "de").problems).toBe(
      `Die Datei „${path}“ lässt sich nicht lesen: Der Zugriff ist nicht erlaubt.\n`,
    );
  });

  it.skipIf(onWindows)("has the words of the system for what is not foreseen", () => {
    const path = join(folder, "a".repeat(5000));
    expect(command("check", path).problems).toContain("ENAMETOOLONG");
  });
});

it("a picture that cannot be written lacks its folder, says the command in both languages", () => {
  expect(command("timeline", "--svg", inMissingFolder, "--lang", "de").problems).toBe(
    `Die Datei „${inMissingFolder}“ lässt sich nicht schreiben: Den Ordner gibt es nicht.\n`,
  );
  expect(command("timeline", "--svg", inMissingFolder).problems).toBe(
    `The file “${inMissingFolder}” cannot be written: There is no such folder.\n`,
  );
});
