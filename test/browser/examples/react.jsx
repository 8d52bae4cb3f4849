import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";
import { defineMembershipTimeline } from "netzwerk-daseinsvorsorge/element";
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";

defineMembershipTimeline();

function Members() {
  const [day, setDay] = useState("2020-07-01");
  return createElement(
    "main",
    null,
    createElement("h1", null, "Members"),
    createElement("membership-timeline", {
      network: netzwerkDaseinsvorsorge,
      day,
      ondayselect: (event) => setDay(event.detail.day),
    }),
    createElement("output", null, day),
  );
}

createRoot(document.getElementById("app")).render(createElement(Members));
