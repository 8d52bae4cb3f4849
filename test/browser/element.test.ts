import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { explainMembership, membershipTimeline, membersOn } from "netzwerk-daseinsvorsorge";
import { timelineLayout } from "netzwerk-daseinsvorsorge/chart";
import { netzwerkDaseinsvorsorge as record } from "netzwerk-daseinsvorsorge/data";
import type { CDPSession } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { openPage } from "./chromium.ts";
import { frameworks, openExamples } from "./example-site.ts";

const { page } = openPage();
const examples = openExamples();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const timeline = () => page().locator("membership-timeline");
const cursor = () => page().getByRole("slider", { name: "Day" });
const chosenDay = () => timeline().getAttribute("day");
const listed = (part: "certain" | "possible") =>
  page().locator(`[part=${part}] li:not([hidden])`).allTextContents();

/** The names that the list of a certainty is to have, in the order of the network. */
function namesOn(day: string, certainty: "certain" | "uncertain"): string[] {
  return membersOn(record, day)[certainty].map(({ name }) => name);
}

async function expectRosterOf(day: string): Promise<void> {
  expect(await chosenDay()).toBe(day);
  expect(await listed("certain")).toEqual(namesOn(day, "certain"));
  expect(await listed("possible")).toEqual(namesOn(day, "uncertain"));
}

async function open(name: (typeof frameworks)[number]): Promise<void> {
  await page().goto(examples.address(name));
  await cursor().waitFor();
}

/** Keeps what events of a type carry from now on. */
async function collect(type: string): Promise<void> {
  await page().evaluate(
    `globalThis.details = []; document.addEventListener("${type}", ({ detail }) => globalThis.details.push(detail)); 0`,
  );
}

function collected(): Promise<unknown[]> {
  return page().evaluate("globalThis.details");
}

/** Where a day and a region are in the picture, as it is drawn in the width of the element. */
async function placeOf(day: string, regionId: string) {
  const box = await timeline().boundingBox();
  if (box === null) throw new Error("The element is not shown.");
  const layout = timelineLayout(record, { lang: "en", width: Math.floor(box.width) });
  const row = layout.groups.flatMap(({ rows }) => rows).find((one) => one.regionId === regionId);
  return { x: box.x + layout.xOf(day) + 0.01, y: box.y + (row?.middle ?? 0) };
}

let fingers: CDPSession | undefined;

/** What the screen tells the browser of a finger. */
async function touch(
  type: "touchStart" | "touchMove" | "touchEnd",
  ...touchPoints: { x: number; y: number }[]
): Promise<void> {
  fingers ??= await page().context().newCDPSession(page());
  await fingers.send("Input.dispatchTouchEvent", { type, touchPoints });
}

describe.each(frameworks)("the example for %s", (name) => {
  it("shows the day that it is given, and moves it by pointer and keys", async () => {
    await open(name);
    await expectRosterOf("2020-07-01");
    await cursor().focus();
    await page().keyboard.press("ArrowRight");
    await expectRosterOf("2020-07-02");
    expect(await page().locator("output").innerText()).toBe("2020-07-02");
    const { x, y } = await placeOf("2021-03-01", "meissen");
    await page().mouse.move(x, y);
    const day = await chosenDay();
    expect(day?.slice(0, 7)).toMatch(/2021-0[23]/);
    await expectRosterOf(day ?? "");
    expect(await page().locator("output").innerText()).toBe(day);
  });
});

describe("<membership-timeline>", () => {
  beforeEach(() => open("plain"));

  it.each([
    ["ArrowUp", "2020-07-02"],
    ["ArrowLeft", "2020-06-30"],
    ["ArrowDown", "2020-06-30"],
    ["PageUp", "2020-08-01"],
    ["PageDown", "2020-06-01"],
    ["Shift+PageUp", "2021-07-01"],
    ["Shift+PageDown", "2019-07-01"],
    ["End", record.asOf],
  ])("moves its cursor by the key %s, as a slider does", async (key, day) => {
    await cursor().focus();
    await page().keyboard.press(key);
    await expectRosterOf(day);
    expect(await cursor().getAttribute("aria-valuetext")).toContain(
      `Certainly a member: ${namesOn(day, "certain").length}.`,
    );
  });

  it("stays on the days shown", async () => {
    await cursor().focus();
    await page().keyboard.press("Home");
    const first = await chosenDay();
    await page().keyboard.press("ArrowLeft");
    expect(await chosenDay()).toBe(first);
    expect(await cursor().getAttribute("aria-valuenow")).toBe(await cursor().getAttribute("aria-valuemin"));
  });

  it("tells history and reasons of the region under the pointer, or that has the focus", async () => {
    const { x, y } = await placeOf("2020-07-01", "main-kinzig");
    await page().mouse.move(x, y);
    const told = page().locator("[part=details]");
    const day = (await chosenDay()) ?? "";
    const [reason] = explainMembership(record, "main-kinzig", day).because;
    expect(await told.innerText()).toContain("Main-Kinzig-Kreis");
    expect(await told.innerText()).toContain(reason?.text.en);
    await page()
      .getByRole("option", { name: /^Landkreis Meißen/ })
      .focus();
    expect(await told.innerText()).toContain("Landkreis Meißen");
  });

  it("has one region in the order of the tab key, which arrow keys move, and Enter chooses", async () => {
    const options = page().getByRole("option");
    expect(await page().locator('[role=option][tabindex="0"]').count()).toBe(1);
    await options.first().focus();
    await page().keyboard.press("ArrowDown");
    await page().keyboard.press("End");
    await page().keyboard.press("Home");
    await page().keyboard.press("ArrowDown");
    expect(await page().locator('[role=option][tabindex="0"]').count()).toBe(1);
    const second = await options.nth(1).getAttribute("data-region-id");
    await collect("regionselect");
    await page().keyboard.press("Enter");
    expect(await collected()).toEqual([{ regionId: second }]);
    expect(await timeline().getAttribute("region")).toBe(second);
    expect(await options.nth(1).getAttribute("aria-selected")).toBe("true");
  });

  it("says in its live region what a click chose, and tells the ids in its event", async () => {
    const { x, y } = await placeOf("2019-05-01", "meissen");
    await collect("dayselect");
    await page().mouse.click(x, y);
    const day = (await chosenDay()) ?? "";
    const answer = membersOn(record, day);
    const certain = answer.certain.map(({ id }) => id);
    const uncertain = answer.uncertain.map(({ id }) => id);
    expect(await collected()).toEqual([{ day, certain, uncertain }]);
    const live = page().locator("[aria-live]");
    expect(await live.count()).toBe(1);
    expect(await live.getAttribute("aria-live")).toBe("polite");
    expect(await live.textContent()).toContain(`Possibly a member: ${answer.uncertain.length}.`);
    expect(await timeline().getAttribute("region")).toBe("meissen");
  });

  it("shows a range, and zooms by its buttons around the cursor", async () => {
    await page().evaluate(
      "document.querySelector('membership-timeline').setAttribute('range', '2020-01-01/2020-12-31')",
    );
    await page().locator('[role=slider][aria-valuemax="365"]').waitFor();
    await page().getByRole("button", { name: "Zoom in" }).click();
    await page().locator('[role=slider][aria-valuemax="182"]').waitFor();
    expect(await timeline().getAttribute("range")).toMatch(/^2020-\d\d-\d\d\/2020-\d\d-\d\d$/);
    await page().getByRole("button", { name: "All days" }).click();
    await page().locator('[role=slider]:not([aria-valuemax="182"])').waitFor();
    expect(await timeline().getAttribute("range")).toBeNull();
  });

  it("says which attribute it cannot understand, and shows the rest", async () => {
    await page().evaluate("document.querySelector('membership-timeline').setAttribute('range', '2020')");
    await page().getByRole("alert").waitFor();
    expect(await page().getByRole("alert").innerText()).toContain("“2020” is no range of days.");
    await expectRosterOf("2020-07-01");
    await page().evaluate("document.querySelector('membership-timeline').removeAttribute('range')");
    await page().getByRole("alert").waitFor({ state: "detached" });
  });

  it("speaks German, and of other roles, when it is asked to", async () => {
    await page().evaluate(`{ const element = document.querySelector("membership-timeline");
      element.lang = "de";
      element.setAttribute("roles", "candidate associate"); }`);
    await page().getByRole("slider", { name: "Tag" }).waitFor();
    expect(await page().locator("[part=certain] p").innerText()).toMatch(
      /^Sicher assoziiertes Mitglied oder Kandidat \(\d+\)$/,
    );
  });

  it("gives no event for what a program sets", async () => {
    const events = await page().evaluate<number>(`(async () => {
      const element = document.querySelector("membership-timeline");
      let events = 0;
      for (const type of ["dayselect", "regionselect"]) element.addEventListener(type, () => events++);
      element.setAttribute("day", "2019-01-01");
      element.setAttribute("region", "meissen");
      await new Promise(requestAnimationFrame);
      return events;
    })()`);
    expect(events).toBe(0);
    await expectRosterOf("2019-01-01");
    const { stints } = membershipTimeline(record, "meissen");
    expect(stints.length).toBeGreaterThan(0);
    expect(await page().locator("[part=history]").innerText()).toContain("Landkreis Meißen");
  });

  it("moves its cursor to where a finger taps, and chooses the region there", async () => {
    const { x, y } = await placeOf("2019-05-01", "meissen");
    await touch("touchStart", { x, y });
    await touch("touchEnd");
    await timeline().and(page().locator("[region=meissen]")).waitFor();
    const day = (await chosenDay()) ?? "";
    expect(day.slice(0, 7)).toMatch(/2019-0[45]/);
    await expectRosterOf(day);
    expect(await page().locator("[aria-live]").textContent()).toContain(
      `Certainly a member: ${namesOn(day, "certain").length}.`,
    );
  });

  it("follows a finger along the days, and scrolls with one that goes up", async () => {
    const from = await placeOf("2019-05-01", "meissen");
    const to = await placeOf("2021-03-01", "meissen");
    await touch("touchStart", from);
    for (const share of [0.2, 0.4, 0.6, 0.8, 1])
      await touch("touchMove", { x: from.x + (to.x - from.x) * share, y: from.y });
    await touch("touchEnd");
    const day = (await chosenDay()) ?? "";
    expect(day.slice(0, 7)).toMatch(/2021-0[23]/);
    await expectRosterOf(day);
    await page().setViewportSize({ width: 1280, height: 300 });
    await touch("touchStart", { x: from.x, y: 250 });
    for (const y of [220, 190, 160, 130, 100]) await touch("touchMove", { x: from.x, y });
    await touch("touchEnd");
    await page().waitForFunction("scrollY > 50");
    expect(await chosenDay()).toBe(day);
    await page().setViewportSize({ width: 1280, height: 720 });
  });

  it("chooses the region that a screen reader clicks, and leaves the day", async () => {
    const option = page().getByRole("option", { name: /^Landkreis Meißen/ });
    await option.dispatchEvent("click");
    expect(await timeline().getAttribute("region")).toBe("meissen");
    await expectRosterOf("2020-07-01");
  });

  it.each([
    ["reduce", "0s"],
    ["no-preference", "0.08s"],
  ] as const)(
    "with the motion preference %s takes %s for a move of its cursor",
    async (preference, duration) => {
      await page().emulateMedia({ reducedMotion: preference });
      await cursor().focus();
      await page().keyboard.press("ArrowRight");
      const taken = await page().evaluate<string>(
        "getComputedStyle(document.querySelector('membership-timeline').shadowRoot.querySelector('[role=slider]')).transitionDuration",
      );
      await page().emulateMedia({ reducedMotion: null });
      expect(taken).toBe(duration);
    },
  );

  it("has nothing that axe finds wrong", async () => {
    await page().evaluate(axe);
    const faults = await page().evaluate<string[]>(
      "axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))",
    );
    expect(faults).toEqual([]);
  });

  it("shows what stands in it until it has a network", async () => {
    await page().evaluate(`(() => {
      const other = document.createElement("membership-timeline");
      other.innerHTML = "<p>from the server</p>";
      document.body.append(other);
    })()`);
    expect(await page().getByText("from the server").isVisible()).toBe(true);
  });
});
