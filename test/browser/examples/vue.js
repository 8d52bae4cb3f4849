import { defineMembershipTimeline } from "netzwerk-daseinsvorsorge/element";
import { createApp } from "vue";
import MemberPage from "./MemberPage.vue";

defineMembershipTimeline();
createApp(MemberPage).mount("#app");
