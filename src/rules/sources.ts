import { type Bilingual, createIssue, type Issue, type IssuePath } from "../issue.ts";
import type { PlainNetwork } from "../model/network.ts";

interface Sourced {
  readonly sources: readonly string[];
  readonly confirmations?: readonly { readonly source?: string | undefined }[];
}

/** Memberships, periods, changes, claims and assessments for which no source is named, also by no confirmation. */
export function sourceRules(network: PlainNetwork): Issue[] {
  const lists: Readonly<Record<string, readonly Sourced[]>> = {
    memberships: network.memberships,
    fundingPeriods: network.fundingPeriods,
    regionChanges: network.regionChanges,
    countClaims: network.countClaims,
    assessments: network.assessments,
  };
  return Object.entries(lists).flatMap(([list, records]) =>
    records.flatMap((record, at) => (hasSource(record) ? [] : [missingSource([list, at])])),
  );
}

function hasSource({ sources, confirmations = [] }: Sourced): boolean {
  return sources.length > 0 || confirmations.some(({ source }) => source !== undefined);
}

const message: Bilingual = {
  de: "Zu diesem Eintrag ist keine Quelle genannt. Unter sources die id einer Quelle eintragen.",
  en: "No source is named for this record. Enter the id of a source under sources.",
};

function missingSource(path: IssuePath): Issue {
  return createIssue("source-missing", path, message);
}
