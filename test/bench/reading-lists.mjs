import { parse } from "csv-parse/browser/esm/sync";
import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { listOf } from "./list-bytes.mjs";
import { median, printTable, ratio, rounds, roundsOf, shownRatio } from "./measurement.mjs";
import { noteRatio } from "./summary.mjs";

/** Reading a list of members, beside csv-parse, which only cuts the same bytes into cells. */
export async function benchReadingLists(sizes) {
  const rows = [];
  for (const size of sizes) {
    const bytes = listOf(size);
    const { read, cut } = await rounds(
      {
        read: () =>
          assertRows(readMemberList(bytes, { maxRows: size, maxBytes: bytes.length }).rows.length, size),
        cut: () => assertRows(parse(bytes, { delimiter: ";" }).length - 1, size),
      },
      roundsOf(size),
    );
    const ofCutting = ratio(read, cut);
    noteRatio("read a list / csv-parse", size, ofCutting, 3.8);
    rows.push([size, perSecond(size, read), perSecond(size, cut), shownRatio(ofCutting)]);
  }
  printTable("Reading a list", ["rows", "readMemberList, rows/s", "csv-parse, rows/s", "time, ratio"], rows);
}

function assertRows(count, size) {
  if (count !== size) throw new Error("not every row was read");
}

function perSecond(size, times) {
  return Math.round((size / median(times)) * 1000).toLocaleString("en");
}
