import type { Bilingual } from "netzwerk-daseinsvorsorge/query";
import { asListed } from "../list/arranged-rows.ts";
import { type Change, withChanges } from "../list/change.ts";
import type { Cut } from "../list/cut.ts";
import { cutAfter, type History, type Moved, stepped, steppedAgain, steppedBack } from "../list/history.ts";
import type { Settings } from "../list/settings.ts";
import { columnTexts } from "../texts/columns.ts";
import { findingTexts } from "../texts/findings.ts";
import { frameTexts } from "../texts/frame.ts";
import type { FixRequest } from "../worker/fix/fixes.ts";
import type { Checks, Tools } from "./checking.ts";
import { today } from "./today.ts";

/** What steps need of the rest of the desk. */
interface Rest extends Checks {
  readonly keep: () => void;
  /** Cuts what is open anew, as a history says. */
  readonly cut: (source: null, history: History) => Promise<void>;
}

/** Changes the list, or how it is read, step by step; each can be taken back. */
export function steps({ lang, activity, list, workshop }: Tools, { check, idle, keep, cut }: Rest) {
  const { history, draft, arrangement } = list;

  async function move({ history: next, changes }: Moved, isBack: boolean): Promise<void> {
    if (list.isBeginning.value) return;
    const isCut = changes.some(({ kind }) => kind === "cut");
    history.value = next;
    if (!isCut) draft.value = withChanges(draft.value, changes);
    // Before the check, which may take long: whoever leaves the page meanwhile finds it again.
    keep();
    await activity.during(frameTexts.checking, async () => {
      if (isCut) {
        arrangement.value = asListed;
        await cut(null, next);
      } else void workshop.ask("change", { changes, isBack });
      await check();
    });
  }

  /** Asks for changes of the list as it is; asks again if somebody changed it meanwhile, so that nothing of that is undone. */
  async function proposed(
    what: Bilingual,
    ask: () => Promise<readonly Change[]>,
  ): Promise<readonly Change[] | undefined> {
    return activity.during(what, async () => {
      for (;;) {
        await idle();
        const before = draft.value;
        const changes = await ask();
        if (draft.value === before) return changes;
      }
    });
  }

  /** Changes the list, or how it is read; the list is then checked again. */
  async function change(label: Bilingual, changes: readonly Change[]): Promise<void> {
    if (changes.length > 0) await move(stepped(history.value, { label, changes }), false);
  }

  async function undo(): Promise<void> {
    const label = history.value.done.at(-1)?.label;
    const moved = steppedBack(history.value);
    if (moved === null || label === undefined || list.isBeginning.value) return;
    await move(moved, true);
    activity.announce({ de: frameTexts.undone(label.de).de, en: frameTexts.undone(label.en).en });
  }

  async function redo(): Promise<void> {
    const label = history.value.undone.at(-1)?.label;
    const moved = steppedAgain(history.value);
    if (moved === null || label === undefined || list.isBeginning.value) return;
    await move(moved, false);
    activity.announce({ de: frameTexts.redone(label.de).de, en: frameTexts.redone(label.en).en });
  }

  /** Takes what the check proposes. */
  async function fix(request: Omit<FixRequest, "lang">): Promise<void> {
    const asked = { ...request, lang: lang.value };
    const changes = await proposed(frameTexts.working, () => workshop.ask("fixes", asked));
    if (changes === undefined) return;
    await change(findingTexts.stepFixed(changes.length), changes);
    activity.announce(findingTexts.fixed(changes.length));
  }

  /** Reads years of two digits, and writes them with four. */
  async function readShortYears(): Promise<void> {
    const changes = await proposed(frameTexts.checking, () =>
      workshop.ask("centuryFixes", { lang: lang.value, today: today() }),
    );
    if (changes === undefined) return;
    const count = changes.filter(({ kind }) => kind === "cell").length;
    await change(findingTexts.stepFixed(count), changes);
    activity.announce(findingTexts.fixed(count));
  }

  async function changeSettings(to: Settings, label: Bilingual = columnTexts.changedSetting): Promise<void> {
    await change(label, [{ kind: "settings", from: draft.value.settings, to }]);
  }

  /** Cuts the file otherwise; what its columns were said to hold was about others. */
  async function changeCut(changed: Partial<Cut>, label: Bilingual): Promise<void> {
    const from = cutAfter(history.value);
    const { settings } = draft.value;
    await change(label, [
      { kind: "cut", from, to: { ...from, ...changed } },
      { kind: "settings", from: settings, to: { ...settings, columns: {}, headerLine: null } },
    ]);
  }

  return { change, undo, redo, fix, readShortYears, changeSettings, changeCut };
}
