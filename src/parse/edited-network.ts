import { dateBounds } from "../calendar/edtf-date.ts";
import type { Finding } from "../issue.ts";
import type { PlainNetwork } from "../model/network.ts";
import { editedRoster } from "../roster/edited-roster.ts";
import type { KeptRun } from "../roster/kept-runs.ts";
import { membershipLives } from "../roster/lives.ts";
import { buildRoster, type RosterIndex } from "../roster/roster.ts";
import { carryRecordNumbers } from "../rules/rules.ts";
import { areIdsGone, areIdsUnique, editedRegionPositions, knownIdsOf } from "./edit/edited-ids.ts";
import { excerptOf } from "./edit/excerpt.ts";
import type { ListEdit } from "./edit/list-edit.ts";
import { type NetworkEdit, networkEdit } from "./edit/network-edit.ts";
import { editedFindings } from "./edited-findings.ts";
import { checkStructure } from "./input/checked-structure.ts";
import { wholeDraft } from "./input/draft.ts";
import { readInput } from "./input/read-input.ts";

/** An edited network that was checked, but is not frozen yet. */
export interface EditedNetwork {
  /** The index of the network before. */
  readonly before: RosterIndex;
  readonly index: RosterIndex;
  /** The edited network with its new records alone. */
  readonly added: PlainNetwork;
  /** What each rule finds. */
  readonly found: readonly (readonly Finding[])[];
}

/**
 * Reads and checks an edit of a parsed network: its new records, and those on which they bear. `undefined` if the input is no
 * edit, if something is wrong with its structure or its ids, or if the edit bears on every membership: then the whole input is
 * to be read.
 */
export function editedNetwork(input: unknown): EditedNetwork | undefined {
  const edit = networkEdit(input);
  if (edit === undefined) return undefined;
  const { before, edits } = edit;
  const read = readInput(edit.input);
  const checked = checkStructure(read);
  if (read.findings.length > 0 || !checked.success) return undefined;

  const { network: added } = wholeDraft(checked.data);
  const network = withKeptRecords(edit, added);
  const isLifeSame =
    network.foundingDate === before.network.foundingDate &&
    network.dissolutionDate === before.network.dissolutionDate;
  if (!isLifeSame || !areIdsUnique(edit, network)) return undefined;

  const regionPositions = editedRegionPositions(edit, network);
  const excerpt = excerptOf(edit, network, regionPositions);
  if (excerpt === undefined) return undefined;
  const excerptIndex = buildRoster(excerpt.network);
  const index = editedRoster({
    before,
    after: {
      network,
      regionPositions,
      asOf: dateBounds(network.asOf).latest,
      livesOf: edits.has("regionChanges") ? membershipLives(network) : before.livesOf,
    },
    regionRuns: runsOf(edits.get("regions"), before.network.regions),
    membershipPlaces: excerpt.membershipPlaces,
    excerpt: excerptIndex,
    excerptRegions: excerpt.positions.get("regions") ?? [],
    excerptMemberships: Int32Array.from(excerpt.positions.get("memberships") ?? []),
  });
  if (index === undefined) return undefined;
  carryRecordNumbers(before.network, network, edits);
  const isKnown = knownIdsOf(network, regionPositions);
  const isIdGone = areIdsGone(edit, network);
  const found = editedFindings({ edit, index, excerpt, excerptIndex, isKnown, isIdGone });
  return { before, index, added, found };
}

function withKeptRecords({ before: { network }, edits }: NetworkEdit, added: PlainNetwork): PlainNetwork {
  return {
    ...added,
    sources: spliced(network.sources, added.sources, edits.get("sources")),
    fundingPeriods: spliced(network.fundingPeriods, added.fundingPeriods, edits.get("fundingPeriods")),
    criteria: spliced(network.criteria, added.criteria, edits.get("criteria")),
    regions: spliced(network.regions, added.regions, edits.get("regions")),
    regionChanges: spliced(network.regionChanges, added.regionChanges, edits.get("regionChanges")),
    memberships: spliced(network.memberships, added.memberships, edits.get("memberships")),
    assessments: spliced(network.assessments, added.assessments, edits.get("assessments")),
    events: spliced(network.events, added.events, edits.get("events")),
    countClaims: spliced(network.countClaims, added.countClaims, edits.get("countClaims")),
  };
}

/** The records that an edit kept, with those that it added in their places. */
function spliced<Entry>(
  before: readonly Entry[],
  added: readonly Entry[],
  edit: ListEdit | undefined,
): readonly Entry[] {
  if (edit === undefined) return before;
  const all = [...before]; // V8 takes ten times as long to slice a frozen array
  if (edit.gone.length === edit.added.length && edit.kept.every((run) => run.before === run.after)) {
    for (const [place, entry] of added.entries()) all[edit.added[place] ?? all.length] = entry;
    return all;
  }
  const parts: (readonly Entry[])[] = [];
  const none: Entry[] = [];
  let length = 0;
  let taken = 0;
  for (const run of edit.kept) {
    parts.push(
      added.slice(taken, taken + run.after - length),
      all.slice(run.before, run.before + run.length),
    );
    taken += run.after - length;
    length = run.after + run.length;
  }
  return none.concat(...parts, added.slice(taken));
}

/** The runs of a list that were kept: all of it in one if it is not edited. */
function runsOf(edit: ListEdit | undefined, { length }: readonly unknown[]): readonly KeptRun[] {
  return edit?.kept ?? [{ before: 0, after: 0, length }];
}
