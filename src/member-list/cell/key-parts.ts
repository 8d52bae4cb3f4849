import { keyFault } from "../../keys/area-key.ts";
import type { IdentifierScheme } from "../../model/identifier-scheme.ts";
import { type CellReading, faulty } from "../../text/reading.ts";
import type { ListKey } from "./key-cell.ts";

/** The parts of an area key that stands in several columns: Land, Regierungsbezirk, Kreis, Verband, Gemeinde. */
export type KeyPart = "land" | "district-region" | "kreis" | "verband" | "gemeinde";

/** The cells of a key that stands in several columns. */
export type KeyParts = { readonly [part in KeyPart]?: string | undefined };

const widths: readonly (readonly [part: KeyPart, width: number])[] = [
  ["land", 2],
  ["district-region", 1],
  ["kreis", 2],
  ["verband", 4],
  ["gemeinde", 3],
];

/** Länder that are one Kreis, whose key ends in zeros. */
const oneKreis = ["02", "11"];

/**
 * The key over several columns, each filled with zeros to its width; `undefined` if they name no more than a Land or a
 * Regierungsbezirk. Without a column for the Regierungsbezirk the Kreis has its digit.
 */
export function readKeyParts(parts: KeyParts): CellReading<ListKey> | undefined {
  const given = widths.flatMap(([part, width]) => {
    const text = (parts[part] ?? "").trim();
    const isWider = part === "kreis" && parts["district-region"] === undefined;
    return text === "" ? [] : [{ part, text, width: isWider ? width + 1 : width }];
  });
  const names = new Set(given.map(({ part }) => part));
  const scheme = schemeOf(names);
  if (scheme === undefined) return undefined;
  const value = given.map(({ text }) => text).join(" ");
  const key = given.map(({ text, width }) => text.padStart(width, "0")).join("");
  if (/^\d\d0+$/.test(key) && !oneKreis.includes(key.slice(0, 2))) return undefined;
  const fault = keyFault(scheme, key, Number.POSITIVE_INFINITY);
  if (fault !== undefined) return faulty(fault.kind, { scheme, value, meant: null });
  if (given.every(({ text, width }) => text.length === width)) return { value: { scheme, value: key } };
  const params = { scheme, value, meant: key, read: key };
  return { value: { scheme, value: key }, found: [{ code: "key-leading-zero", params, to: key }] };
}

/** What a key with these parts is; one with a Gemeinde or Verband and without a Kreis is the faulty key of a Gemeinde. */
function schemeOf(parts: ReadonlySet<KeyPart>): IdentifierScheme | undefined {
  if (parts.has("gemeinde")) return parts.has("verband") ? "ars" : "ags";
  if (parts.has("verband")) return "verband";
  return parts.has("kreis") ? "kreis" : undefined;
}
