import { defineMembershipTimeline } from "netzwerk-daseinsvorsorge/element";
import { createApp } from "vue";
import Members from "./Members.vue";

defineMembershipTimeline();
createApp(Members).mount("#app");
