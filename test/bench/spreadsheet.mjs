// How long does it take to read the cells of an .xlsx, beside hucre, which reads the same cells with their formats?
import { readXlsx, writeXlsx } from "hucre/xlsx";

const size = 50_000;
const runs = 5;
/** Reading may take so many times as long as hucre alone. */
const mostRatio = 1.5;

const { readSpreadsheet } = await import("../../dist/spreadsheet/index.js");
const rows = Array.from({ length: size }, (_, at) => [
  `Landkreis Nummer ${at}`,
  at,
  43_000 + (at % 3000),
  "laufend",
  "Hessen",
  "Landkreis",
  `Zeile ${at}`,
]);
const columns = [{}, { numFmt: "00000" }, { numFmt: "dd.mm.yyyy" }];
const bytes = await writeXlsx({ sheets: [{ name: "Mitglieder", rows, columns }] });

const own = [];
const others = [];
for (let run = 0; run < runs; run++) {
  others.push(
    await secondsOf(async () => (await readXlsx(bytes, { readStyles: true })).sheets[0].rows.length),
  );
  own.push(await secondsOf(async () => (await readSpreadsheet(bytes)).sheets[0].rows.length));
}
const [best, bestOfHucre] = [Math.min(...own), Math.min(...others)];
const ratio = best / bestOfHucre;
console.log(
  `${size.toLocaleString("en")} rows of .xlsx: ${best.toFixed(2)} s, hucre alone ${bestOfHucre.toFixed(2)} s; ` +
    `ratio ${ratio.toFixed(2)} (at most ${mostRatio})`,
);
if (ratio > mostRatio) process.exitCode = 1;

async function secondsOf(read) {
  const start = performance.now();
  if ((await read()) !== size) throw new Error("not every row was read");
  return (performance.now() - start) / 1000;
}
