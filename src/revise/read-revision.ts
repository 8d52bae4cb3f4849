import type { Finding } from "../issue.ts";
import type { IssuePath } from "../issue-params/place.ts";
import { excerpt } from "../messages/excerpt.ts";
import { type NetworkList, networkLists } from "../model/network.ts";
import { readInput } from "../parse/input/read-input.ts";
import { isListName } from "../parse/input/subject.ts";
import { fieldsAt, nearestOf } from "../parse/remedy/suggestions.ts";
import type { Fields, Merge, RevisionSteps } from "./revision-steps.ts";

const parts = ["set", "add", "change", "remove", "mergeRegions", "rename"];

/** Reads a revision, which may be anything; with findings, the steps are not complete. */
export function readRevision(given: unknown): {
  readonly steps: RevisionSteps;
  readonly findings: readonly Finding[];
} {
  const { value, findings: unreadable } = readInput(given, { keepsUndefined: true, hasIdsAt });
  const findings: Finding[] = unreadable.map((one) => ({ ...one, path: ["revision", ...one.path] }));
  const revision = new Map(fieldsOf(value, ["revision"], `{ ${parts.join(", ")} }`, parts));
  const ownFields = fieldsAt([]).filter((field) => !isListName(field) && field !== "$schema");
  const set = fieldsOf(partOf("set", {}), ["revision", "set"], "{ name: … }", ownFields);
  const steps = {
    set: newValues(Object.fromEntries(set), ownFields, ["revision", "set"]),
    additions: listsOf("add").flatMap(([list, records, path]) =>
      entriesOf(records, path, "[{ … }]").map((record) => ({ list, record })),
    ),
    changes: listsOf("change").flatMap(([list, byId, path]) =>
      fieldsOf(byId, path, "{ id: { … } }").flatMap(([id, fields]) => {
        const at = [...path, id];
        if (!isFields(fields)) return wrong(at, fields, "{ … }");
        return [{ list, id, fields: newValues(fields, fieldsAt([list, 0]), at), path: at }];
      }),
    ),
    removals: listsOf("remove").flatMap(([list, ids, path]) =>
      entriesOf(ids, path, '["id"]').flatMap((id, position) => {
        const at = [...path, position];
        return typeof id === "string" ? [{ list, id, path: at }] : wrong(at, id, '"id"');
      }),
    ),
    merges: mergesOf(partOf("mergeRegions", []), ["revision", "mergeRegions"]),
    renamings: listsOf("rename").flatMap(([list, byId, path]) =>
      fieldsOf(byId, path, '{ id: "id" }').flatMap(([from, to]) => {
        const at = [...path, from];
        return typeof to === "string" ? [{ list, from, to, path: at }] : wrong(at, to, '"id"');
      }),
    ),
  };
  return { steps, findings: findings.slice(0, unreadable.length || undefined) };

  function partOf(part: string, absent: unknown): unknown {
    const value = revision.get(part);
    return value === undefined ? absent : value;
  }

  /** What a part of the revision says of each list. */
  function listsOf(part: string): [list: NetworkList, value: unknown, path: IssuePath][] {
    const path = ["revision", part];
    return fieldsOf(partOf(part, {}), path, "{ memberships: … }", networkLists).flatMap(([list, value]) =>
      isListName(list) && value !== undefined ? [[list, value, [...path, list]]] : [],
    );
  }

  /** The new values of fields; one that goes away, for it is `null` or `undefined`, must be a field that there is. */
  function newValues(fields: Fields, known: readonly string[], path: IssuePath): Fields {
    const values = Object.entries(fields).map(([field, value]) => [field, value ?? undefined] as const);
    for (const [field, value] of values) {
      if (value !== undefined || known.includes(field)) continue;
      const params = { field, nearest: nearestOf(field, known) ?? null };
      findings.push({ code: "field-unknown", path: [...path, field], params });
    }
    return Object.fromEntries(values);
  }

  function mergesOf(pairs: unknown, path: IssuePath): Merge[] {
    return entriesOf(pairs, path, "[{ keep, drop }]").flatMap((pair, position) => {
      const at = [...path, position];
      const { keep, drop } = Object.fromEntries(fieldsOf(pair, at, "{ keep, drop }", ["keep", "drop"]));
      if (typeof keep !== "string" || typeof drop !== "string") {
        return isFields(pair) ? wrong(at, pair, '{ keep: "id", drop: "id" }') : [];
      }
      return keep === drop ? wrong([...at, "drop"], drop, `id ≠ "${keep}"`) : [{ keep, drop, path: at }];
    });
  }

  /** The fields of an object; of `known` ones only, if these are given. */
  function fieldsOf(
    value: unknown,
    path: IssuePath,
    form: string,
    known?: readonly string[],
  ): [field: string, value: unknown][] {
    if (!isFields(value)) return wrong(path, value, form);
    const fields = Object.entries(value);
    const isKnown = ([field]: [string, unknown]) => known?.includes(field) ?? true;
    for (const [field, given] of fields) {
      if (isKnown([field, given])) continue;
      const params = { reason: "option", given: excerpt(field), possible: known ?? [] } as const;
      findings.push({ code: "field-value", path: [...path, field], params });
    }
    return fields.filter(isKnown);
  }

  function entriesOf(value: unknown, path: IssuePath, form: string): readonly unknown[] {
    return Array.isArray(value) ? value : wrong(path, value, form);
  }

  function wrong(path: IssuePath, given: unknown, form: string): never[] {
    const name = String(path.at(-1));
    const params = { reason: "argument", name, given: excerpt(given), possible: [form] } as const;
    findings.push({ code: "field-value", path, params });
    return [];
  }
}

/** Whether an object of a revision has records by id. */
function hasIdsAt([part, list, ...further]: IssuePath): boolean {
  return (part === "change" || part === "rename") && list !== undefined && further.length === 0;
}

/** Whether a value that was read is a plain object. */
function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
