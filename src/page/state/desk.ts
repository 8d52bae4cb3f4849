import { type InjectionKey, inject } from "vue";
import { checking, type Tools } from "./checking.ts";
import { steps } from "./steps.ts";
import { works } from "./works.ts";

/** The work on a list: all that the parts of the page show and do. */
export type Desk = ReturnType<typeof deskOf>;

/** Where the parts of the page find the desk. */
export const deskKey: InjectionKey<Desk> = Symbol("desk");

/** The desk, for a part of the page. */
export function useDesk(): Desk {
  const desk = inject(deskKey);
  if (desk === undefined) throw new Error("A part of the page was used outside of the page.");
  return desk;
}

/** A desk of its tools. */
export function deskOf(tools: Tools) {
  const { lang, place, activity, list, workshop } = tools;
  const { step, day, region } = place;
  const checks = checking(tools);
  const { cut, keep, ...kept } = works(tools, checks.check);
  return {
    lang,
    step,
    day,
    region,
    ask: workshop.ask,
    ...activity,
    ...list,
    ...kept,
    ...steps(tools, { ...checks, keep, cut }),
  };
}
