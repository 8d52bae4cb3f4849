import { type InjectionKey, inject } from "vue";
import { startActivity } from "./activity.ts";
import { checking, type Tools } from "./checking.ts";
import { chosenLanguage } from "./language.ts";
import { emptyDesk } from "./list-on-desk.ts";
import { placeInAddress } from "./place.ts";
import { steps } from "./steps.ts";
import { works } from "./works.ts";
import { startWorkshop } from "./workshop-client.ts";

/** The work on a list: all that the parts of the page show and do. */
export type Desk = ReturnType<typeof setUpDesk>;

/** Where the parts of the page find the desk. */
export const deskKey: InjectionKey<Desk> = Symbol("desk");

/** The desk, for a part of the page. */
export function useDesk(): Desk {
  const desk = inject(deskKey);
  if (desk === undefined) throw new Error("A part of the page was used outside of the page.");
  return desk;
}

/** Sets up the desk, and puts back on it what the browser has kept. */
export function setUpDesk() {
  const lang = chosenLanguage();
  const place = placeInAddress();
  const activity = startActivity();
  const list = emptyDesk(lang);
  const workshop = startWorkshop((rows) => {
    activity.rowsDone.value = rows;
  });
  const tools: Tools = { lang, place, activity, list, workshop };
  const check = checking(tools);
  const { putBack, cut, keep, ...kept } = works(tools, check);
  void putBack();
  const { step, day, region } = place;
  return {
    lang,
    step,
    day,
    region,
    ask: workshop.ask,
    ...activity,
    ...list,
    ...kept,
    ...steps(tools, { check, keep, cut }),
  };
}
