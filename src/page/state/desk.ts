import type { Bilingual } from "netzwerk-daseinsvorsorge/query";
import { computed, type InjectionKey, inject, ref, shallowRef, watch } from "vue";
import { type Arrangement, asListed } from "../list/arranged-rows.ts";
import type { Language } from "../list/cell.ts";
import { type Change, type Draft, withChanges } from "../list/change.ts";
import {
  type History,
  type Moved,
  noHistory,
  replayed,
  stepped,
  steppedAgain,
  steppedBack,
} from "../list/history.ts";
import { initialSettings, type Settings } from "../list/settings.ts";
import { columnTexts } from "../texts/columns.ts";
import { findingTexts } from "../texts/findings.ts";
import { frameTexts } from "../texts/frame.ts";
import { inputTexts } from "../texts/input.ts";
import type { Checked, FixRequest, Opened, Source } from "../worker/protocol.ts";
import { readAddress, type StepName, writtenAddress } from "./address.ts";
import { forgetWork, type KeptWork, keepWork, keptWork } from "./storage.ts";
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

const mostEarlier = 5;
const emptyDraft: Draft = { grid: [], settings: initialSettings };

/** Sets up the desk, and puts back on it what the browser has kept. */
export function setUpDesk() {
  const address = readAddress(location.hash);
  const lang = ref<Language>(keptLanguage());
  const step = ref<StepName>(address.step);
  const day = ref(address.day);
  const region = ref(address.region);

  const source = shallowRef<Source | null>(null);
  const opened = shallowRef<Opened | null>(null);
  const draft = shallowRef<Draft>(emptyDraft);
  const history = shallowRef<History>(noHistory);
  const checked = shallowRef<Checked | null>(null);
  const earlier = shallowRef<readonly KeptWork[]>([]);
  const arrangement = shallowRef<Arrangement>(asListed);

  const busy = shallowRef<Bilingual | null>(null);
  const rowsDone = ref(0);
  const failed = ref(false);
  const isKept = ref(true);
  const announcement = shallowRef<Bilingual>({ de: "", en: "" });

  const workshop = startWorkshop((rows) => {
    rowsDone.value = rows;
  });
  const { ask, takeLines } = workshop;

  const name = computed(() => (source.value === null ? "" : nameOf(source.value, lang.value)));

  function announce(text: Bilingual): void {
    announcement.value = text;
  }

  /** Does something that may take long, and says so meanwhile. */
  async function during<Result>(what: Bilingual, act: () => Promise<Result>): Promise<Result | undefined> {
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
      busy.value = null;
    }
  }

  /** Opens a list. What was open can be brought back. */
  async function open(next: Source): Promise<void> {
    const current = currentWork();
    if (current !== null) earlier.value = [current, ...earlier.value].slice(0, mostEarlier);
    await putOnDesk({ source: next, history: noHistory });
    step.value = opened.value?.kind === "network" ? "result" : startStep(checked.value);
    announce(inputTexts.opened(name.value));
  }

  /** Brings back a list that was open before. */
  async function bringBack(work: KeptWork): Promise<void> {
    const current = currentWork();
    const others = earlier.value.filter((one) => one !== work);
    earlier.value = current === null ? others : [current, ...others];
    await putOnDesk(work);
    announce(inputTexts.opened(name.value));
  }

  async function putOnDesk(work: KeptWork): Promise<void> {
    await during(frameTexts.opening, async () => {
      takeLines();
      const found = await ask("open", { source: work.source });
      source.value = work.source;
      opened.value = found;
      history.value = work.history;
      const first: Draft = { grid: takeLines(), settings: initialSettings };
      draft.value = replayed(first, work.history);
      arrangement.value = asListed;
      day.value = "";
      region.value = "";
      checked.value = null;
      const changes = work.history.done.flatMap((done) => done.changes);
      if (changes.length > 0) void ask("change", { changes });
      await check();
      keep();
    });
  }

  let running: Promise<void> | null = null;
  let isOutdated = false;

  /** Checks what is on the desk. What changes during a check is checked once, when that one is done. */
  async function check(): Promise<void> {
    isOutdated = true;
    running ??= checkUntilCurrent().finally(() => {
      running = null;
    });
    await running;
  }

  async function checkUntilCurrent(): Promise<void> {
    while (isOutdated) {
      isOutdated = false;
      busy.value = frameTexts.checking;
      checked.value = await ask("check", { lang: lang.value });
      if (day.value === "" || checked.value.day === "") day.value = checked.value.day;
    }
  }

  function currentWork(): KeptWork | null {
    return source.value === null ? null : { source: source.value, history: history.value };
  }

  function keep(): void {
    void keepWork({ current: currentWork(), earlier: earlier.value }).then((could) => {
      isKept.value = could;
    });
  }

  async function forget(): Promise<void> {
    await forgetWork();
    source.value = null;
    opened.value = null;
    draft.value = emptyDraft;
    history.value = noHistory;
    checked.value = null;
    earlier.value = [];
    day.value = "";
    region.value = "";
    step.value = "input";
    announce(frameTexts.forgotten);
  }

  /** Changes the list, or how it is read; the list is then checked again. */
  async function change(label: Bilingual, changes: readonly Change[]): Promise<void> {
    if (changes.length > 0) await move(stepped(history.value, { label, changes }));
  }

  async function move({ history: next, changes }: Moved): Promise<void> {
    history.value = next;
    draft.value = withChanges(draft.value, changes);
    await during(frameTexts.checking, async () => {
      void ask("change", { changes });
      await check();
      keep();
    });
  }

  async function undo(): Promise<void> {
    const label = history.value.done.at(-1)?.label;
    const moved = steppedBack(history.value);
    if (moved === null || label === undefined) return;
    await move(moved);
    announce({ de: frameTexts.undone(label.de).de, en: frameTexts.undone(label.en).en });
  }

  async function redo(): Promise<void> {
    const label = history.value.undone.at(-1)?.label;
    const moved = steppedAgain(history.value);
    if (moved === null || label === undefined) return;
    await move(moved);
    announce({ de: frameTexts.redone(label.de).de, en: frameTexts.redone(label.en).en });
  }

  /** Takes what the check proposes. */
  async function fix(request: Omit<FixRequest, "lang">): Promise<void> {
    const changes = await during(frameTexts.working, () => ask("fixes", { ...request, lang: lang.value }));
    if (changes === undefined) return;
    await change(findingTexts.stepFixed(changes.length), changes);
    announce(findingTexts.fixed(changes.length));
  }

  async function changeSettings(to: Settings, label: Bilingual = columnTexts.changedSetting): Promise<void> {
    await change(label, [{ kind: "settings", from: draft.value.settings, to }]);
  }

  async function chooseSheet(sheet: string): Promise<void> {
    await ask("sheet", { name: sheet });
    const grid = takeLines();
    const { settings } = draft.value;
    await change(columnTexts.changedSheet(sheet), [
      { kind: "settings", from: settings, to: { ...settings, sheet, columns: {} } },
      { kind: "rows", row: 0, from: draft.value.grid, to: grid },
    ]);
  }

  watch([step, day, region], () => {
    const written = writtenAddress({ step: step.value, day: day.value, region: region.value });
    if (written !== location.hash) window.history.replaceState(null, "", written);
  });
  window.addEventListener("hashchange", () => {
    const said = readAddress(location.hash);
    step.value = said.step;
    if (said.day !== "") day.value = said.day;
    region.value = said.region;
  });
  watch(
    lang,
    (now) => {
      document.documentElement.lang = now;
      document.title = frameTexts.title[now];
    },
    { immediate: true },
  );
  watch(lang, keepLanguage);

  async function putBack(): Promise<void> {
    const kept = await keptWork().catch(() => null);
    if (kept === null || kept.current === null) {
      step.value = "input";
      return;
    }
    const { step: asked, day: askedDay, region: askedRegion } = address;
    earlier.value = kept.earlier;
    await putOnDesk(kept.current);
    step.value = asked;
    if (askedDay !== "") day.value = askedDay;
    region.value = askedRegion;
  }
  const ready = putBack();

  return {
    lang,
    step,
    day,
    region,
    source,
    opened,
    draft,
    history,
    checked,
    earlier,
    arrangement,
    busy,
    rowsDone,
    failed,
    isKept,
    announcement,
    name,
    ready,
    ask,
    announce,
    during,
    open,
    bringBack,
    forget,
    change,
    undo,
    redo,
    fix,
    changeSettings,
    chooseSheet,
  };
}

/** Where to begin: with the columns if one of them was assumed, else with what was found. */
function startStep(checked: Checked | null): StepName {
  const isAssumed = checked?.columns.some(({ because }) => because === "assumed") ?? false;
  return isAssumed || checked?.isDayAssumed ? "columns" : "findings";
}

/** What a source is called. */
export function nameOf(source: Source, lang: Language): string {
  if (source.kind === "file") return source.name;
  const { pasted, exampleName, recordName } = inputTexts;
  return { text: pasted, example: exampleName, record: recordName }[source.kind][lang];
}

const languageKey = "mitgliederliste-pruefen.lang";

/** The language that was chosen last; before that, the one that a link to the page names: `?lang=en`. */
function keptLanguage(): Language {
  const named = new URLSearchParams(location.search).get("lang");
  try {
    return (localStorage.getItem(languageKey) ?? named) === "en" ? "en" : "de";
  } catch {
    return named === "en" ? "en" : "de";
  }
}

function keepLanguage(lang: Language): void {
  try {
    localStorage.setItem(languageKey, lang);
  } catch {
    // A browser that keeps nothing shows German again.
  }
}
