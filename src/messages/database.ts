import type { Wording } from "../issue.ts";
import { excerpt } from "./excerpt.ts";

/** The message about a network that a database does not have. */
export const unknownNetworkWording: Wording<"reference-unknown"> = {
  "reference-unknown": ({ id }) => ({
    de: `Die Datenbank hat kein Netzwerk mit der id „${excerpt(id)}“. Die ids stehen in der Tabelle network.`,
    en: `The database does not have a network with the id “${excerpt(id)}”. The ids are in the table network.`,
  }),
};
