import { createError, type FindingOf, type Issue } from "../issue.ts";
import { excerpt } from "../messages/excerpt.ts";
import { accessThrows, notANetwork, outputListMissing, versionWording } from "../messages/output.ts";
import { type Network, networkLists, type PlainNetwork } from "../model/network.ts";
import { NetworkError } from "../network-error.ts";
import { freezeNetwork } from "../roster/parsed-network.ts";

/**
 * Takes the JSON of a network that `parseNetwork` has checked elsewhere, on a server or in a build, so that a page
 * can query it without zod.
 *
 * It does not check any rule again: for JSON that did not come from `parseNetwork`, the answers mean nothing.
 * The lists and records of `json` are frozen in place.
 *
 * @param json - what `JSON.parse` returns for the text that `JSON.stringify` returned for a parsed network
 * @returns the network, frozen, as queries take it
 * @throws {NetworkError} `field-type` unless it is an object; `version-unsupported` unless its `schemaVersion` is 1;
 * `input-unreadable` if reading it throws;
 * `field-missing` for each list that an output has and it does not
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

/** The finding of an input in another version of the format. */
export function unsupportedVersion(version: unknown): FindingOf<"version-unsupported"> {
  return { code: "version-unsupported", path: ["schemaVersion"], params: { version: excerpt(version) } };
}
