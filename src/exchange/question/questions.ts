import {
  claimConflictsQuestion,
  memberCountOnQuestion,
  memberCountSeriesQuestion,
  memberCountsOnQuestion,
  reconcileCountsQuestion,
} from "./counts.ts";
import { historiesQuestion } from "./histories.ts";
import {
  fundingPeriodsOnQuestion,
  memberDifferenceQuestion,
  membersDuringQuestion,
  membershipOnQuestion,
  membersOnQuestion,
  membersThroughoutQuestion,
  overlapsQuestion,
} from "./members.ts";

/** All questions by name. */
export const questions = {
  membersOn: membersOnQuestion,
  membershipOn: membershipOnQuestion,
  membersDuring: membersDuringQuestion,
  membersThroughout: membersThroughoutQuestion,
  memberCountOn: memberCountOnQuestion,
  memberCountsOn: memberCountsOnQuestion,
  memberCountSeries: memberCountSeriesQuestion,
  memberDifference: memberDifferenceQuestion,
  fundingPeriodsOn: fundingPeriodsOnQuestion,
  histories: historiesQuestion,
  reconcileCounts: reconcileCountsQuestion,
  claimConflicts: claimConflictsQuestion,
  overlaps: overlapsQuestion,
};
