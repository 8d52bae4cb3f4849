import { countSvg, timelineSvg } from "netzwerk-daseinsvorsorge/chart";
import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";
import { expect, it } from "vitest";

it.each([
  ["timeline.svg", "en", 840],
  ["timeline-narrow.svg", "en", 360],
  ["zeitleiste.svg", "de", 840],
  ["zeitleiste-schmal.svg", "de", 360],
] as const)("docs/pictures/%s is the timeline of the record", async (name, lang, width) => {
  const svg = timelineSvg(netzwerkDaseinsvorsorge, { lang, width });
  await expect(svg).toMatchFileSnapshot(`../../docs/pictures/${name}`);
});

it("docs/pictures/count.svg is the count of the record", async () => {
  const svg = countSvg(netzwerkDaseinsvorsorge, { lang: "en", width: 840 });
  await expect(svg).toMatchFileSnapshot("../../docs/pictures/count.svg");
});
