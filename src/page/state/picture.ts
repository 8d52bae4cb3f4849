/**
 * The picture of an SVG text as an element of the page, so that its texts can be read out and selected; `null` if the
 * text is no SVG.
 *
 * It is parsed as XML, by which no script in it would ever run, whatever a name holds.
 */
export function pictureOf(svg: string): SVGElement | null {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const isSvg = root instanceof SVGElement && root.querySelector("parsererror") === null;
  return isSvg ? document.importNode(root, true) : null;
}
