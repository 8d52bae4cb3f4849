import { type Bilingual, createIssue, excerpt, type Issue, type IssuePath } from "../issue.ts";
import type { Network } from "../model/network.ts";

/** What an id can name. */
export type IdKind = "source" | "region" | "criterion" | "event";

/** Whether something of a kind has an id. */
export type KnownIds = (kind: IdKind, id: string) => boolean;

/** References to ids that nothing has. */
export function referenceRules(network: Network, isKnown: KnownIds): Issue[] {
  const issues: Issue[] = [];
  for (const { path, kind, id } of references(network)) {
    if (!isKnown(kind, id)) issues.push(unknownReference(path, kind, id));
  }
  return issues;
}

interface Reference {
  readonly path: IssuePath;
  readonly kind: IdKind;
  readonly id: string;
}

function* references(network: Network): Generator<Reference> {
  for (const [at, region] of network.regions.entries()) {
    yield* list(["regions", at, "within"], "region", region.within);
    yield* sourcesOf(["regions", at], region);
  }
  for (const [at, change] of network.regionChanges.entries()) {
    for (const side of ["predecessors", "successors", "continuedBy"] as const) {
      yield* list(["regionChanges", at, side], "region", change[side]);
    }
    yield* sourcesOf(["regionChanges", at], change);
  }
  for (const [at, membership] of network.memberships.entries()) {
    yield { path: ["memberships", at, "regionId"], kind: "region", id: membership.regionId };
    yield* sourcesOf(["memberships", at], membership);
  }
  for (const [at, period] of network.fundingPeriods.entries()) {
    yield* sourcesOf(["fundingPeriods", at], period);
    for (const [inner, round] of period.rounds.entries()) {
      yield* sourcesOf(["fundingPeriods", at, "rounds", inner], round);
    }
  }
  for (const [at, criterion] of network.criteria.entries()) yield* sourcesOf(["criteria", at], criterion);
  for (const [at, assessment] of network.assessments.entries()) {
    yield { path: ["assessments", at, "regionId"], kind: "region", id: assessment.regionId };
    yield { path: ["assessments", at, "criterionId"], kind: "criterion", id: assessment.criterionId };
    yield* sourcesOf(["assessments", at], assessment);
  }
  for (const [at, event] of network.events.entries()) yield* sourcesOf(["events", at], event);
  for (const [at, claim] of network.countClaims.entries()) {
    if (claim.eventId !== undefined) {
      yield { path: ["countClaims", at, "eventId"], kind: "event", id: claim.eventId };
    }
    yield* sourcesOf(["countClaims", at], claim);
  }
}

function* list(path: IssuePath, kind: IdKind, ids: readonly string[]): Generator<Reference> {
  for (const [at, id] of ids.entries()) yield { path: [...path, at], kind, id };
}

interface Sourced {
  readonly sources: readonly string[];
  readonly confirmations?: readonly { readonly source?: string | undefined }[];
}

function* sourcesOf(path: IssuePath, { sources, confirmations = [] }: Sourced): Generator<Reference> {
  yield* list([...path, "sources"], "source", sources);
  for (const [at, { source }] of confirmations.entries()) {
    if (source === undefined) continue;
    yield { path: [...path, "confirmations", at, "source"], kind: "source", id: source };
  }
}

const kindNames: { readonly [kind in IdKind]: Bilingual } = {
  source: { de: "Quelle", en: "source" },
  region: { de: "Region", en: "region" },
  criterion: { de: "Kriterium", en: "criterion" },
  event: { de: "Veranstaltung", en: "event" },
};

function unknownReference(path: IssuePath, kind: IdKind, id: string): Issue {
  const given = excerpt(id);
  const message: Bilingual = {
    de: `Die id „${given}“ (${kindNames[kind].de}) gibt es nicht. Die id berichtigen oder den Eintrag ergänzen.`,
    en: `There is no ${kindNames[kind].en} with the id “${given}”. Correct the id, or add the record.`,
  };
  return createIssue("reference-unknown", path, message, { params: { kind, id: given } });
}

/** The issue for an id that an earlier record of the same kind has. */
export function duplicateId(path: IssuePath, id: string, first: IssuePath): Issue {
  const given = excerpt(id);
  const message: Bilingual = {
    de: `Die id „${given}“ ist schon vergeben. Dem Eintrag eine eigene id geben.`,
    en: `The id “${given}” is taken already. Give this record an id of its own.`,
  };
  return createIssue("id-duplicate", path, message, { params: { id: given, first } });
}
