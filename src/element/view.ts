/// <reference lib="dom" />
import { dayNumber, isoText } from "../calendar/day.ts";
import type { DayRange } from "../calendar/day-range.ts";
import { formatEdtfDate } from "../calendar/phrase.ts";
import { explainMembership } from "../explain/explanation.ts";
import { oneOfRoles } from "../messages/role.ts";
import { elementTexts } from "../messages/timeline-element.ts";
import type { IsoDate } from "../model/date.ts";
import type { Network } from "../model/network.ts";
import type { RegionId } from "../model/region.ts";
import { type MembersOnDay, membersOn } from "../query/members.ts";
import { dayAfterKey } from "./day-step.ts";
import { node } from "./node.ts";
import type { ElementRequest } from "./request.ts";
import { rosterList } from "./roster-list.ts";
import { stageOf } from "./stage.ts";

/** What somebody does with a timeline. */
export interface ViewEvents {
  readonly onDay: (answer: MembersOnDay) => void;
  readonly onRegion: (id: RegionId) => void;
  readonly onZoom: (direction: "closer" | "farther" | "whole", day: number, shown: DayRange) => void;
}

/** A timeline that is shown. */
export interface View {
  readonly nodes: readonly Node[];
  /** The style sheet of its picture. */
  readonly style: string;
  /** Moves the cursor; `null` = to the last day shown. */
  readonly setDay: (day: IsoDate | null) => void;
  /** Tells the history of a region; `null` = of none. */
  readonly setRegion: (id: RegionId | null) => void;
}

/** Shows a network in a width. */
export function viewOf(network: Network, request: ElementRequest, width: number, events: ViewEvents): View {
  const { lang, roles } = request;
  const { layout, ...stage } = stageOf(network, request, width, {
    onPoint: (day, region) => {
      if (region !== null) tellOf(region);
      choose(day);
    },
    onRegion: tellOf,
    onChoice: (region) => {
      say();
      if (region !== null) events.onRegion(region);
    },
  });
  const days = { start: dayNumber(layout.firstDay), endExclusive: dayNumber(layout.lastDay) + 1 };
  const details = node("div", { part: "details" });
  const status = node("p", { part: "status", role: "status", "aria-live": "polite" });
  const shown = network.regions.filter(({ id }) => stage.rows.has(id));
  const certain = rosterList("certain", shown);
  const possible = rosterList("possible", shown);
  const headings = {
    certain: `${{ de: "Sicher", en: "Certainly" }[lang]} ${oneOfRoles({ roles, lang })}`,
    possible: `${{ de: "Möglicherweise", en: "Possibly" }[lang]} ${oneOfRoles({ roles, lang })}`,
  };
  let answer = membersOn(network, layout.lastDay, { roles });
  let told: RegionId | null = null;

  function show(day: IsoDate): void {
    answer = membersOn(network, day, { roles });
    const { cursor } = stage;
    const middle =
      (layout.xOf(day) + layout.xOf(isoText(Math.min(dayNumber(day) + 1, days.endExclusive - 1)))) / 2;
    cursor.style.transform = `translateX(${middle}px)`;
    cursor.setAttribute("aria-valuenow", String(dayNumber(day) - days.start));
    cursor.setAttribute("aria-valuetext", sentence());
    certain.show(headings.certain, answer.certain);
    possible.show(headings.possible, answer.uncertain);
    tell();
  }

  /** What somebody chose; nothing if it is the same day. */
  function choose(day: IsoDate): void {
    if (day === answer.day) return;
    show(day);
    events.onDay(answer);
  }

  function sentence(): string {
    const { length } = answer.certain;
    const counts = `${headings.certain}: ${length}. ${headings.possible}: ${answer.uncertain.length}.`;
    return `${formatEdtfDate(answer.day, lang)}. ${counts}`;
  }

  function say(): void {
    status.textContent = sentence();
  }

  function tellOf(id: RegionId | null): void {
    told = id;
    tell();
  }

  /** The history of the region, and why it is what it is on the day of the cursor. */
  function tell(): void {
    const row = told === null ? undefined : stage.rows.get(told);
    const heading = node("p", {}, node("strong", {}, formatEdtfDate(answer.day, lang)));
    if (told === null || row === undefined) details.replaceChildren(heading);
    else {
      const reasons = explainMembership(network, told, answer.day, { roles }).because;
      const why = reasons.map(({ text }) => node("p", { part: "reason" }, text[lang]));
      const history = node("p", { part: "history" }, node("strong", {}, row.name), `: ${row.phrase}`);
      details.replaceChildren(heading, history, ...why);
    }
  }

  stage.cursor.setAttribute("aria-valuemin", "0");
  stage.cursor.setAttribute("aria-valuemax", String(days.endExclusive - 1 - days.start));
  stage.cursor.addEventListener("keydown", (event) => {
    const moved = dayAfterKey(event.key, event.shiftKey, dayNumber(answer.day), days);
    if (moved === null) return;
    event.preventDefault();
    choose(isoText(moved));
  });
  const zoom = (["closer", "farther", "whole"] as const).map((direction) => {
    const sign = { closer: "+", farther: "−", whole: "↔" }[direction];
    const button = node("button", { type: "button", "aria-label": elementTexts[direction][lang] }, sign);
    button.addEventListener("click", () => events.onZoom(direction, dayNumber(answer.day), days));
    return button;
  });
  const zoomBar = node(
    "div",
    { part: "zoom", role: "group", "aria-label": elementTexts.zoom[lang] },
    ...zoom,
  );
  const problems = request.problems.map((problem) => node("p", { part: "problem", role: "alert" }, problem));
  const roster = node("div", { part: "roster" }, certain.section, possible.section);
  return {
    nodes: [...problems, stage.element, zoomBar, details, roster, status],
    style: stage.style,
    setDay: (day) => {
      const number = dayNumber(day ?? layout.lastDay);
      show(isoText(Math.min(Math.max(number, days.start), days.endExclusive - 1)));
    },
    setRegion: (id) => {
      stage.regions.select(id);
      tellOf(id);
    },
  };
}
