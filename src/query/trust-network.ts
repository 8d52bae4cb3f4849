import { type Bilingual, createError, excerpt, type Issue } from "../issue.ts";
import type { Network, NetworkList, PlainNetwork } from "../model/network.ts";
import { NetworkError } from "../network-error.ts";
import { freezeNetwork } from "../roster/parsed-network.ts";

const lists = [
  "sources",
  "fundingPeriods",
  "criteria",
  "regions",
  "regionChanges",
  "memberships",
  "assessments",
  "events",
  "countClaims",
] as const satisfies readonly NetworkList[];

/**
 * Takes the JSON of a network that `parseNetwork` has checked elsewhere, on a server or in a build, so that a page
 * can ask it without zod.
 *
 * No rule is checked again: of JSON that did not come from `parseNetwork`, the answers mean nothing.
 * The lists and records of `json` are frozen in place.
 *
 * @param json - what `JSON.parse` gives for the text that `JSON.stringify` gave for a parsed network
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
    issues.push(createError("input-unreadable", [], unreadable));
  }
  throw new NetworkError(issues);
}

/** Of an input, or a part of it, that throws when it is read. */
export const unreadable: Bilingual = {
  de: "Dieser Teil der Eingabe lässt sich nicht lesen: Der Zugriff löst einen Fehler aus. Reine Daten übergeben, etwa über JSON.parse(JSON.stringify(…)).",
  en: "This part of the input cannot be read: the access throws. Pass plain data, for example through JSON.parse(JSON.stringify(…)).",
};

function isOutput(json: unknown, issues: Issue[]): json is PlainNetwork {
  if (typeof json !== "object" || json === null) {
    issues.push(notAnObject());
    return false;
  }
  if (!("schemaVersion" in json) || json.schemaVersion !== 1) {
    issues.push(unsupportedVersion("schemaVersion" in json ? json.schemaVersion : undefined));
  }
  const fields = new Map(Object.entries(json));
  for (const list of lists) {
    if (!Array.isArray(fields.get(list))) issues.push(missingList(list));
  }
  return issues.length === 0;
}

function notAnObject(): Issue {
  return createError("field-type", [], {
    de: "Das ist kein Netzwerk. Das mit JSON.parse gelesene Objekt übergeben, nicht den Text.",
    en: "This is not a network. Pass the object that JSON.parse gives, not the text.",
  });
}

function missingList(list: string): Issue {
  return createError("field-missing", [list], {
    de: `Die Liste „${list}“ fehlt: Das ist nicht die Ausgabe von parseNetwork. Zuerst parseNetwork(…) aufrufen.`,
    en: `The list “${list}” is missing: this is not the output of parseNetwork. Call parseNetwork(…) first.`,
  });
}

/** The issue of an input in another version of the format. */
export function unsupportedVersion(version: unknown): Issue {
  const given = excerpt(version);
  return createError(
    "version-unsupported",
    ["schemaVersion"],
    {
      de: `Version „${given}“ des Formats kann nicht gelesen werden; diese Bibliothek liest Version 1. Die Bibliothek aktualisieren oder 1 schreiben.`,
      en: `Version “${given}” of the format is not supported; this library reads version 1. Update the library, or write 1.`,
    },
    { params: { version: given } },
  );
}
