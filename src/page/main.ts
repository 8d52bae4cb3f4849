import { createApp } from "vue";
import App from "./parts/App.vue";
import "./style.css";

createApp(App).mount("#page");
