import { describe, expect, it } from "vitest";
import { fileNameOf } from "../../../docs/.vitepress/playground/file-name.ts";

describe("fileNameOf()", () => {
  it.each([
    ["../../etc/passwd", "etc-passwd.csv"],
    ["Netz Süd", "Netz-Süd.csv"],
    ["???", "netzwerk.csv"],
  ])("of %j is %s", (name, file) => {
    expect(fileNameOf(name, "csv")).toBe(file);
  });
});
