import { computed, type Ref, ref, shallowRef } from "vue";
import { type Arrangement, asListed } from "../list/arranged-rows.ts";
import type { Language } from "../list/cell.ts";
import type { Draft } from "../list/change.ts";
import { type History, noHistory } from "../list/history.ts";
import { initialSettings } from "../list/settings.ts";
import type { Checked } from "../worker/check/checked.ts";
import type { Opened, Source } from "../worker/protocol.ts";
import { nameOf } from "./source-name.ts";
import type { KeptWork } from "./storage.ts";

/** The list on the desk, and what is known of it. */
export type ListOnDesk = ReturnType<typeof emptyDesk>;

const emptyDraft: Draft = { grid: [], settings: initialSettings };

/** A desk without a list. */
export function emptyDesk(lang: Ref<Language>) {
  const source = shallowRef<Source | null>(null);
  const opened = shallowRef<Opened | null>(null);
  const draft = shallowRef<Draft>(emptyDraft);
  const history = shallowRef<History>(noHistory);
  const checked = shallowRef<Checked | null>(null);
  /** The day that was assumed for the list before the last check, if that moved it; else empty. */
  const dayBefore = ref("");
  const arrangement = shallowRef<Arrangement>(asListed);
  const name = computed(() => (source.value === null ? "" : nameOf(source.value, lang.value)));
  const cutsBegun = ref(0);
  /** Whether the lines of the list are not all there yet, or about to be others, so that nothing can be changed. */
  const isBeginning = computed(() => cutsBegun.value > 0 || (checked.value?.isBeginning ?? false));

  function work(): KeptWork | null {
    return source.value === null ? null : { source: source.value, history: history.value };
  }

  function clear(): void {
    source.value = null;
    opened.value = null;
    draft.value = emptyDraft;
    history.value = noHistory;
    checked.value = null;
    dayBefore.value = "";
    arrangement.value = asListed;
  }

  const known = { source, opened, draft, history, checked, dayBefore, arrangement, name };
  return { ...known, cutsBegun, isBeginning, work, clear };
}
