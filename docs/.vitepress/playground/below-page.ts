import type { Plugin } from "vitepress";

const playground = `
<script setup>
import MemberPlayground from "./.vitepress/playground/MemberPlayground.vue";
</script>

<ClientOnly><MemberPlayground /></ClientOnly>
`;

/** Puts the playground below the text of its page, which read as a file has the text alone. */
export const playgroundBelowPage: Plugin = {
  name: "playground-below-page",
  enforce: "pre",
  transform: (text, id) => (id.endsWith("/docs/playground.md") ? text + playground : undefined),
};
