import type { Bilingual } from "netzwerk-daseinsvorsorge/query";
import { ref, shallowRef } from "vue";
import { frameTexts } from "../texts/frame.ts";

/** What the page is doing, and what it says of it. */
export type Activity = ReturnType<typeof startActivity>;

/** Begins with doing nothing. */
export function startActivity() {
  const busy = shallowRef<Bilingual | null>(null);
  const rowsDone = ref(0);
  const failed = ref(false);
  const announcement = shallowRef<Bilingual>({ de: "", en: "" });
  let running = 0;

  function announce(text: Bilingual): void {
    announcement.value = text;
  }

  /** Does something that may take long, and says so until all that was begun is done. */
  async function during<Result>(what: Bilingual, act: () => Promise<Result>): Promise<Result | undefined> {
    running += 1;
    busy.value = what;
    rowsDone.value = 0;
    failed.value = false;
    try {
      return await act();
    } catch {
      failed.value = true;
      announce(frameTexts.failed);
      return undefined;
    } finally {
      running -= 1;
      if (running === 0) busy.value = null;
    }
  }

  return { busy, rowsDone, failed, announcement, announce, during };
}
