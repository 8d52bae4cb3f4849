import { type Bilingual, createIssue, type Issue, type IssuePath } from "../issue.ts";
import { unreadable } from "../query/trust-network.ts";

const deepest = 200;

/** Up to so many values an object is copied again at every place that has it: that costs less than to remember it. */
const small = 32;

/**
 * Copies an input into plain objects and arrays, reading each property once, so that nothing behind it can change
 * or throw later. Fields that are `undefined` are left out.
 *
 * Gives `input-unreadable` for a getter or proxy that throws, a cycle and nesting deeper than 200, `field-unknown`
 * for the key `__proto__`, `field-missing` for the first hole of a list, and `field-type` for what is not JSON
 * under `extra`.
 */
export function readInput(input: unknown): { value: unknown; issues: Issue[] } {
  const issues: Issue[] = [];
  const remembered = new Map<object, Copy>();
  const open: object[] = [];
  const path: (string | number)[] = [];
  let valuesRead = 0;
  let reachedDepth = 0;
  return { value: copy(input, false), issues };

  function copy(value: unknown, inExtra: boolean): unknown {
    valuesRead += 1;
    if (typeof value !== "object" || value === null) {
      if (inExtra && !isJsonLeaf(value)) report("field-type", notJson);
      return value;
    }
    const known = remembered.get(value);
    const depth = path.length;
    if (open.includes(value)) return report("input-unreadable", cycle);
    if (depth + (known?.height ?? 0) > deepest) return report("input-unreadable", tooDeep);
    if (known !== undefined) {
      reachedDepth = Math.max(reachedDepth, depth + known.height);
      return known.value;
    }
    const readBefore = valuesRead;
    const reachedBefore = reachedDepth;
    reachedDepth = depth;
    open.push(value);
    try {
      const made = copyObject(value, inExtra);
      if (valuesRead - readBefore > small) {
        remembered.set(value, { value: made, height: reachedDepth - depth });
      }
      return made;
    } catch {
      path.length = depth;
      return report("input-unreadable", unreadable);
    } finally {
      open.pop();
      reachedDepth = Math.max(reachedDepth, reachedBefore);
    }
  }

  function copyObject(value: object, inExtra: boolean): unknown {
    if (Array.isArray(value)) return copyList(value, inExtra);
    if (isRecord(value)) return copyRecord(value, inExtra);
    if (inExtra) report("field-type", notJson);
    return value;
  }

  function copyList(list: readonly unknown[], inExtra: boolean): unknown[] {
    const { length } = list;
    const target = new Array<unknown>(length);
    for (let at = 0; at < length; at++) {
      path.push(at);
      if (at in list) target[at] = copyField(list, at, inExtra);
      else {
        report("field-missing", hole);
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
      path.push(key);
      if (key === "__proto__") report("field-unknown", protoKey);
      else {
        const value = copyField(record, key, inExtra || key === "extra");
        if (value !== undefined) target[key] = value;
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
      return report("input-unreadable", unreadable);
    }
    if (value === undefined && inExtra && Array.isArray(owner)) return report("field-type", notJson);
    return value === undefined ? undefined : copy(value, inExtra);
  }

  function report(code: UnreadableCode, text: Bilingual): undefined {
    issues.push(createIssue(code, [...path], text));
    return undefined;
  }
}

type UnreadableCode = "field-missing" | "field-type" | "field-unknown" | "input-unreadable";

/** A copied value and how many levels of objects it has below it. */
interface Copy {
  readonly value: unknown;
  readonly height: number;
}

/**
 * Whether an object is none of the language's or the platform's own, such as a `Date`, a `Map` or a `URL`. A record
 * that only calls itself something else, by a tag of its own, is one.
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

const notJson: Bilingual = {
  de: "Unter „extra“ steht etwas, das es in JSON nicht gibt. Nur Texte, Zahlen, true, false, null, Listen und Objekte verwenden.",
  en: "Under “extra” there is something that JSON does not have. Use only texts, numbers, true, false, null, lists and objects.",
};
const cycle: Bilingual = {
  de: "Die Eingabe enthält sich an dieser Stelle selbst. Statt des Objekts seine id angeben.",
  en: "At this place the input contains itself. Give the id of the object instead of the object.",
};
const tooDeep: Bilingual = {
  de: `Die Eingabe ist tiefer als ${deepest} Ebenen verschachtelt. Diesen Teil flacher anlegen oder weglassen.`,
  en: `The input is nested deeper than ${deepest} levels. Make this part flatter, or leave it out.`,
};
const hole: Bilingual = {
  de: "Die Liste hat hier eine Lücke; gelesen wurde sie bis hierhin. Den Eintrag ergänzen oder die Lücke schließen.",
  en: "The list has a hole here and was read up to it. Add the entry, or close the hole.",
};
const protoKey: Bilingual = {
  de: "Ein Feld darf nicht „__proto__“ heißen. Das Feld umbenennen oder weglassen.",
  en: "A field must not be called “__proto__”. Rename the field, or leave it out.",
};

/** The value at a path of a copied input, or `undefined`. */
export function valueAt(input: unknown, path: IssuePath): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
