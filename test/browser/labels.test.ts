import { type CountSvgOptions, countSvg, timelineSvg } from "netzwerk-daseinsvorsorge/chart";
import { describe, expect, it } from "vitest";
import { boxesOf, clippedTexts, collisions, coveredNames } from "./boxes.ts";
import { openPage } from "./chromium.ts";
import { networks } from "./networks.ts";

const { page } = openPage();

const cases = Object.keys(networks).flatMap((name) =>
  [320, 720, 1280].flatMap((width) =>
    (["de", "en"] as const).map((lang): [string, CountSvgOptions & { width: number }] => [
      name,
      { width, lang },
    ]),
  ),
);

/** DejaVu Sans is the widest of the usual fonts, Liberation Sans has the widths of Arial. */
const fonts = ["DejaVu Sans", "Liberation Sans"];

describe.each(cases)("the pictures of %s, %o", (name, options) => {
  const network = networkOf(name);
  const pictures = {
    "timeline by joining": timelineSvg(network, { ...options, order: "joined" }),
    "timeline by kind, with every role and a marked day": timelineSvg(network, {
      ...options,
      order: "kind",
      roles: ["member", "associate", "candidate"],
      highlight: network.regions.slice(0, 2).map(({ id }) => id),
      markDay: network.asOf,
    }),
    count: countSvg(network, options),
  };

  it.each(Object.entries(pictures))(
    "%s: no text or mark overlaps another, its row or a line, or is clipped",
    async (_, svg) => {
      for (const font of fonts) {
        const boxes = await boxesOf(page(), svg, font);
        expect(boxes.texts.length).toBeGreaterThan(5);
        expect(collisions(boxes)).toEqual([]);
        expect(clippedTexts(boxes)).toEqual([]);
        expect(coveredNames(boxes)).toEqual([]);
      }
    },
  );
});

function networkOf(name: string) {
  const found = Object.entries(networks).find(([key]) => key === name);
  if (found === undefined) throw new Error(`There is no network ${name}.`);
  return found[1];
}
