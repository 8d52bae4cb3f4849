import type { DefaultTheme } from "vitepress";

/** The search over all pages of a language, which asks no server. A page of the reference is found once, as a whole. */
export const search: NonNullable<DefaultTheme.Config["search"]> = {
  provider: "local",
  options: {
    _render: (source, env, markdown) => {
      const html = markdown.render(source, env);
      return env.relativePath.startsWith("reference/") ? html.replace(/<h[2-6].*?<\/h[2-6]>/gs, "") : html;
    },
    locales: {
      de: {
        translations: {
          button: { buttonText: "Suchen", buttonAriaLabel: "Suchen" },
          modal: {
            displayDetails: "Ausführlich anzeigen",
            resetButtonTitle: "Eingabe löschen",
            backButtonTitle: "Suche schließen",
            noResultsText: "Nichts gefunden für",
            footer: {
              selectText: "öffnen",
              selectKeyAriaLabel: "Eingabetaste",
              navigateText: "wechseln",
              navigateUpKeyAriaLabel: "Pfeil nach oben",
              navigateDownKeyAriaLabel: "Pfeil nach unten",
              closeText: "schließen",
              closeKeyAriaLabel: "Escape",
            },
          },
        },
      },
    },
  },
};
