/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** An entry of `$defs`. */
export type NamedSchema = readonly [name: string, schema: unknown];

/**
 * Types, of which those that are made of one generic type (`IssueOf.date-order`, …) share the fields that are alike in all of
 * them: each stands once, as `IssueOf.path`.
 */
export function withSharedFields(types: readonly NamedSchema[]): NamedSchema[] {
  const shared = new Map(
    [...siblings(types)].flatMap(([generic, schemas]) => sharedFields(generic, schemas)),
  );
  const referring = types.map(([name, type]): NamedSchema => {
    if (!isSchema(type) || !isSchema(type.properties)) return [name, type];
    const properties = Object.entries(type.properties).map(([field, schema]) => {
      const place = `${genericOf(name)}.${field}`;
      return [field, shared.has(place) ? { $ref: `#/$defs/${place}` } : schema];
    });
    return [name, { ...type, properties: Object.fromEntries(properties) }];
  });
  return [...referring, ...shared];
}

/** The types that are made of each generic type. */
function siblings(types: readonly NamedSchema[]): ReadonlyMap<string, readonly Schema[]> {
  const found = new Map<string, Schema[]>();
  for (const [name, schema] of types) {
    const generic = genericOf(name);
    if (generic === name || !isSchema(schema)) continue;
    found.set(generic, [...(found.get(generic) ?? []), schema]);
  }
  return found;
}

/** The fields that are alike in several types. */
function sharedFields(generic: string, [first, ...others]: readonly Schema[]): NamedSchema[] {
  if (first === undefined || others.length === 0 || !isSchema(first.properties)) return [];
  return Object.entries(first.properties).flatMap(([field, schema]): NamedSchema[] => {
    const isAlike = others.every(
      ({ properties }) => isSchema(properties) && textOf(properties[field]) === textOf(schema),
    );
    return isAlike ? [[`${generic}.${field}`, schema]] : [];
  });
}

/** `IssueOf.path` → `IssueOf`. */
function genericOf(name: string): string {
  return name.split(".")[0] ?? name;
}

function textOf(schema: unknown): string {
  return JSON.stringify(schema) ?? "";
}

/** Whether a value is a schema with words. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
