import type { PlanningCriterion } from "../model/criterion.ts";

/**
 * The six adjectives with which the network describes its understanding of Daseinsvorsorge; no source explains them.
 */
export const criteria: readonly PlanningCriterion[] = [
  { id: "diskursiv", name: { de: "diskursiv", en: "discursive" }, sources: ["S_BMI22", "S_RD_NEW"] },
  {
    id: "fachübergreifend",
    name: { de: "fachübergreifend", en: "cross-disciplinary" },
    sources: ["S_BMI22", "S_RD_NEW"],
  },
  { id: "langfristig", name: { de: "langfristig", en: "long-term" }, sources: ["S_BMI22", "S_RD_NEW"] },
  {
    id: "umsetzungsorientiert",
    name: { de: "umsetzungsorientiert", en: "implementation-oriented" },
    sources: ["S_BMI22", "S_RD_NEW"],
  },
  { id: "regional", name: { de: "regional", en: "regional" }, sources: ["S_BMI22", "S_RD_NEW"] },
  {
    id: "interkommunal",
    name: { de: "interkommunal", en: "inter-municipal" },
    sources: ["S_BMI22", "S_RD_NEW"],
  },
];
