import { createError, type FindingOf, type Issue } from "../issue.ts";
import { excerpt } from "../messages/excerpt.ts";
import { accessThrows, notANetwork, outputListMissing, versionWording } from "../messages/output.ts";
import { type Network, networkLists, type PlainNetwork } from "../model/network.ts";
import { NetworkError } from "../network-error.ts";
import { freezeNetwork } from "./parsed-network.ts";

/**
 * Accepts the JSON of a network that {@link parseNetwork} already checked, on a server or in a build. A page can then
 * query the network without loading zod.
 *
 * Does not check any rule again: for JSON that did not come from {@link parseNetwork}, the answers are meaningless.
 * Freezes the lists and records of `json` in place.
 *
 * @param json - the result of `JSON.parse` for a text that `JSON.stringify` made of a parsed network
 * @returns the network, deeply frozen
 * @throws {NetworkError} `field-type` if `json` is not an object; `version-unsupported` if its `schemaVersion` is not
 * 1; `field-missing` for each missing list; `input-unreadable` if reading `json` throws
 * @example
 * const page = trustNetwork(JSON.parse(JSON.stringify(network)));
 * membersOn(page, "2018-11-27").certain.length; // => 3
 */
export function trustNetwork(json: unknown): Network {
  const issues: Issue[] = [];
  try {
    if (isOutput(json, issues)) return freezeNetwork({ ...json });
  } catch {
    const params = { reason: "access" } as const;
    issues.push(
      createError({ code: "input-unreadable", path: [], params }, { "input-unreadable": () => accessThrows }),
    );
  }
  throw new NetworkError(issues);
}

function isOutput(json: unknown, issues: Issue[]): json is PlainNetwork {
  if (typeof json !== "object" || json === null) {
    issues.push(
      createError(
        { code: "field-type", path: [], params: { reason: "network" } },
        { "field-type": () => notANetwork },
      ),
    );
    return false;
  }
  const fields = new Map(Object.entries(json));
  const version = fields.get("schemaVersion");
  if (version !== 1) issues.push(createError(unsupportedVersion(version), versionWording));
  for (const list of networkLists) {
    if (Array.isArray(fields.get(list))) continue;
    const params = { reason: "output-list", list } as const;
    issues.push(
      createError(
        { code: "field-missing", path: [list], params },
        { "field-missing": () => outputListMissing(list) },
      ),
    );
  }
  return issues.length === 0;
}

/** Creates the finding for an input in another version of the format. */
export function unsupportedVersion(version: unknown): FindingOf<"version-unsupported"> {
  return { code: "version-unsupported", path: ["schemaVersion"], params: { version: excerpt(version) } };
}
