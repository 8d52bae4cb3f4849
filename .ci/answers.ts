import type { Extent } from "../src/calendar/extent.ts";
import type { MembershipChange } from "../src/changes/changes-during.ts";
import type { NetworkComparison } from "../src/changes/compare-networks.ts";
import type { MembershipFigures } from "../src/changes/membership-figures.ts";
import type { OpenQuestions } from "../src/changes/open-questions.ts";
import type { Refusal } from "../src/cli/command/command.ts";
import type { UsageAnswer } from "../src/cli/command/usage.ts";
import type { CompletionAnswer } from "../src/cli/commands/completion.ts";
import type { SqlScript } from "../src/cli/commands/exchange/export.ts";
import type { PageAnswer } from "../src/cli/commands/page.ts";
import type { CountAnswer } from "../src/cli/commands/question/counts.ts";
import type { TimelineAnswer } from "../src/cli/commands/question/timeline.ts";
import type { RegionExplanation } from "../src/cli/commands/question/why.ts";
import type { VersionAnswer } from "../src/cli/run.ts";
import type { FlatPackage } from "../src/exchange/flat/flat-package.ts";
import type { LinkedData } from "../src/exchange/linked-data/to-json-ld.ts";
import type { MembershipExplanation } from "../src/explain/explanation.ts";
import type { Issue } from "../src/issue.ts";
import type { JoinedMemberList } from "../src/member-list/join/given/outcome.ts";
import type { MemberListPlan } from "../src/member-list/plan/given/list-plan.ts";
import type { PlanningCriterion } from "../src/model/criterion.ts";
import type { PlainNetwork } from "../src/model/network.ts";
import type { Region } from "../src/model/region.ts";
import type { MemberCount, MemberCountRun } from "../src/query/counts.ts";
import type { CriteriaCoverage, CriterionResult } from "../src/query/criteria.ts";
import type { MemberDifference } from "../src/query/difference.ts";
import type { FundingPeriodSlice, FundingPeriodsOnDay } from "../src/query/funding-periods.ts";
import type { RegionLineage } from "../src/query/lineage.ts";
import type { MemberLists, MembershipOnDay, MembersOnDay } from "../src/query/members.ts";
import type { CountReconciliation } from "../src/query/reconcile.ts";
import type { MembershipTimeline } from "../src/query/timeline.ts";
import type { RevisionResult } from "../src/revise/revise-network.ts";
import type { NetworkRevision } from "../src/revise/revision.ts";

/** What the functions of /query, /explain and /changes, and reviseNetwork, give, by their names. */
export interface FunctionAnswers {
  readonly changesDuring: readonly MembershipChange[];
  readonly compareNetworks: NetworkComparison;
  readonly criteriaCoverage: readonly CriteriaCoverage[];
  readonly criteriaProfile: readonly CriterionResult[];
  readonly explainMembership: MembershipExplanation;
  readonly extentOf: Extent;
  readonly fundingPeriodsOn: FundingPeriodsOnDay;
  readonly memberCountOn: MemberCount;
  readonly memberCountSeries: readonly MemberCountRun[];
  readonly memberDifference: MemberDifference;
  readonly membershipFigures: readonly MembershipFigures[];
  readonly membershipOn: MembershipOnDay;
  readonly membershipTimeline: MembershipTimeline;
  readonly membersDuring: MemberLists;
  readonly membersOn: MembersOnDay;
  readonly missingCriteria: readonly PlanningCriterion[];
  readonly openQuestions: OpenQuestions;
  readonly reconcileCounts: readonly CountReconciliation[];
  readonly regionById: Region;
  readonly regionLineage: RegionLineage;
  readonly regionsByIdentifier: readonly Region[];
  readonly regionsByName: readonly Region[];
  readonly reviseNetwork: RevisionResult;
  readonly sliceByFundingPeriod: readonly FundingPeriodSlice[];
}

/** What the commands print with `--json`, by their names; of `check` and `rosters` one line. */
export interface CommandAnswers {
  readonly changes: readonly MembershipChange[];
  readonly check: Issue;
  readonly compare: NetworkComparison;
  readonly completion: CompletionAnswer;
  readonly convert: PlainNetwork;
  readonly counts: CountAnswer;
  readonly criteria: readonly CriteriaCoverage[];
  readonly diff: MemberDifference;
  readonly export: PlainNetwork | SqlScript | LinkedData | FlatPackage;
  readonly figures: readonly MembershipFigures[];
  readonly help: UsageAnswer;
  readonly import: PlainNetwork;
  readonly join: JoinedMemberList;
  readonly members: MembersOnDay;
  readonly page: PageAnswer;
  readonly plan: MemberListPlan;
  readonly questions: OpenQuestions;
  readonly rosters: Issue;
  readonly timeline: TimelineAnswer;
  readonly why: readonly RegionExplanation[];
}

/** What every command prints in place of its answer, and what `--version` prints. */
export interface CallAnswers {
  readonly refused: Refusal;
  readonly version: VersionAnswer;
}

/** All answers, and the edit that a service takes, in one type: so that no name in the schema can stand for two types. */
export interface Answers {
  readonly functions: FunctionAnswers;
  readonly commands: CommandAnswers;
  readonly calls: CallAnswers;
  readonly revision: NetworkRevision;
}
