import type { Issue } from "../../../issue.ts";
import { safeParseNetwork } from "../../../parse/parse-network.ts";
import { listIssue } from "../../sheet/list-issue.ts";

/** Why a network could not be joined with a list: its own errors, or else a getter or proxy that throws. */
export function networkFaults(base: unknown): readonly Issue[] {
  const faults = safeParseNetwork(base).issues.filter(
    ({ severity, code, path }) => severity === "error" && !(code === "field-missing" && path[0] === "asOf"),
  );
  return faults.length > 0
    ? faults
    : [listIssue({ code: "input-unreadable", params: { reason: "access" } }, [])];
}
