import { createError } from "../issue.ts";
import { unknownIdWording } from "../messages/query.ts";
import { NetworkError } from "../network-error.ts";

/** The error of a call with an id that the network does not have; `path` is the argument, or the field of one. */
export function unknownId(
  kind: "region" | "membership",
  id: string,
  ...path: readonly string[]
): NetworkError {
  const finding = { code: "reference-unknown", path, params: { kind, id } } as const;
  return new NetworkError([createError(finding, unknownIdWording)]);
}
