import { createError } from "../issue.ts";
import { unknownIdWording } from "../messages/query.ts";
import { NetworkError } from "../network-error.ts";

/** Creates the error for an id that the network does not have; `path` is the argument and the field of it. */
export function unknownId(
  kind: "region" | "membership",
  id: string,
  ...path: readonly string[]
): NetworkError {
  const finding = { code: "reference-unknown", path, params: { kind, id } } as const;
  return new NetworkError([createError(finding, unknownIdWording)]);
}
