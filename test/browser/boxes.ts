import type { Page } from "playwright-core";

/** A rectangle on the page, and what it holds. */
export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a picture covers on the page. */
export interface PictureBoxes {
  readonly picture: Box;
  readonly texts: readonly Box[];
  /** Confirmed days and published numbers, but those of the legend. */
  readonly marks: readonly Box[];
  /** The parts of the lines of the day of record, of the marked day and of changes of regions. */
  readonly lines: readonly Box[];
  /** For each row of a table with a name the box of its name, and those of what is drawn beside or below it. */
  readonly rows: readonly { readonly name: Box; readonly shapes: readonly Box[] }[];
}

// Runs in the page, which the types of these tests do not know.
const measure = `(() => {
  const box = (node) => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    const title = node.querySelector("title")?.textContent ?? "";
    return { text: node.textContent.slice(title.length), left, right, top, bottom };
  };
  const all = (root, selector) => [...root.querySelectorAll(selector)];
  return {
    picture: box(document.querySelector("svg")),
    texts: all(document, "svg text").map(box),
    marks: all(document, "g[role=cell] :is(circle, " +
      ["confirmed", "within", "published-within", "contradicting-within"].map((name) => ".netz-" + name) + ")").map(box),
    lines: all(document, "[data-day] line").map(box),
    rows: all(document, "g[role=row]:has([role=rowheader])").map((row) => ({
      name: box(row.querySelector("[role=rowheader]")),
      shapes: all(row, "[role=cell] > :not(title, [pointer-events])").map(box),
    })),
  };
})()`;

/** Shows a picture and measures it, optionally in another font. */
export async function boxesOf(page: Page, svg: string, font?: string): Promise<PictureBoxes> {
  await page.setContent(`<!doctype html><body style="margin: 0">${svg}</body>`);
  if (font !== undefined) {
    await page.addStyleTag({ content: `svg text { font-family: "${font}" !important }` });
  }
  return page.evaluate<PictureBoxes>(measure);
}

/** Whether two boxes share more than a border. */
export function overlap(a: Box, b: Box): boolean {
  const hair = 0.01;
  return (
    a.left < b.right - hair && b.left < a.right - hair && a.top < b.bottom - hair && b.top < a.bottom - hair
  );
}

/** The pairs of texts that overlap. */
export function overlappingTexts({ texts }: PictureBoxes): string[] {
  return overlapping(texts);
}

/** The pairs of texts and marks that overlap, and the lines that cross one of them. */
export function collisions({ texts, marks, lines }: PictureBoxes): string[] {
  const named = marks.map((mark) => ({ ...mark, text: `mark at ${mark.left}, ${mark.top}` }));
  const all = [...texts, ...named];
  const crossed = lines.flatMap((line) =>
    all.filter((box) => overlap(line, box)).map(({ text }) => `line at ${line.left} | ${text}`),
  );
  return [...overlapping(all), ...crossed];
}

function overlapping(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `${one.text} | ${other.text}`),
  );
}

/** The texts and marks that are not wholly within the picture. */
export function clippedTexts({ picture, texts, marks }: PictureBoxes): string[] {
  return [...texts, ...marks]
    .filter(
      ({ left, right, top, bottom }) =>
        left < picture.left || right > picture.right || top < picture.top || bottom > picture.bottom,
    )
    .map(({ text }) => text);
}

/** The names that something of their own row covers. */
export function coveredNames({ rows }: PictureBoxes): string[] {
  return rows
    .filter(({ name, shapes }) => shapes.some((shape) => overlap(name, shape)))
    .map(({ name }) => name.text);
}
