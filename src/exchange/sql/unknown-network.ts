import { createError } from "../../issue.ts";
import { unknownNetworkWording } from "../../messages/database.ts";
import { NetworkError } from "../../network-error.ts";

/** Creates the error for a network that the database does not have. */
export function unknownNetwork(id: string): NetworkError {
  const finding = {
    code: "reference-unknown",
    path: ["networkId"],
    params: { kind: "network", id },
  } as const;
  return new NetworkError([createError(finding, unknownNetworkWording)]);
}
