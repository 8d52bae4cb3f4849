import { defineMembershipTimeline } from "netzwerk-daseinsvorsorge/element";
import { mount } from "svelte";
import MemberPage from "./MemberPage.svelte";

defineMembershipTimeline();
mount(MemberPage, { target: document.getElementById("app") });
