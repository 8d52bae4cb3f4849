import { type Issue, type IssueCode, NetworkError } from "netzwerk-daseinsvorsorge/calendar";
import { expect } from "vitest";

/** The first issue of the `NetworkError` that the action must throw. */
export function issueOf(action: () => unknown): Issue | undefined {
  const error = thrownBy(action);
  expect(error).toBeInstanceOf(NetworkError);
  return error instanceof NetworkError ? error.issues[0] : undefined;
}

/** The code of that issue. */
export function codeOf(action: () => unknown): IssueCode | undefined {
  return issueOf(action)?.code;
}

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}
