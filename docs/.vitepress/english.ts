import type { DefaultTheme, LocaleSpecificConfig } from "vitepress";
import { pageAddress } from "./page-for-clerks.ts";
import { referenceSidebar } from "./reference-sidebar.ts";
import { englishSidebar } from "./sidebar.ts";

/** The site for developers. */
export function english(docs: string): LocaleSpecificConfig<DefaultTheme.Config> {
  return {
    lang: "en",
    description: "Who was a member of a regional network when, and how sure is that?",
    themeConfig: {
      nav: [
        { text: "Guides", link: "/guides/who-was-a-member", activeMatch: "^/(?!reference/).+" },
        { text: "Reference", link: "/reference/", activeMatch: "^/reference/" },
        { text: "Check a list", link: `${pageAddress}?lang=en`, target: "_self" },
      ],
      sidebar: { "/reference/": referenceSidebar(docs), "/": englishSidebar(docs) },
    },
  };
}
