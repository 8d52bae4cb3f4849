import type { DateIssueParams } from "./issue-params/date.ts";
import type { JoinIssueParams } from "./issue-params/join.ts";
import type { KeyIssueParams } from "./issue-params/key.ts";
import type { ListIssueParams } from "./issue-params/list.ts";
import type { MembershipIssueParams } from "./issue-params/membership.ts";
import type { RecordIssueParams } from "./issue-params/record.ts";
import type { RegionIssueParams } from "./issue-params/region.ts";
import type { StructureIssueParams } from "./issue-params/structure.ts";

/** The values in the message of each code. */
export interface IssueParams
  extends StructureIssueParams,
    DateIssueParams,
    KeyIssueParams,
    MembershipIssueParams,
    RegionIssueParams,
    RecordIssueParams,
    ListIssueParams,
    JoinIssueParams {}
