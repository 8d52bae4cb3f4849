import { keyStatements, stateStatements } from "../../keys/area.ts";
import type { PlacedFault } from "./dates/row-dates.ts";
import { isKeyValue, type ListValue, valueIn } from "./value/values.ts";

/** The fault of a row whose keys, or a key and the Land, do not name one area. */
export function areaFault(values: readonly ListValue[]): PlacedFault | undefined {
  const state = valueIn(values, "state");
  const keys = values.filter(isKeyValue);
  if (keys.length === 0 || (keys.length === 1 && state === undefined)) return undefined;
  const said = new Map<string, { readonly says: string; readonly source: string }>();
  for (const { about, says } of state === undefined ? [] : stateStatements(state.value)) {
    said.set(about, { says, source: state?.value ?? "" });
  }
  for (const { field, value, column } of keys) {
    const source = `${field} ${value}`;
    for (const { about, says } of keyStatements({ scheme: field, value })) {
      const known = said.get(about);
      if (known === undefined) said.set(about, { says, source });
      else if (known.says !== says) {
        const params = { keys: [known.source, source] } as const;
        return { column, fault: { code: "key-mismatch", params } };
      }
    }
  }
  return undefined;
}
