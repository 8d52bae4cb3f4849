/**
 * Where the site has a page: a `README.md`, which GitHub shows for its folder, is that folder's index; the page of the
 * package's main entry, which would be one too, gets a name of its own.
 */
export function sitePath(page: string): string {
  if (page === "reference/index.md") return "reference/main.md";
  return page.replace(/(?<=^|\/)README\.md$/, "index.md");
}
