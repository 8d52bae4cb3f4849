import { type Ref, ref, watch } from "vue";
import type { Language } from "../list/cell.ts";
import { frameTexts } from "../texts/frame.ts";

const key = "mitgliederliste-pruefen.lang";

/** The language of the page, which the browser keeps. */
export function chosenLanguage(): Ref<Language> {
  const lang = ref<Language>(keptLanguage());
  watch(
    lang,
    (now) => {
      document.documentElement.lang = now;
      document.title = frameTexts.title[now];
    },
    { immediate: true },
  );
  watch(lang, keepLanguage);
  return lang;
}

/** The language that was chosen last; before that, the one that a link to the page names: `?lang=en`. */
function keptLanguage(): Language {
  const named = new URLSearchParams(location.search).get("lang");
  try {
    return (localStorage.getItem(key) ?? named) === "en" ? "en" : "de";
  } catch {
    return named === "en" ? "en" : "de";
  }
}

function keepLanguage(lang: Language): void {
  try {
    localStorage.setItem(key, lang);
  } catch {
    // A browser that keeps nothing shows German again.
  }
}
