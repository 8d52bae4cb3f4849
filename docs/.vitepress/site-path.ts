/** Pages for those who work on the library, who have its files before them. */
export const notOnTheSite: readonly string[] = [
  "README.md",
  "api-report.md",
  "architecture.md",
  "mutation-testing.md",
  "testing.md",
];

/** Whether the site has a page of the documentation. */
export function isOnTheSite(page: string): boolean {
  return page.endsWith(".md") && !page.startsWith(".") && !notOnTheSite.includes(page);
}

/** Where the site has a page: a `README.md`, which is shown for its folder, is that folder's index. */
export function sitePath(page: string): string {
  return page.replace(/(?<=^|\/)README\.md$/, "index.md");
}

/** The address of a page within the site. */
export function siteAddress(page: string): string {
  return `/${sitePath(page).replace(/(?<=^|\/)index\.md$|\.md$/, "")}`;
}
