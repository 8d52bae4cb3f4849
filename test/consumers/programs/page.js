import { formatExtent, membershipTimeline, safeParseNetwork } from "netzwerk-daseinsvorsorge";

const text = await (await fetch("/network.json")).text();
const result = safeParseNetwork(JSON.parse(text));
if (!result.success) throw new Error(`${result.issues.length} issues`);
const { network } = result;
for (const region of network.regions) {
  for (const stint of membershipTimeline(network, region.id).stints) {
    const item = document.body.appendChild(document.createElement("li"));
    item.textContent = `${region.name}: ${formatExtent(stint, "de")}`;
  }
}
document.title = "ready";
