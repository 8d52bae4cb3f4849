import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll } from "vitest";

/** The kinds of files that LibreOffice writes here; of CSV with the language of its dates and numbers. */
export type Target = "xlsx" | "ods" | "fods" | "csv-de" | "csv-en";

const languages = { "csv-de": 1031, "csv-en": 1033 } as const;

/** Semicolons, double quotes, UTF-8, from the first line, the language, and whether dates are recognised. */
function csvOptions(language: keyof typeof languages, recognises: boolean): string {
  return `Text - txt - csv (StarCalc):59,34,76,1,,${languages[language]},false,${recognises}`;
}

/** LibreOffice without a window, with settings of its own that are removed after the tests of the file. */
export function libreOffice() {
  const home = mkdtempSync(join(tmpdir(), "libreoffice-"));
  afterAll(() => rmSync(home, { recursive: true }));

  function run(input: string, target: Target, from: readonly string[]): Uint8Array {
    const format =
      target === "csv-de" || target === "csv-en"
        ? { extension: "csv", filter: `csv:${csvOptions(target, true)}` }
        : { extension: target, filter: target };
    const profile = `-env:UserInstallation=${pathToFileURL(join(home, "profile"))}`;
    const args = [
      profile,
      "--headless",
      ...from,
      "--convert-to",
      format.filter,
      "--outdir",
      join(home, "out"),
      input,
    ];
    const output = join(home, "out", `list.${format.extension}`);
    rmSync(output, { force: true });
    execFileSync("soffice", args, { stdio: "ignore" });
    return new Uint8Array(readFileSync(output));
  }

  return {
    /** Opens a CSV as a person would, with dates recognised in a language, and saves it. */
    saveText(text: string, language: "csv-de" | "csv-en", target: Target): Uint8Array {
      const input = join(home, "list.csv");
      writeFileSync(input, text);
      return run(input, target, [`--infilter=${csvOptions(language, true)}`]);
    },
    /** Opens a spreadsheet, and saves it. */
    save(bytes: Uint8Array, extension: string, target: Target): Uint8Array {
      const input = join(home, `list.${extension}`);
      writeFileSync(input, bytes);
      return run(input, target, []);
    },
  };
}
