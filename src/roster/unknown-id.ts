import { createError } from "../issue.ts";
import { unknownIdWording } from "../messages/query.ts";
import { NetworkError } from "../network-error.ts";

/** Creates the error for an id that the network does not have; `path` is the argument. */
export function unknownId(kind: "region" | "membership", id: string, path: string): NetworkError {
  const finding = { code: "reference-unknown", path: [path], params: { kind, id } } as const;
  return new NetworkError([createError(finding, unknownIdWording)]);
}
