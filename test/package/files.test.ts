import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

/** By file the files that it loads. */
const loads = new Map(
  readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .map((file) => {
      const text = readFileSync(join(dist, file), "utf8");
      const found = text.matchAll(/(?:from |import |require\()"(\.[^"]+)"/g);
      return [file, [...found].map(([, path = ""]) => join(dirname(file), path))];
    }),
);

function loadedBy(file: string): Set<string> {
  const found = new Set<string>();
  const left = [...(loads.get(file) ?? [])];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    left.push(...(loads.get(next) ?? []));
  }
  return found;
}

describe("the files of the package", () => {
  it("load others, and these are published", () => {
    const named = [...loads.values()].flat();
    expect(named.length).toBeGreaterThan(loads.size);
    expect(named.filter((file) => !loads.has(file))).toEqual([]);
  });

  it("do not load themselves", () => {
    expect([...loads.keys()].filter((file) => loadedBy(file).has(file))).toEqual([]);
  });
});
