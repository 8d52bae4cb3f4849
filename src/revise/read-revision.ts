import type { Finding } from "../issue.ts";
import type { IssuePath } from "../issue-params/place.ts";
import { excerpt } from "../messages/excerpt.ts";
import { type NetworkList, networkLists } from "../model/network.ts";
import { readInput } from "../parse/read-input.ts";
import { isListName } from "../parse/subject.ts";
import { fieldsAt } from "../parse/suggestions.ts";

/** A record of a revision that is not checked yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** A step of a revision, and its place in the revision. */
interface Placed {
  readonly path: IssuePath;
}

/** A record that is to be added. */
export interface Addition {
  readonly list: NetworkList;
  readonly record: unknown;
}

/** A record of which fields are to be changed. */
export interface Change extends Placed {
  readonly list: NetworkList;
  readonly id: string;
  readonly fields: Fields;
}

/** A record that is to be removed. */
export interface Removal extends Placed {
  readonly list: NetworkList;
  readonly id: string;
}

/** Two regions of which one is to become part of the other. */
export interface Merge extends Placed {
  readonly keep: string;
  readonly drop: string;
}

/** A record that is to have another id. */
export interface Renaming extends Placed {
  readonly list: NetworkList;
  readonly from: string;
  readonly to: string;
}

/** The steps of a revision, in their order. */
export interface RevisionSteps {
  readonly set: Fields;
  readonly additions: readonly Addition[];
  readonly changes: readonly Change[];
  readonly removals: readonly Removal[];
  readonly merges: readonly Merge[];
  readonly renamings: readonly Renaming[];
}

const parts = ["set", "add", "change", "remove", "mergeRegions", "rename"];

/** Reads a revision, which may be anything; with findings, the steps are not complete. */
export function readRevision(given: unknown): {
  readonly steps: RevisionSteps;
  readonly findings: readonly Finding[];
} {
  const { value, findings: unreadable } = readInput(given, { keepsUndefined: true });
  const findings: Finding[] = unreadable.map((one) => ({ ...one, path: ["revision", ...one.path] }));
  const revision = new Map(fieldsOf(value, ["revision"], `{ ${parts.join(", ")} }`, parts));
  const ownFields = fieldsAt([]).filter((field) => !isListName(field) && field !== "$schema");
  const set = fieldsOf(revision.get("set") ?? {}, ["revision", "set"], "{ name: … }", ownFields);
  const steps = {
    set: Object.fromEntries(set),
    additions: listsOf("add").flatMap(([list, records, path]) =>
      entriesOf(records, path, "[{ … }]").map((record) => ({ list, record })),
    ),
    changes: listsOf("change").flatMap(([list, byId, path]) =>
      fieldsOf(byId, path, "{ id: { … } }").flatMap(([id, fields]) => {
        const at = [...path, id];
        return isFields(fields) ? [{ list, id, fields, path: at }] : wrong(at, fields, "{ … }");
      }),
    ),
    removals: listsOf("remove").flatMap(([list, ids, path]) =>
      entriesOf(ids, path, '["id"]').flatMap((id, position) => {
        const at = [...path, position];
        return typeof id === "string" ? [{ list, id, path: at }] : wrong(at, id, '"id"');
      }),
    ),
    merges: mergesOf(revision.get("mergeRegions") ?? [], ["revision", "mergeRegions"]),
    renamings: listsOf("rename").flatMap(([list, byId, path]) =>
      fieldsOf(byId, path, '{ id: "id" }').flatMap(([from, to]) => {
        const at = [...path, from];
        return typeof to === "string" ? [{ list, from, to, path: at }] : wrong(at, to, '"id"');
      }),
    ),
  };
  return { steps, findings: findings.slice(0, unreadable.length || undefined) };

  /** What a part of the revision says of each list. */
  function listsOf(part: string): [list: NetworkList, value: unknown, path: IssuePath][] {
    const path = ["revision", part];
    return fieldsOf(revision.get(part) ?? {}, path, "{ memberships: … }", networkLists).flatMap(
      ([list, value]) => (isListName(list) && value !== undefined ? [[list, value, [...path, list]]] : []),
    );
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
      if (isKnown([field, given]) || given === undefined) continue;
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

/** Whether a value that was read is a plain object. */
function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
