import { createSSRApp, ref } from "vue";
import { renderToString } from "vue/server-renderer";
import type { Language } from "../list/cell.ts";
import App from "../parts/App.vue";
import { startActivity } from "../state/activity.ts";
import { readAddress } from "../state/address.ts";
import { type Desk, deskKey, deskOf } from "../state/desk.ts";
import { languageKey } from "../state/language.ts";
import { emptyDesk } from "../state/list-on-desk.ts";
import type { WorkshopClient } from "../state/workshop-client.ts";
import { beforeCode } from "./before-code.ts";

const languages = ["de", "en"] as const;

/**
 * What the page shows before its code is there, as HTML: its first step in each language, of which {@link beforeScript}
 * chooses one. Nothing in it can be pressed or typed into, so that nothing is lost when the code takes its place.
 */
export async function firstView(): Promise<string> {
  const views = languages.map(async (lang) => {
    const html = await renderToString(createSSRApp(App).provide(deskKey, blankDesk(lang)));
    return `<div class="first" lang="${lang}" inert>${html}</div>`;
  });
  return (await Promise.all(views)).join("");
}

/** The script that runs before the first view is seen. */
export const beforeScript = `(${beforeCode})(${JSON.stringify(languageKey)})`;

function blankDesk(language: Language): Desk {
  const lang = ref(language);
  const asked = readAddress("");
  return deskOf({
    lang,
    place: { asked, step: ref(asked.step), day: ref(""), region: ref("") },
    activity: startActivity(),
    list: emptyDesk(lang),
    workshop: silent,
  });
}

const silent: WorkshopClient = {
  ask: () => new Promise(() => undefined),
  onBeginning: () => undefined,
  takeLines: () => [],
};
