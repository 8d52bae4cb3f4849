import { type Bilingual, createIssue, type Issue, type IssuePath } from "../issue.ts";

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
  const copies = new Map<object, object>();
  const open = new Set<object>();
  const path: (string | number)[] = [];
  const report = (
    code: "field-missing" | "field-type" | "field-unknown" | "input-unreadable",
    text: Bilingual,
  ) => {
    issues.push(createIssue(code, [...path], text));
  };
  return { value: copy(input, false), issues };

  function copy(value: unknown, inExtra: boolean): unknown {
    if (typeof value !== "object" || value === null) {
      if (inExtra && !isJsonLeaf(value)) report("field-type", notJson);
      return value;
    }
    const known = copies.get(value);
    if (open.has(value)) report("input-unreadable", cycle);
    else if (known !== undefined) return known;
    else if (path.length > deepest) report("input-unreadable", tooDeep);
    else return copyObject(value, inExtra);
    return undefined;
  }

  function copyObject(value: object, inExtra: boolean): unknown {
    open.add(value);
    try {
      if (Array.isArray(value)) return copyList(value, inExtra);
      if (Object.prototype.toString.call(value) === "[object Object]") return copyRecord(value, inExtra);
      if (inExtra) report("field-type", notJson);
      return value;
    } catch {
      report("input-unreadable", throwing);
      return undefined;
    } finally {
      open.delete(value);
    }
  }

  function copyList(list: readonly unknown[], inExtra: boolean): unknown[] {
    const target: unknown[] = [];
    copies.set(list, target);
    for (let at = 0; at < list.length; at++) {
      path.push(at);
      const isHole = !(at in list);
      if (isHole) report("field-missing", hole);
      else target.push(copy(list[at], inExtra));
      path.pop();
      if (isHole) break;
    }
    return target;
  }

  function copyRecord(record: object, inExtra: boolean): object {
    const target: Record<string, unknown> = {};
    copies.set(record, target);
    for (const key of Object.keys(record)) {
      path.push(key);
      if (key === "__proto__") report("field-unknown", protoKey);
      else copyField(record, key, target, inExtra || key === "extra");
      path.pop();
    }
    return target;
  }

  function copyField(record: object, key: string, target: Record<string, unknown>, inExtra: boolean): void {
    const value: unknown = Reflect.get(record, key);
    if (value !== undefined) target[key] = copy(value, inExtra);
  }
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
const throwing: Bilingual = {
  de: "Dieser Teil der Eingabe lässt sich nicht lesen: Der Zugriff löst einen Fehler aus. Reine Daten übergeben, etwa über JSON.parse(JSON.stringify(…)).",
  en: "This part of the input cannot be read: the access throws. Pass plain data, for example through JSON.parse(JSON.stringify(…)).",
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
