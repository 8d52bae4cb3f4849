import type { FindingValue, ListFinding } from "netzwerk-daseinsvorsorge/member-list";

/** What the cells of a finding say. */
export interface SaidValues {
  /** The most frequent first, and not all; none if the finding is about one cell or whole rows, or each of many cells says something else. */
  readonly shown: readonly FindingValue[];
  /** How many other texts there are. */
  readonly others: number;
}

/** What the cells of a finding say, as far as it tells more than its sentence does. */
export function saidValues({ column, count, values, valueCount }: ListFinding): SaidValues {
  const isRepeated = (values[0]?.count ?? 0) > 1;
  const tells = column !== null && count > 1 && (isRepeated || valueCount === values.length);
  return tells ? { shown: values, others: valueCount - values.length } : { shown: [], others: 0 };
}
