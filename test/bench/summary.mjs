import { printTable, shownRatio } from "./measurement.mjs";

/** The ratio of each row by size; what has no size has the size "". */
const rows = new Map();

/** Notes a ratio for the table at the end; `aim` is what it is to be at most. */
export function noteRatio(what, size, ratio, aim = "") {
  if (!rows.has(what)) rows.set(what, new Map());
  rows.get(what).set(size, { ratio, aim });
}

/** All ratios noted, each as the arguments of {@link noteRatio}. */
export function notedRatios() {
  return [...rows].flatMap(([what, bySize]) =>
    [...bySize].map(([size, { ratio, aim }]) => [what, size, ratio, aim]),
  );
}

export function noteRatios(ratios) {
  for (const ratio of ratios) noteRatio(...ratio);
}

export function printSummary() {
  const cells = ({ ratio, aim }) => [shownRatio(ratio), aim === "" ? "" : `≤ ${aim}`];
  printTable(
    "All ratios: the median (least–most) of paired rounds",
    ["what", "records", "ratio", "aim", "growth since 10,000"],
    [...rows].flatMap(([what, bySize]) =>
      [...bySize].map(([size, noted]) => [what, size, ...cells(noted), growth(bySize, size)]),
    ),
  );
}

function growth(bySize, size) {
  const first = bySize.get(10_000);
  return first === undefined || size <= 10_000
    ? ""
    : (bySize.get(size).ratio.median / first.ratio.median).toFixed(2);
}
