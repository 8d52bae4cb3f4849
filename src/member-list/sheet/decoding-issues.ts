import type { Choice, Fault, Issue } from "../../issue.ts";
import type { GuessedEncoding } from "../../issue-params/list.ts";
import { guessedEncodings } from "../../messages/list/file.ts";
import type { DecodedText, ListEncoding } from "./decode.ts";
import { listIssue } from "./list-issue.ts";

/** What is to be said of how a file was decoded, or why it was not. */
export function decodingIssues(decoded: DecodedText | Fault<"encoding-undecodable">): readonly Issue[] {
  if (!("text" in decoded)) return [refusedIssue(decoded)];
  const { encoding, because } = decoded;
  return because === "letters" && isGuessed(encoding)
    ? [listIssue({ code: "encoding-guessed", params: { encoding } }, [])]
    : [];
}

function isGuessed(encoding: ListEncoding): encoding is GuessedEncoding {
  return encoding === "macintosh" || encoding === "cp850";
}

function refusedIssue(fault: Fault<"encoding-undecodable">): Issue {
  const issue = listIssue(fault, []);
  const { params } = fault;
  return params.reason === "undecided"
    ? { ...issue, choices: params.encodings.map((encoding) => encodingChoice(encoding)) }
    : issue;
}

/** The choice to read the file in an encoding. */
function encodingChoice(encoding: GuessedEncoding): Choice {
  return {
    fix: { kind: "set", path: ["options", "encoding"], value: encoding },
    meaning: guessedEncodings[encoding],
  };
}
