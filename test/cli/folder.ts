import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A folder of its own for the files of a test, which is removed at the end. */
export function testFolder(): {
  readonly path: string;
  fileWith(name: string, content: string | Uint8Array): string;
} {
  const path = mkdtempSync(join(tmpdir(), "netzwerk-"));
  afterAll(() => rmSync(path, { recursive: true }));
  return {
    path,
    fileWith: (name, content) => {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
  };
}
