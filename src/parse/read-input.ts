import { type Bilingual, createIssue, type Issue, type IssuePath } from "../issue.ts";
import { unreadable } from "../query/trust-network.ts";

const deepest = 200;

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
  const copies = new Map<object, Copy>();
  const open = new Set<object>();
  const path: (string | number)[] = [];
  const report = (code: UnreadableCode, text: Bilingual) => {
    issues.push(createIssue(code, [...path], text));
    return nothing;
  };
  return { value: copy(input, false).value, issues };

  function copy(value: unknown, inExtra: boolean): Copy {
    if (typeof value !== "object" || value === null) {
      if (inExtra && !isJsonLeaf(value)) report("field-type", notJson);
      return { value, height: 0 };
    }
    const known = copies.get(value);
    if (open.has(value)) return report("input-unreadable", cycle);
    if (path.length + (known?.height ?? 0) > deepest) return report("input-unreadable", tooDeep);
    if (known !== undefined) return known;
    open.add(value);
    const depth = path.length;
    try {
      const made = copyObject(value, inExtra);
      copies.set(value, made);
      return made;
    } catch {
      path.length = depth;
      return report("input-unreadable", unreadable);
    } finally {
      open.delete(value);
    }
  }

  function copyObject(value: object, inExtra: boolean): Copy {
    if (Array.isArray(value)) return copyList(value, inExtra);
    if (!isBuiltIn(value)) return copyRecord(value, inExtra);
    if (inExtra) report("field-type", notJson);
    return { value, height: 0 };
  }

  function copyList(list: readonly unknown[], inExtra: boolean): Copy {
    const target: unknown[] = [];
    let height = 0;
    for (let at = 0; at < list.length; at++) {
      path.push(at);
      const isHole = !(at in list);
      if (isHole) report("field-missing", hole);
      const entry = isHole ? nothing : copyField(list, at, inExtra);
      path.pop();
      if (isHole) break;
      target.push(entry.value);
      height = Math.max(height, entry.height + 1);
    }
    return { value: target, height };
  }

  function copyRecord(record: object, inExtra: boolean): Copy {
    const target: Record<string, unknown> = {};
    let height = 0;
    for (const key of Object.keys(record)) {
      path.push(key);
      if (key === "__proto__") report("field-unknown", protoKey);
      else {
        const field = copyField(record, key, inExtra || key === "extra");
        if (field.value !== undefined) target[key] = field.value;
        height = Math.max(height, field.height + 1);
      }
      path.pop();
    }
    return { value: target, height };
  }

  function copyField(owner: object, key: string | number, inExtra: boolean): Copy {
    let value: unknown;
    try {
      value = Reflect.get(owner, key);
    } catch {
      return report("input-unreadable", unreadable);
    }
    if (value === undefined && inExtra && Array.isArray(owner)) return report("field-type", notJson);
    return value === undefined ? nothing : copy(value, inExtra);
  }
}

type UnreadableCode = "field-missing" | "field-type" | "field-unknown" | "input-unreadable";

/** A copied value and how many levels it has below it. */
interface Copy {
  readonly value: unknown;
  readonly height: number;
}

const nothing: Copy = { value: undefined, height: 0 };

/**
 * Whether an object is one of the language's or the platform's own, such as a `Date`, a `Map` or a `URL`. A record
 * that only calls itself something else, by a tag of its own, is none.
 */
function isBuiltIn(value: object): boolean {
  if (Object.hasOwn(value, Symbol.toStringTag)) return false;
  return Object.prototype.toString.call(value) !== "[object Object]";
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
