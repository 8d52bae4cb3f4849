import type { Fault, Finding } from "../../issue.ts";
import type { IssuePath } from "../../issue-params/place.ts";
import { isKnownPart } from "../sound/known-parts.ts";

const deepest = 200;

/** An object with at most this many values is copied again at each place: that costs less than remembering the copy. */
const small = 32;

/** Stands for a function of the input, which can be a proxy that throws whatever is done with it. */
const anyFunction = () => undefined;

/** How an input is read that is not a network. */
interface Reading {
  /** Whether fields that are `undefined` mean something. */
  readonly keepsUndefined?: boolean;
  /** Whether the fields of the object at a place are called by ids, which can be anything. */
  readonly hasIdsAt?: (path: IssuePath) => boolean;
}

/** An input that was read once. */
export interface ReadInput {
  /** The input as plain objects and arrays. */
  readonly value: unknown;
  /** What cannot be read. */
  readonly findings: readonly Finding[];
  /** Whether the input has objects of an earlier network; these are not copied. */
  readonly hasKnownParts: boolean;
}

/**
 * Copies an input into plain objects and arrays. Reads each property once, so a getter or proxy cannot change or throw
 * later. Leaves out fields that are `undefined`, unless they mean something. Objects of a network that was parsed stay the same objects.
 *
 * Reports `input-unreadable` for a getter or proxy that throws, a cycle, and nesting deeper than 200; `field-unknown`
 * for the key `__proto__` where it is no id; `field-missing` for the first hole of a list; `field-type` for a value under
 * `extra` that JSON does not have.
 */
export function readInput(
  input: unknown,
  { keepsUndefined = false, hasIdsAt = () => false }: Reading = {},
): ReadInput {
  const findings: Finding[] = [];
  const remembered = new Map<object, Copy>();
  const open: object[] = [];
  const path: (string | number)[] = [];
  let valuesRead = 0;
  let reachedDepth = 0;
  let hasKnownParts = false;
  const value = copy(input, false);
  return { value, findings, hasKnownParts };

  function copy(value: unknown, inExtra: boolean): unknown {
    valuesRead += 1;
    if (typeof value !== "object" || value === null) {
      if (inExtra && !isJsonLeaf(value)) report(notJson);
      return typeof value === "function" ? anyFunction : value;
    }
    const isKnown = isKnownPart(value);
    hasKnownParts ||= isKnown;
    if (isKnown && !inExtra) return value;
    const known = remembered.get(value);
    const depth = path.length;
    if (open.includes(value)) return report({ code: "input-unreadable", params: { reason: "cycle" } });
    if (depth + (known?.height ?? 0) > deepest)
      return report({ code: "input-unreadable", params: { reason: "depth", deepest } });
    if (known !== undefined) {
      reachedDepth = Math.max(reachedDepth, depth + known.height);
      return known.value;
    }
    const readBefore = valuesRead;
    const reachedBefore = reachedDepth;
    reachedDepth = depth;
    open.push(value);
    try {
      const copied = copyObject(value, inExtra);
      const made = isKnown ? value : copied; // read all the same: `extra` can grow deeper with every edit
      if (valuesRead - readBefore > small) {
        remembered.set(value, { value: made, height: reachedDepth - depth });
      }
      return made;
    } catch {
      path.length = depth;
      return report(unreadable);
    } finally {
      open.pop();
      reachedDepth = Math.max(reachedDepth, reachedBefore);
    }
  }

  function copyObject(value: object, inExtra: boolean): unknown {
    if (Array.isArray(value)) return copyList(value, inExtra);
    if (isRecord(value)) return copyRecord(value, inExtra);
    if (inExtra) report(notJson);
    return value;
  }

  function copyList(list: readonly unknown[], inExtra: boolean): unknown[] {
    const { length } = list;
    const target = new Array<unknown>(length);
    for (let at = 0; at < length; at++) {
      path.push(at);
      if (at in list) target[at] = copyField(list, at, inExtra);
      else {
        report({ code: "field-missing", params: { reason: "hole" } });
        target.length = at;
      }
      path.pop();
      if (target.length === at) break;
    }
    return target;
  }

  function copyRecord(record: Readonly<Record<string, unknown>>, inExtra: boolean): Record<string, unknown> {
    const target: Record<string, unknown> = {};
    for (const key of Object.keys(record)) {
      const isId = key === "__proto__" && hasIdsAt(path);
      path.push(key);
      if (isId) define(target, key, copyField(record, key, inExtra));
      else if (key === "__proto__") report({ code: "field-unknown", params: { field: key, nearest: null } });
      else {
        const value = copyField(record, key, inExtra || key === "extra");
        if (value !== undefined || keepsUndefined) target[key] = value;
      }
      path.pop();
    }
    return target;
  }

  function copyField<Key extends string | number>(
    owner: Readonly<Record<Key, unknown>>,
    key: Key,
    inExtra: boolean,
  ): unknown {
    let value: unknown;
    try {
      value = owner[key];
    } catch {
      return report(unreadable);
    }
    if (value === undefined && inExtra && Array.isArray(owner)) return report(notJson);
    return value === undefined ? undefined : copy(value, inExtra);
  }

  function report(fault: Fault<ReadingCode>): undefined {
    findings.push({ ...fault, path: [...path] });
    return undefined;
  }
}

/** Gives an object a field of its own, also one called `__proto__`. */
function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}

type ReadingCode = "field-missing" | "field-type" | "field-unknown" | "input-unreadable";

const notJson: Fault<ReadingCode> = { code: "field-type", params: { reason: "not-json" } };
const unreadable: Fault<ReadingCode> = { code: "input-unreadable", params: { reason: "access" } };

/** A copied value, and the number of levels of objects below it. */
interface Copy {
  readonly value: unknown;
  readonly height: number;
}

/**
 * Whether an object is a record rather than an object of the language or platform, such as a `Date`, a `Map` or a
 * `URL`. A `Symbol.toStringTag` of its own does not disqualify a record.
 */
function isRecord(value: object): value is Readonly<Record<string, unknown>> {
  return (
    Object.hasOwn(value, Symbol.toStringTag) || Object.prototype.toString.call(value) === "[object Object]"
  );
}

function isJsonLeaf(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return value === null || typeof value === "string" || typeof value === "boolean";
}

/** Returns the value at a path of a copied input; `undefined` if it does not exist. */
export function valueAt(input: unknown, path: IssuePath): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
