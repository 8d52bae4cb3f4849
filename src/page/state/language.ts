import { type Ref, ref, watch } from "vue";
import type { Language } from "../list/cell.ts";
import { frameTexts } from "../texts/frame.ts";

/** Under what the browser keeps the language of the page. */
export const languageKey = "mitgliederliste-pruefen.lang";

/** The language of the page, which the browser keeps; at first the one that the first view has. */
export function chosenLanguage(): Ref<Language> {
  const root = document.documentElement;
  const lang = ref<Language>(root.lang === "en" ? "en" : "de");
  watch(
    lang,
    (now) => {
      root.lang = now;
      document.title = frameTexts.title[now];
    },
    { immediate: true },
  );
  watch(lang, keepLanguage);
  return lang;
}

function keepLanguage(lang: Language): void {
  try {
    localStorage.setItem(languageKey, lang);
  } catch {
    // A browser that keeps nothing shows German again.
  }
}
