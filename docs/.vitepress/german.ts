import type { DefaultTheme, LocaleSpecificConfig } from "vitepress";
import { pageAddress } from "./page-for-clerks.ts";
import { germanSidebar } from "./sidebar.ts";

/** The site for clerks. */
export function german(docs: string): LocaleSpecificConfig<DefaultTheme.Config> {
  return {
    lang: "de",
    description: "Wer war wann Mitglied eines Netzwerks, und wie sicher ist das?",
    themeConfig: {
      nav: [
        { text: "Anleitungen", link: "/de/mitgliederliste-pruefen", activeMatch: "^/de/.+" },
        { text: "Liste prüfen", link: pageAddress, target: "_self" },
      ],
      sidebar: { "/de/": germanSidebar(docs) },
      outline: { level: [2, 3], label: "Auf dieser Seite" },
      docFooter: { prev: "Vorherige Seite", next: "Nächste Seite" },
      darkModeSwitchLabel: "Darstellung",
      lightModeSwitchTitle: "Zur hellen Darstellung wechseln",
      darkModeSwitchTitle: "Zur dunklen Darstellung wechseln",
      sidebarMenuLabel: "Inhalt",
      returnToTopLabel: "Nach oben",
      langMenuLabel: "Sprache wechseln",
      skipToContentLabel: "Zum Inhalt springen",
      notFound: {
        title: "Seite nicht gefunden",
        quote: "Unter dieser Adresse gibt es keine Seite.",
        linkLabel: "Zur Startseite",
        linkText: "Zur Startseite",
      },
    },
  };
}
