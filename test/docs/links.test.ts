import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import packageJson from "../../package.json";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Only the built site has the reference; building it fails on a dead link. */
const isGenerated = (file: string) => file.startsWith("docs/reference/");
const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
  .map((file) => `docs/${file.replaceAll("\\", "/")}`)
  .filter((file) => !isGenerated(file));
const pages = [...docs, "README.md", "CONTRIBUTING.md", "SECURITY.md"].filter((file) => file.endsWith(".md"));

/** The anchors of a page as GitHub makes them. */
function anchorsOf(file: string): string[] {
  const headings = readFileSync(file, "utf8").matchAll(/^#+ (.*)$/gm);
  return [...headings].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** The links of a page that lead nowhere. */
function brokenLinksOf(page: string): string[] {
  const text = readFileSync(join(root, page), "utf8").replace(/^```.*?^```$/gms, "");
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = ""]) => {
    if (/^[a-z]+:/.test(link)) return [];
    const [path = "", anchor] = link.split("#");
    const target = path === "" ? join(root, page) : join(root, dirname(page), path);
    if (!existsSync(target)) return [`${page}: ${link}`];
    return anchor === undefined || anchorsOf(target).includes(anchor) ? [] : [`${page}: ${link}`];
  });
}

it("every link of README and docs leads somewhere", () => {
  expect(pages.flatMap(brokenLinksOf)).toEqual([]);
});

/** Whether npm packs a file: by the list of the package, or always. */
function isPacked(file: string): boolean {
  const holds = (entry: string) => file === entry || file.startsWith(`${entry}/`);
  const isLeftOut = packageJson.files.some((entry) => entry.startsWith("!") && holds(entry.slice(1)));
  return ["README.md", "LICENSE", "package.json", ...packageJson.files].some(holds) && !isLeftOut;
}

/** The links of a page that lead out of the package and do not say so. */
function unmarkedLinksOf(page: string): string[] {
  const text = readFileSync(join(root, page), "utf8").replace(/^```.*?^```$/gms, "");
  return [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)(?!\s\(in the repository\))/g)]
    .map(([, link = ""]) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => !isPacked(relative(root, join(root, dirname(page), link)).replaceAll("\\", "/")))
    .map((link) => `${page}: ${link}`);
}

it("every link of a packed page that leads out of the package says so", () => {
  expect(pages.filter(isPacked).flatMap(unmarkedLinksOf)).toEqual([]);
});
