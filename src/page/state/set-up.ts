import { startActivity } from "./activity.ts";
import { type Desk, deskOf } from "./desk.ts";
import { chosenLanguage } from "./language.ts";
import { emptyDesk } from "./list-on-desk.ts";
import { placeInAddress } from "./place.ts";
import { startWorkshop } from "./workshop-client.ts";

/** Sets up the desk in a browser, and puts back on it what the browser has kept. */
export function setUpDesk(): Desk {
  const lang = chosenLanguage();
  const activity = startActivity();
  const workshop = startWorkshop((rows) => {
    activity.rowsDone.value = rows;
  });
  const desk = deskOf({ lang, place: placeInAddress(), activity, list: emptyDesk(lang), workshop });
  void desk.putBack();
  return desk;
}
