/** An element of a picture as a test reads it. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The start tags of a picture, in order. */
export function elementsOf(svg: string): ReadElement[] {
  return [...svg.matchAll(/<([a-zA-Z]+)((?: [\w:-]+="[^"]*")*)\/?>/g)].map((tag) => ({
    name: tag[1] ?? "",
    attributes: Object.fromEntries(
      [...(tag[2] ?? "").matchAll(/ ([\w:-]+)="([^"]*)"/g)].map((pair) => [pair[1] ?? "", pair[2] ?? ""]),
    ),
  }));
}

/** The elements of a class. */
export function ofClass(svg: string, name: string): ReadElement[] {
  return elementsOf(svg).filter(({ attributes }) => attributes.class === `netz-${name}`);
}

/** The text of the picture between tags, without its style sheet. */
export function textOf(svg: string): string {
  return svg
    .replace(/<style[^>]*>[^<]*<\/style>/, "")
    .replace(/<[^>]*>/g, "\n")
    .replace(/\n+/g, "\n");
}
