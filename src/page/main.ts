import { createApp } from "vue";
import App from "./parts/App.vue";
import { deskKey } from "./state/desk.ts";
import { setUpDesk } from "./state/set-up.ts";
import "./style.css";

createApp(App).provide(deskKey, setUpDesk()).mount("#page");
