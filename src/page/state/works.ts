import { ref, shallowRef } from "vue";
import { cutAfter, type History, noHistory, replayed, stepsOfCut } from "../list/history.ts";
import { initialSettings } from "../list/settings.ts";
import { frameTexts } from "../texts/frame.ts";
import { inputTexts } from "../texts/input.ts";
import type { Checked } from "../worker/check/checked.ts";
import type { Source } from "../worker/protocol.ts";
import type { StepName } from "./address.ts";
import type { Tools } from "./checking.ts";
import { forgetWork, type KeptWork, keepWork, keptWork } from "./storage.ts";
import { today } from "./today.ts";

const mostEarlier = 5;

/** Opens lists, brings back those that were open before, keeps and forgets them. */
export function works({ lang, place, activity, list, workshop }: Tools, check: () => Promise<void>) {
  const earlier = shallowRef<readonly KeptWork[]>([]);
  const isKept = ref(true);

  function keep(): void {
    void keepWork({ current: list.work(), earlier: earlier.value }).then((could) => {
      isKept.value = could;
    });
  }

  /** Cuts a source, or what is open, into lines, and does to them what a history did. */
  async function cut(source: Source | null, history: History): Promise<void> {
    const settings = history.done.flatMap(({ changes }) => changes.filter(({ kind }) => kind === "settings"));
    const steps = stepsOfCut(history).map(({ changes }) => changes);
    workshop.takeLines();
    list.cutsBegun.value += 1;
    try {
      list.opened.value = await workshop.ask("open", {
        source,
        cut: cutAfter(history),
        settings,
        steps,
        lang: lang.value,
        today: today(),
      });
      list.history.value = history;
      list.draft.value = replayed({ grid: workshop.takeLines(), settings: initialSettings }, history);
    } finally {
      list.cutsBegun.value -= 1;
    }
  }

  async function putOnDesk(work: KeptWork): Promise<void> {
    await activity.during(frameTexts.opening, async () => {
      list.clear();
      list.source.value = work.source;
      place.day.value = "";
      place.region.value = "";
      await cut(work.source, work.history);
      await check();
      keep();
    });
  }

  /** Opens a list. What was open can be brought back. */
  async function open(source: Source): Promise<void> {
    const current = list.work();
    if (current !== null) earlier.value = [current, ...earlier.value].slice(0, mostEarlier);
    await putOnDesk({ source, history: noHistory });
    if (place.step.value === "input") goOn();
    activity.announce(inputTexts.opened(list.name.value));
  }

  /** Shows the beginning of a long list, while the rest is read. */
  workshop.onBeginning(({ opened, lines, checked }) => {
    if (list.source.value === null) return;
    list.opened.value = opened;
    list.draft.value = { grid: lines, settings: initialSettings };
    list.checked.value = checked;
    if (place.step.value === "input") goOn();
  });

  function goOn(): void {
    const { kind, couldBe } = list.opened.value ?? { kind: "list", couldBe: [] };
    place.step.value = kind === "network" ? "result" : startStep(list.checked.value, couldBe.length > 1);
  }

  async function bringBack(work: KeptWork): Promise<void> {
    const current = list.work();
    const others = earlier.value.filter((one) => one !== work);
    earlier.value = current === null ? others : [current, ...others];
    await putOnDesk(work);
    activity.announce(inputTexts.opened(list.name.value));
  }

  async function forget(): Promise<void> {
    await forgetWork();
    list.clear();
    earlier.value = [];
    place.day.value = "";
    place.region.value = "";
    place.step.value = "input";
    activity.announce(frameTexts.forgotten);
  }

  /** Puts back what the browser has kept, and goes where the address says. */
  async function putBack(): Promise<void> {
    const kept = await keptWork().catch(() => null);
    if (kept === null || kept.current === null) {
      place.step.value = "input";
      return;
    }
    earlier.value = kept.earlier;
    await putOnDesk(kept.current);
    const { step, day, region } = place.asked;
    place.step.value = step;
    if (day !== "") place.day.value = day;
    place.region.value = region;
  }

  return { earlier, isKept, keep, cut, open, bringBack, forget, putBack };
}

/**
 * Where to begin: with the columns if it is open which sheet is the list, or if a column was assumed, may be meant otherwise
 * or is not read, else with what was found.
 */
function startStep(checked: Checked | null, isSheetOpen: boolean): StepName {
  const isUnread = checked !== null && (!checked.hasTimes || checked.unread.length > 0);
  const hasColumns = (checked?.columns.length ?? 0) > 0;
  const isAssumed = checked?.columns.some(({ because }) => because === "assumed") ?? false;
  const isDoubtful = checked?.doubtful.some(({ meant }) => meant !== null) ?? false;
  const isAsking = isSheetOpen || (hasColumns && isUnread);
  return isAsking || isAssumed || isDoubtful || checked?.isDayAssumed ? "columns" : "findings";
}
