import { marked, type Place } from "./known-parts.ts";
import { hasGetter, isPlainObject } from "./plain-value.ts";
import { type Reader, refused } from "./reader.ts";

/** A field of an object. */
export interface FieldReader {
  readonly name: string;
  readonly read: Reader;
  /** What the field is if it is absent: a constant; `undefined` = it stays absent, {@link refused} = it must be there. */
  readonly absent: unknown;
}

/** A field with its place in the order of the schema, and the field that came after it the last time. */
interface PlacedField extends FieldReader {
  readonly at: number;
  readonly bit: number;
  follower: PlacedField | undefined;
}

/** So many fields fit the bits that say which of them an object has. */
const mostFields = 31;

/** So many sets of present fields are remembered of one schema; objects with others are built without. */
const mostLayouts = 200;

/** Creates the reader of objects with these fields and no others, which come out in this order; `place` is what they are. */
export function objectReader(fields: readonly FieldReader[], place: Place): Reader {
  if (fields.length > mostFields) return () => refused;
  const placed = fields.map(
    (field, at): PlacedField => ({ ...field, at, bit: 1 << at, follower: undefined }),
  );
  const byName = new Map(placed.map((field) => [field.name, field]));
  const layouts = new Map<number, Layout>();
  const values = new Array<unknown>(fields.length).fill(undefined);
  let layout = layoutOf(placed, 0);
  let usual: PlacedField | undefined;

  return (value, reading) => {
    if (!isPlainObject(value)) return refused;
    let present = 0;
    let last: PlacedField | undefined;
    for (const name in value) {
      const expected: PlacedField | undefined = last === undefined ? usual : last.follower;
      const field = expected?.name === name ? expected : byName.get(name);
      if (field === undefined) return refused;
      if (last === undefined) usual = field;
      else last.follower = field;
      last = field;
      if (hasGetter(value, name)) return refused;
      const given = value[name];
      if (given === undefined) continue;
      const made = field.read(given, reading);
      if (made === refused) return refused;
      values[field.at] = made;
      present |= field.bit;
    }
    if (layout.present !== present) layout = known(present);
    if (layout.lacksField) return refused;
    const made = new layout.Blank();
    for (const { name, at, absent } of layout.fields) made[name] = at < 0 ? absent : values[at];
    return Object.freeze(marked(made, place));
  };

  function known(present: number): Layout {
    const found = layouts.get(present) ?? layoutOf(placed, present);
    if (layouts.size < mostLayouts) layouts.set(present, found);
    return found;
  }
}

/** How an object is built that has certain fields. */
interface Layout {
  readonly present: number;
  readonly lacksField: boolean;
  /** The fields of the result in their order; `at` is negative for one that the object lacks. */
  readonly fields: readonly { readonly name: string; readonly at: number; readonly absent: unknown }[];
  /** Creates an empty object. */
  readonly Blank: new () => Record<string, unknown>;
}

function layoutOf(fields: readonly PlacedField[], present: number): Layout {
  const isPresent = ({ bit }: PlacedField) => (present & bit) !== 0;
  return {
    present,
    lacksField: fields.some((field) => !isPresent(field) && field.absent === refused),
    fields: fields
      .filter((field) => isPresent(field) || field.absent !== undefined)
      .map((field) => ({ name: field.name, at: isPresent(field) ? field.at : -1, absent: field.absent })),
    Blank: blank(),
  };
}

/**
 * A constructor of empty objects as `{}` makes them. The engine learns from the first of them how many fields those of one
 * constructor get, and makes the others just as large: a quarter smaller than what grows from `{}`.
 */
function blank(): Layout["Blank"] {
  // biome-ignore lint/complexity/useArrowFunction: an arrow function is no constructor
  const made = function (): void {};
  made.prototype = Object.prototype;
  assertConstructor(made);
  return made;
}

/** Every `function` is a constructor, which TypeScript knows of classes alone. */
function assertConstructor(_: () => void): asserts _ is (() => void) & Layout["Blank"] {}
