import { type KeptRun, placesOutside } from "../roster/kept-runs.ts";

/** Numbers that a rule makes of records: kept with the list, so that after an edit only new records are read. */
export interface RecordNumbers<Entry, Numbers> {
  /** The number of each record of a list; made at the first question. */
  readonly of: (records: readonly Entry[]) => Numbers;
  /** Takes over the numbers of the records that an edited list kept. */
  readonly carry: (before: readonly Entry[], after: readonly Entry[], kept: readonly KeptRun[]) => void;
}

/** Keeps a number for each record of a list. */
export function recordNumbers<Entry, Numbers extends Int32Array | Uint8Array>(
  Column: new (length: number) => Numbers,
  numberOf: (record: Entry) => number,
): RecordNumbers<Entry, Numbers> {
  const numbersOf = new WeakMap<readonly Entry[], Numbers>();
  return { of, carry };

  function of(records: readonly Entry[]): Numbers {
    const known = numbersOf.get(records);
    if (known !== undefined) return known;
    const numbers = new Column(records.length);
    for (let at = 0; at < records.length; at++) note(numbers, records, at);
    numbersOf.set(records, numbers);
    return numbers;
  }

  function carry(before: readonly Entry[], after: readonly Entry[], kept: readonly KeptRun[]): void {
    const known = of(before);
    const numbers = new Column(after.length);
    for (const run of kept) numbers.set(known.subarray(run.before, run.before + run.length), run.after);
    for (const at of placesOutside(kept, "after", after.length)) note(numbers, after, at);
    numbersOf.set(after, numbers);
  }

  function note(numbers: Numbers, records: readonly Entry[], at: number): void {
    const record = records[at];
    if (record !== undefined) numbers[at] = numberOf(record);
  }
}
