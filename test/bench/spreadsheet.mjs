// How long does it take to read the cells of an .xlsx, and the members in them, beside hucre, which reads the same cells
// with their formats?
import { readXlsx, writeXlsx } from "hucre/xlsx";

const size = 50_000;
const runs = 5;
/** Reading the cells may take so many times as long as hucre alone. */
const mostRatio = 1.5;

const { readSpreadsheet } = await import("../../dist/spreadsheet/index.js");
const { readMemberList } = await import("../../dist/member-list/index.js");
const header = ["Mitglied", "Nr.", "Mitglied seit", "Mitglied bis", "Land", "Art", "Bemerkung"];
const members = Array.from({ length: size }, (_, at) => [
  `Landkreis Nummer ${at}`,
  at,
  43_000 + (at % 3000),
  "laufend",
  "Hessen",
  "Landkreis",
  `Zeile ${at}`,
]);
const rows = [header, ...members];
const columns = [{}, { numFmt: "00000" }, { numFmt: "dd.mm.yyyy" }];
const bytes = await writeXlsx({ sheets: [{ name: "Mitglieder", rows, columns }] });

const own = [];
const others = [];
const lists = [];
for (let run = 0; run < runs; run++) {
  others.push(
    await secondsOf(async () => (await readXlsx(bytes, { readStyles: true })).sheets[0].rows.length - 1),
  );
  own.push(await secondsOf(async () => (await readSpreadsheet(bytes)).sheets[0].rows.length - 1));
  lists.push(await secondsOf(async () => readMemberList(await readSpreadsheet(bytes)).memberships.length));
}
const [best, bestOfHucre, bestOfLists] = [own, others, lists].map((seconds) => Math.min(...seconds));
const ratio = best / bestOfHucre;
console.log(
  `${size.toLocaleString("en")} rows of .xlsx: ${best.toFixed(2)} s, hucre alone ${bestOfHucre.toFixed(2)} s; ` +
    `ratio ${ratio.toFixed(2)} (at most ${mostRatio}); with the members ${bestOfLists.toFixed(2)} s, ` +
    `ratio ${(bestOfLists / bestOfHucre).toFixed(2)}`,
);
if (ratio > mostRatio) process.exitCode = 1;

async function secondsOf(read) {
  const start = performance.now();
  if ((await read()) !== size) throw new Error("not every row was read");
  return (performance.now() - start) / 1000;
}
