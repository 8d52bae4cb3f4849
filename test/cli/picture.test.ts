import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countSvg, timelineSvg } from "netzwerk-daseinsvorsorge/chart";
import { netzwerkDaseinsvorsorge as record } from "netzwerk-daseinsvorsorge/data";
import { afterAll, describe, expect, it } from "vitest";
import { command } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "netzwerk-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("--svg", () => {
  it.each([
    ["timeline", timelineSvg],
    ["counts", countSvg],
  ])("writes the picture of %s and prints only where it is", (name, pictureOf) => {
    const file = join(folder, `${name}.svg`);
    expect(command(name, "--svg", file, "--lang", "de")).toEqual({
      exitCode: 0,
      output: `Bild geschrieben: ${file}\n`,
      problems: "",
    });
    expect(readFileSync(file, "utf8")).toBe(pictureOf(record, { lang: "de" }));
  });

  it("belongs to the timeline if no command is named", () => {
    const file = join(folder, "default.svg");
    command("--svg", file);
    expect(readFileSync(file, "utf8")).toBe(timelineSvg(record, { lang: "en" }));
  });

  it("ends with code 2 and a sentence where no file can be written", () => {
    const { exitCode, output, problems } = command("timeline", "--svg", join(folder, "missing", "a.svg"));
    expect(exitCode).toBe(2);
    expect(output).toBe("");
    expect(problems).toContain("cannot be written");
  });

  it.each([
    [["members", "--on", "2020-01-01", "--svg", "a.svg"]],
    [["timeline", "--svg", "a.svg", "--json"]],
  ])("is refused with %j", (words) => {
    const { exitCode, output, problems } = command(...words);
    expect(exitCode).toBe(2);
    expect(output + problems).toContain("--svg");
  });
});
