import { describe, expect, it } from "vitest";
import { ref, watch } from "vue";
import type { Change } from "../../src/page/list/change.ts";
import { startActivity } from "../../src/page/state/activity.ts";
import type { StepName } from "../../src/page/state/address.ts";
import { checking } from "../../src/page/state/checking.ts";
import { emptyDesk } from "../../src/page/state/list-on-desk.ts";
import { steps } from "../../src/page/state/steps.ts";
import type { WorkshopClient } from "../../src/page/state/workshop-client.ts";

const label = { de: "geändert", en: "changed" };
const everything = { key: null, line: null, value: null, choice: null, single: null };

const edit = (row: number, from: string, to: string): Change => ({ kind: "cell", row, column: 0, from, to });

/** A desk with a list, whose worker answers when the test says so. */
function slowDesk() {
  const lang = ref<"de" | "en">("de");
  const list = emptyDesk(lang);
  list.draft.value = { ...list.draft.value, grid: [["a"], ["b"]] };
  const asked: { readonly kind: string; readonly answer: (answer: never) => void }[] = [];
  const workshop: WorkshopClient = {
    ask: (kind) => new Promise((resolve) => asked.push({ kind, answer: resolve })),
    onBeginning: () => undefined,
    takeLines: () => [],
  };
  const begun = { step: "findings", day: "", region: "" } as const;
  const place = { asked: begun, step: ref<StepName>("findings"), day: ref(""), region: ref("") };
  const tools = { lang, list, workshop, activity: startActivity(), place };
  let kept = 0;
  const checks = checking(tools);
  const made = steps(tools, { ...checks, keep: () => kept++, cut: async () => undefined });
  /** Answers the earliest question of a kind, and lets the desk go on. */
  async function answer(kind: string, said: unknown): Promise<void> {
    const place = asked.findIndex((one) => one.kind === kind);
    if (place < 0) throw new Error(`Nobody asked for ${kind}.`);
    asked.splice(place, 1)[0]?.answer(said as never);
    await goOn();
  }
  const waiting = (kind: string) => asked.filter((one) => one.kind === kind).length;
  return { ...made, list, checks, answer, waiting, kept: () => kept };
}

async function goOn(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

const checkedAs = (day: string) => ({ day, isBeginning: false });

describe("change()", () => {
  it("checks again what was changed while the list was checked", async () => {
    const { change, list, answer, waiting } = slowDesk();
    void change(label, [edit(0, "a", "A")]);
    void change(label, [edit(1, "b", "B")]);
    expect(list.draft.value.grid).toEqual([["A"], ["B"]]);
    expect(waiting("check")).toBe(1);
    await answer("check", checkedAs("first"));
    expect(waiting("check")).toBe(1);
    await answer("check", checkedAs("second"));
    expect(waiting("check")).toBe(0);
    expect(list.checked.value?.day).toBe("second");
  });

  it("checks again what was changed in the moment in which the check was done", async () => {
    const { change, list, answer, waiting } = slowDesk();
    void change(label, [edit(0, "a", "A")]);
    watch(list.checked, () => change(label, [edit(1, "b", "B")]), { once: true });
    await answer("check", checkedAs(""));
    expect(waiting("check")).toBe(1);
  });

  it("keeps the work before it is checked", () => {
    const { change, kept } = slowDesk();
    void change(label, [edit(0, "a", "A")]);
    expect(kept()).toBe(1);
  });
});

describe("check()", () => {
  const assumed = (day: string) => ({ day, isBeginning: false, isDayAssumed: true });

  it("remembers the assumed day of the list that it moves, until the next check", async () => {
    const { change, list, answer } = slowDesk();
    const check = async (checked: object) => {
      void change(label, [edit(0, "a", "A")]);
      await answer("check", checked);
      return list.dayBefore.value;
    };
    expect(await check(assumed("2018-12-31"))).toBe("");
    expect(await check(assumed("2024-12-31"))).toBe("2018-12-31");
    expect(await check(assumed("2024-12-31"))).toBe("");
    expect(await check({ ...assumed("2023-06-30"), isDayAssumed: false })).toBe("");
  });
});

describe("fix()", () => {
  it("asks again when somebody has changed the list meanwhile", async () => {
    const { change, fix, list, answer, waiting } = slowDesk();
    void fix(everything);
    await goOn();
    void change(label, [edit(0, "a", "typed")]);
    await answer("fixes", [edit(0, "a", "proposed")]);
    expect(list.draft.value.grid[0]).toEqual(["typed"]);
    await answer("check", checkedAs(""));
    expect(waiting("fixes")).toBe(1);
    await answer("fixes", [edit(1, "b", "proposed")]);
    expect(list.draft.value.grid).toEqual([["typed"], ["proposed"]]);
  });

  it("waits until what was changed before is checked", async () => {
    const { change, fix, answer, waiting } = slowDesk();
    void change(label, [edit(0, "a", "A")]);
    void fix(everything);
    await goOn();
    expect(waiting("fixes")).toBe(0);
    await answer("check", checkedAs(""));
    expect(waiting("fixes")).toBe(1);
  });
});

it("nothing can be changed while the file is cut anew", async () => {
  const { change, list } = slowDesk();
  list.cutsBegun.value = 1;
  await change(label, [edit(0, "a", "A")]);
  expect(list.isBeginning.value).toBe(true);
  expect(list.draft.value.grid[0]).toEqual(["a"]);
});
