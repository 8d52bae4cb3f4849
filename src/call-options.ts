import { argumentError, assertOptions, reading } from "./network-error.ts";

/**
 * Reads each option once, so that a getter or proxy cannot change or throw later.
 *
 * @throws {NetworkError} `field-value` unless it is an object whose defined fields are all known; `input-unreadable` for a
 * getter or proxy that throws
 */
export function readOptions<Options extends object>(options: Options, ...known: readonly string[]): Options {
  return reading(["options"], () => {
    assertOptions(options, ...known);
    const values = known.map((name) => [name, read(name)] as const);
    const given: Options = { ...options };
    for (const [name, value] of values) Reflect.set(given, name, value);
    return given;
  });

  function read(name: string): unknown {
    return reading(["options", name], () => plain(Reflect.get(options, name), deepest));
  }
}

/** Values of options are nested less. */
const deepest = 20;

/** A copy of lists without holes and of plain objects; any other value as it is. */
function plain(value: unknown, depth: number): unknown {
  if (depth === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const isWhole = Object.keys(value).length === value.length;
    return isWhole ? value.map((entry) => plain(entry, depth - 1)) : value;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, plain(entry, depth - 1)]));
}

/** The value of an option; throws `field-value` unless it is a possible one. */
export function oneOf<Value extends string | boolean>(
  name: string,
  given: Value,
  possible: readonly Value[],
): Value {
  if (!possible.includes(given)) throw argumentError(["options", name], given, possible.map(String));
  return given;
}
