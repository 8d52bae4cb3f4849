import type { Wording } from "../issue.ts";
import { excerpt } from "./excerpt.ts";

/** The message about two records that are to become one. */
export const mergeWording: Wording<"merge-contradicts"> = {
  "merge-contradicts": ({ ids, field, values }) => {
    const [one, other] = ids.map((id) => excerpt(id));
    const [ofOne, ofOther] = values;
    return {
      de: `„${one}“ und „${other}“ lassen sich nicht zusammenlegen: „${excerpt(field)}“ ist ${ofOne} und ${ofOther}. Zuerst das falsche Feld mit „change“ ändern.`,
      en: `“${one}” and “${other}” cannot be merged: “${excerpt(field)}” is ${ofOne} and ${ofOther}. Change the wrong field first, with “change”.`,
    };
  },
};
