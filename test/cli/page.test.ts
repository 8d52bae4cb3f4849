import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { command } from "./command.ts";
import { testFolder } from "./folder.ts";

const folder = testFolder();
const mark = '<meta name="generator" content="netzwerk-daseinsvorsorge page">';

describe("page", () => {
  it("writes the page, and says where", () => {
    const file = join(folder.path, "neu.html");
    const { exitCode, output } = command("page", file);
    expect(exitCode).toBe(0);
    expect(output.replace(/\s+/g, " ").trim()).toBe(
      `Page written: ${file}. Every browser opens it; it needs no network.`,
    );
    expect(readFileSync(file, "utf8")).toContain(mark);
  });

  it("replaces an older page", () => {
    const file = folder.fileWith("alt.html", `<!doctype html>${mark}<p>a page of last year</p>`);
    expect(command("page", file).exitCode).toBe(0);
    expect(readFileSync(file, "utf8")).not.toContain("a page of last year");
  });

  it.each([
    ["another page", "<!doctype html><p>mine</p>"],
    ["an empty file", ""],
  ])("leaves %s as it is", (_, content) => {
    const file = folder.fileWith("eigene.html", content);
    const { exitCode, output, problems } = command("page", file);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
    expect(problems).toContain(`The file “${file}” is there already, and it is not this page.`);
    expect(readFileSync(file, "utf8")).toBe(content);
  });

  it.each([
    [["page", "liste.csv"], "“liste.csv” is not a file name for the page. Use one that ends in .html."],
    [["page", "a.html", "b.html"], "“b.html” is too much: page takes one FILE.html at most."],
    [["page", "--network", "a.json"], "page does not take --network."],
  ])("refuses %j", (words, expected) => {
    const { exitCode, problems } = command(...words);
    expect(exitCode).toBe(2);
    expect(problems).toContain(expected);
  });

  it("says that there is no such folder", () => {
    const { exitCode, problems } = command("page", join(folder.path, "nirgends", "seite.html"));
    expect(exitCode).toBe(2);
    expect(problems).toContain("There is no such folder.");
  });
});
