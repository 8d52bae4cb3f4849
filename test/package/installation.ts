import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import packageJson from "../../package.json";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * A folder with an installation of the built package of its own, removed after the tests of the file.
 *
 * @param peers - `zod`: the folder of node_modules that serves as zod; without it there is none
 */
export function install(peers: { readonly zod?: string } = { zod: "zod" }): string {
  const home = mkdtempSync(join(tmpdir(), "netzwerk-"));
  afterAll(() => rmSync(home, { recursive: true }));
  const own = join(home, "node_modules", packageJson.name);
  mkdirSync(own, { recursive: true });
  cpSync(join(root, "dist"), join(own, "dist"), { recursive: true });
  cpSync(join(root, "package.json"), join(own, "package.json"));
  for (const name of Object.keys(packageJson.dependencies)) link(name, name);
  if (peers.zod !== undefined) link("zod", peers.zod);
  return home;

  function link(name: string, target: string): void {
    const path = join(home, "node_modules", name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(join(root, "node_modules", target), path, "junction");
  }
}
