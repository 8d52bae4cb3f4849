import { countSvg, timelineSvg } from "netzwerk-daseinsvorsorge/chart";
import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";
import { expect, it } from "vitest";

it("docs/pictures/timeline.svg is the timeline of the record", async () => {
  const svg = timelineSvg(netzwerkDaseinsvorsorge, { lang: "en", width: 840 });
  await expect(svg).toMatchFileSnapshot("../../docs/pictures/timeline.svg");
});

it("docs/pictures/count.svg is the count of the record", async () => {
  const svg = countSvg(netzwerkDaseinsvorsorge, { lang: "en", width: 840 });
  await expect(svg).toMatchFileSnapshot("../../docs/pictures/count.svg");
});
