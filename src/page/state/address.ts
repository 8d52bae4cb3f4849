/** What the address of the page says behind its `#`. */
export interface Address {
  readonly step: StepName;
  /** The day that is asked about; empty if none is. */
  readonly day: string;
  /** The region that is looked at, by id; empty if none is. */
  readonly region: string;
}

/** The steps in their order. */
export const stepNames = ["input", "columns", "findings", "result", "takeAway"] as const;

/** A step of the work. */
export type StepName = (typeof stepNames)[number];

const words: Readonly<Record<StepName, string>> = {
  input: "liste",
  columns: "spalten",
  findings: "befunde",
  result: "ergebnis",
  takeAway: "mitnehmen",
};

/** Reads what an address says; what it does not say, or says wrongly, is as at first. */
export function readAddress(hash: string): Address {
  const said = new URLSearchParams(hash.replace(/^#/, ""));
  const day = said.get("tag") ?? "";
  return {
    step: stepNames.find((name) => words[name] === said.get("schritt")) ?? "input",
    day: /^\d{4}-\d\d-\d\d$/.test(day) ? day : "",
    region: said.get("region") ?? "",
  };
}

/** Writes an address. */
export function writtenAddress({ step, day, region }: Address): string {
  const said = new URLSearchParams({ schritt: words[step] });
  if (day !== "") said.set("tag", day);
  if (region !== "") said.set("region", region);
  return `#${said}`;
}
