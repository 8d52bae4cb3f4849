import { createIssue } from "../../issue.ts";
import type { UnreadableFile } from "../../issue-params/list.ts";
import type { IssueParams } from "../../issue-params.ts";
import { fileWording } from "../../messages/list/file.ts";
import { NetworkError } from "../../network-error.ts";

/** Ends the reading of a file that is no spreadsheet, or none that can be read; `readSpreadsheet` returns its issue. */
export function unreadable(reason: UnreadableFile): NetworkError {
  const params = { reason };
  return new NetworkError([createIssue({ code: "encoding-undecodable", path: [], params }, fileWording)]);
}

/** Ends the reading of a file that cannot be unpacked, or whose XML is broken. */
export function damaged(): NetworkError {
  return unreadable("damaged");
}

/** Ends the reading of a spreadsheet that is larger than an option allows. */
export function tooLarge(params: IssueParams["input-too-large"]): NetworkError {
  return new NetworkError([createIssue({ code: "input-too-large", path: [], params }, fileWording)]);
}
