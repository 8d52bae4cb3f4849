/** Dates in every form around two turns of a year and a leap day, so few that they meet often. */
import fc from "fast-check";
import { daysOf } from "../worlds/enumeration.ts";

/** Every law holds for this many inputs. */
export const runs = process.env.LAW_CASES === "new" ? 3_000 : 300;

const days = [
  "2019-12-30",
  "2019-12-31",
  "2020-01-01",
  "2020-01-02",
  "2020-01-31",
  "2020-02-01",
  "2020-02-28",
  "2020-02-29",
  "2020-03-01",
  "2020-12-31",
  "2021-01-01",
] as const;

/** An exact day. */
export const exactDay: fc.Arbitrary<string> = fc.constantFrom(...days);

/** A day, or the month or year in which it lies. */
const point = fc
  .tuple(exactDay, fc.constantFrom(10, 10, 10, 7, 4))
  .map(([day, length]) => day.slice(0, length));

const bracket = fc
  .tuple(point, point)
  .filter(([from, to]) => daysOf(from)[0] < daysOf(to)[1])
  .map((sides) => `[${sides.join("..")}]`);

/** A date that is given: a day, month, year, or brackets with one or two sides. */
export const givenDate: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: exactDay },
  { weight: 3, arbitrary: point },
  { weight: 3, arbitrary: bracket },
  { weight: 1, arbitrary: point.map((from) => `[${from}..]`) },
  { weight: 1, arbitrary: point.map((to) => `[..${to}]`) },
);

/** A date that may be absent. */
export const anyDate: fc.Arbitrary<string | undefined> = fc.option(givenDate, { nil: undefined, freq: 5 });

/** An end that may be absent or open. */
export const anyEnd: fc.Arbitrary<string | undefined> = fc.oneof(
  { weight: 5, arbitrary: anyDate },
  { weight: 2, arbitrary: fc.constant("..") },
);

/** A field, or nothing where there is no value. */
export function field<const Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [name in Name]?: Value } {
  const fields: { [name in Name]?: Value } = {};
  if (value !== undefined) fields[name] = value;
  return fields;
}

export interface DatedFields {
  readonly startDate?: string;
  readonly endDate?: string;
  readonly confirmations?: readonly { readonly date: string }[];
}

/** Whether the dates of a record leave it a day, with every confirmation within. */
function isInOrder({ startDate, endDate, confirmations = [] }: DatedFields): boolean {
  const [sMin] = daysOf(startDate);
  const eMax = endDate === ".." ? Infinity : daysOf(endDate)[1];
  return (
    sMin <= eMax &&
    confirmations.map(({ date }) => daysOf(date)).every(([lo, hi]) => lo <= eMax && sMin <= hi)
  );
}

const confirmations = fc.oneof(
  { weight: 3, arbitrary: fc.constant<string[]>([]) },
  {
    weight: 2,
    arbitrary: fc.uniqueArray(givenDate, { minLength: 1, maxLength: 2 }).map((dates) => dates.sort()),
  },
);

/** The dates of a membership, period or round that are in order. */
export const datedFields: fc.Arbitrary<DatedFields> = fc
  .tuple(anyDate, anyEnd, confirmations)
  .map(([startDate, endDate, dates]) => ({
    ...field("startDate", startDate),
    ...field("endDate", endDate),
    ...field("confirmations", dates.length === 0 ? undefined : dates.map((date) => ({ date }))),
  }))
  .filter(isInOrder);

/** The fields of a life that are in order; mostly none. */
export const lifeFields: fc.Arbitrary<{ foundingDate?: string; dissolutionDate?: string }> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anyDate, anyDate)
      .filter(([first, last]) => daysOf(first)[0] <= daysOf(last)[1])
      .map(([first, last]) => ({ ...field("foundingDate", first), ...field("dissolutionDate", last) })),
  },
);
