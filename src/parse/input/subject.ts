import type { IssueSubject } from "../../issue.ts";
import type { IssuePath } from "../../issue-params/place.ts";
import type { NetworkList } from "../../model/network.ts";
import { valueAt } from "./read-input.ts";

/** What a record of each list is. */
export const recordKinds = {
  sources: "source",
  fundingPeriods: "funding-period",
  criteria: "criterion",
  regions: "region",
  regionChanges: "region-change",
  memberships: "membership",
  assessments: "assessment",
  events: "event",
  countClaims: "count-claim",
} as const satisfies Record<NetworkList, IssueSubject["kind"]>;

/** Whether a step of a path is the name of a list of a network. */
export function isListName(step: unknown): step is NetworkList {
  return typeof step === "string" && Object.hasOwn(recordKinds, step);
}

/** Finds the record to which a path belongs: a funding round, or an entry of a list; `undefined` if there is none. */
export function subjectAt(input: unknown, path: IssuePath): IssueSubject | undefined {
  const [list, , inner] = path;
  if (!isListName(list)) return undefined;
  const round = inner === "rounds" ? subjectOf("funding-round", valueAt(input, path.slice(0, 4))) : undefined;
  return round ?? subjectOf(recordKinds[list], valueAt(input, path.slice(0, 2)));
}

function subjectOf(kind: IssueSubject["kind"], record: unknown): IssueSubject | undefined {
  const id = valueAt(record, ["id"]);
  if (typeof id !== "string") return undefined;
  const name = valueAt(record, ["name"]);
  const german = valueAt(name, ["de"]);
  const text = typeof name === "string" ? name : typeof german === "string" ? german : undefined;
  return text === undefined ? { kind, id } : { kind, id, name: text };
}
