/// <reference lib="dom" />
import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";
import { defineMembershipTimeline, type MembershipTimelineElement } from "netzwerk-daseinsvorsorge/element";

defineMembershipTimeline();

const timeline = document.querySelector<MembershipTimelineElement>("membership-timeline");
const output = document.querySelector("output");
if (timeline !== null) timeline.network = netzwerkDaseinsvorsorge;
timeline?.addEventListener("dayselect", (event) => {
  if (output !== null && event instanceof CustomEvent) output.value = event.detail.day;
});
