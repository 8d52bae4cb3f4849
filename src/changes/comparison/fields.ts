/** A field that differs between two records. */
export interface FieldChange {
  /** The names that lead to the field, from the record on; a round of a funding period is named by its id. */
  readonly path: readonly string[];
  /** The earlier value; `undefined` = the field was absent. */
  readonly before: unknown;
  /** The later value; `undefined` = the field is absent. */
  readonly after: unknown;
}

/** How two records differ. */
export interface FieldComparison {
  readonly fields: readonly FieldChange[];
  /** Whether a list in them has the same content in another order. */
  readonly isReordered: boolean;
}

/** Compares two records field by field; the order of their lists has no meaning, except in `extra`. */
export function compareFields(before: object, after: object): FieldComparison {
  const found: Found = { fields: [], isReordered: false };
  noteField(found, [], before, after, false);
  return found;
}

interface Found {
  readonly fields: FieldChange[];
  isReordered: boolean;
}

function noteField(
  found: Found,
  path: readonly string[],
  before: unknown,
  after: unknown,
  isExtra: boolean,
): void {
  if (isSame(before, after)) return;
  if (Array.isArray(before) && Array.isArray(after) && !isExtra) noteList(found, path, before, after);
  else if (isFields(before) && isFields(after)) {
    const [earlier, later] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
    for (const name of new Set([...earlier.keys(), ...later.keys()]))
      noteField(found, [...path, name], earlier.get(name), later.get(name), isExtra || name === "extra");
  } else found.fields.push({ path, before, after });
}

/** Compares two lists in a record: by id if their records have one, and as a whole if they do not. */
function noteList(
  found: Found,
  path: readonly string[],
  before: readonly unknown[],
  after: readonly unknown[],
): void {
  if (before.every(hasId) && after.every(hasId)) {
    const [earlier, later] = [recordsById(before), recordsById(after)];
    found.isReordered ||= !isSame(sharedKeys(earlier, later), sharedKeys(later, earlier));
    for (const id of new Set([...earlier.keys(), ...later.keys()]))
      noteField(found, [...path, id], earlier.get(id), later.get(id), false);
  } else if (isSame(before.map(contentText).sort(), after.map(contentText).sort())) found.isReordered = true;
  else found.fields.push({ path, before, after });
}

function recordsById(records: readonly { readonly id: string }[]): Map<string, unknown> {
  return new Map(records.map((record) => [record.id, record]));
}

function sharedKeys(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): string[] {
  return [...one.keys()].filter((key) => other.has(key));
}

/** Whether two values are equal, at any depth; the fields of an object have no order. */
export function isSame(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.length === after.length && before.every((item, at) => isSame(item, after[at]));
  }
  if (!isFields(before) || !isFields(after)) return false;
  let left = 0;
  for (const _ in after) left++;
  for (const name in before) {
    if (!Object.hasOwn(after, name) || !isSame(before[name], after[name])) return false;
    left--;
  }
  return left === 0;
}

/** A text that two values have in common if they are equal. */
export function contentText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isFields(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

interface Fields {
  readonly [name: string]: unknown;
}

function isFields(value: unknown): value is Fields {
  return isObject(value) && !Array.isArray(value);
}

function hasId(value: unknown): value is { readonly id: string } {
  return isObject(value) && "id" in value && typeof value.id === "string";
}
