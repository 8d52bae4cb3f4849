import { defineMembershipTimeline } from "netzwerk-daseinsvorsorge/element";
import { mount } from "svelte";
import Members from "./Members.svelte";

defineMembershipTimeline();
mount(Members, { target: document.getElementById("app") });
