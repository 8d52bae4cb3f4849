import { type NetworkList, networkLists, type PlainNetwork } from "../../model/network.ts";
import { freezeDeeply } from "../../trust/parsed-network.ts";

/** A record of a list. */
export type RecordOf<List extends NetworkList> = PlainNetwork[List][number];

/** What a known object is: a record of a list, or anything else in a network. */
export type Place = NetworkList | "part";

/** A constructor that gives the object that it gets: the private fields of a class that extends it go there. */
class Given {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: this is how a private field gets onto an existing object
    return object;
  }
}

/**
 * Marks the objects in parsed networks by a private field, which nobody else can read, copy or forge, not even with a proxy.
 * A `WeakSet` would say the same, but with some hundred thousand objects in it the next parse took tens of seconds.
 */
class Mark extends Given {
  readonly #place: Place;

  constructor(object: object, place: Place) {
    super(object);
    this.#place = place;
  }

  static placeOf(value: unknown): Place | undefined {
    return isObject(value) && #place in value ? value.#place : undefined;
  }
}

/** Stands for every empty list, so that one that stays empty stays the same object. */
export const noEntries: readonly unknown[] = [];
new Mark(noEntries, "part");
Object.freeze(noEntries);

/** Whether a parsed network has this very object. */
export function isKnownPart(value: object): boolean {
  return Mark.placeOf(value) !== undefined;
}

/** Whether a parsed network has this very record in the list. */
export function isKnownRecord<List extends NetworkList>(
  record: unknown,
  list: List,
): record is RecordOf<List> {
  return Mark.placeOf(record) === list;
}

/** Marks an object of a network that is being made; whoever made it freezes it next. */
export function marked<Part extends object>(part: Part, place: Place): Part {
  new Mark(part, place);
  return part;
}

/** Marks all that a checked network consists of, which must be frozen next, so that a later input may have it. */
export function markParts(network: PlainNetwork): void {
  for (const list of networkLists) {
    if (isKnownPart(network[list])) continue;
    for (const record of network[list]) markPart(record, list);
  }
  markPart(network, "part");
}

/** Marks and freezes what is new in an edited network, but the network itself; `added` has its new records alone. */
export function markEdited(network: PlainNetwork, added: PlainNetwork): void {
  markParts(added);
  freezeDeeply(added);
  for (const list of networkLists) {
    if (!isKnownPart(network[list])) new Mark(network[list], "part");
    Object.freeze(network[list]);
  }
  new Mark(network, "part");
}

function markPart(value: object, place: Place): void {
  if (isKnownPart(value)) return;
  new Mark(value, place);
  for (const field in value) {
    const part: unknown = Reflect.get(value, field);
    if (!isObject(part)) continue;
    if (Array.isArray(part) && part.length === 0) Reflect.set(value, field, noEntries);
    else markPart(part, "part");
  }
}

/**
 * A value as the schema made it of a given one, with each part that the given one has of an earlier network as that same
 * object, unless the schema changed it.
 */
export function withKnownParts<Made>(made: Made, given: unknown): Made {
  if (!isObject(made) || !isObject(given) || Object.is(made, given)) return made;
  const fields = Object.keys(made);
  let isUnchanged = fields.length === Object.keys(given).length;
  for (const field of fields) {
    const part: unknown = Reflect.get(made, field);
    const shared = withKnownParts(part, Reflect.get(given, field));
    if (shared !== part) Reflect.set(made, field, shared);
    isUnchanged &&= Object.is(shared, Reflect.get(given, field));
  }
  return isUnchanged && isKnownAs(made, given) ? given : made;
}

/** Whether a value, which has the same fields as what was made of it, is known. */
function isKnownAs<Made>(_: Made, given: object): given is Made & object {
  return isKnownPart(given);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
