import type { Ref } from "vue";
import { arrangedAfter } from "../list/arranged-rows.ts";
import type { Language } from "../list/cell.ts";
import { frameTexts } from "../texts/frame.ts";
import type { Checked } from "../worker/check/checked.ts";
import type { Activity } from "./activity.ts";
import type { ListOnDesk } from "./list-on-desk.ts";
import type { Place } from "./place.ts";
import { today } from "./today.ts";
import type { WorkshopClient } from "./workshop-client.ts";

/** What the parts of the desk work with. */
export interface Tools {
  readonly lang: Ref<Language>;
  readonly place: Place;
  readonly activity: Activity;
  readonly list: ListOnDesk;
  readonly workshop: WorkshopClient;
}

/** The checks of what is on the desk. */
export interface Checks {
  /** Checks it. What changes during a check is checked once, when that one is done. */
  readonly check: () => Promise<void>;
  /** Waits until nothing is left to check. */
  readonly idle: () => Promise<void>;
}

/** A way to check what is on the desk. */
export function checking({ lang, place: { day }, activity, list, workshop }: Tools): Checks {
  let running: Promise<void> | null = null;
  let isOutdated = false;

  async function checkUntilCurrent(): Promise<void> {
    try {
      while (isOutdated) {
        isOutdated = false;
        activity.busy.value = frameTexts.checking;
        const earlier = list.checked.value;
        const before = earlier?.day ?? "";
        const checked = await workshop.ask("check", { lang: lang.value, today: today() });
        list.checked.value = checked;
        list.dayBefore.value = earlier !== null && movesAssumedDay(earlier, checked) ? earlier.day : "";
        list.arrangement.value = arrangedAfter(list.arrangement.value, checked);
        // The day that is asked follows that of the list, unless somebody chose another one.
        if (day.value === before || day.value === "" || checked.day === "") day.value = checked.day;
      }
    } finally {
      // In the same moment in which the last look was taken: whoever comes later begins anew.
      running = null;
    }
  }

  return {
    check: async () => {
      isOutdated = true;
      running ??= checkUntilCurrent();
      await running;
    },
    idle: async () => {
      while (running !== null) await running;
    },
  };
}

/** Whether a check assumes another day of the list than the one before it. */
function movesAssumedDay(before: Checked, after: Checked): boolean {
  if (before.isBeginning || !before.isDayAssumed || !after.isDayAssumed) return false;
  return before.day !== "" && after.day !== "" && before.day !== after.day;
}
