/**
 * How many rows of a member list are read and checked a second, does that keep its pace for long lists, and how much
 * memory does it take? Each size runs in a process of its own; `node test/bench/member-list.mjs SIZE` is one of them.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const sizes = [10_000, 100_000];
/** The cost of a row of the longest list may be so many times that of the shortest. */
const mostRatio = 1.5;
const mostMegabytes = 600;

/** The bytes of a list of about 90 bytes a row, as a file has them: two memberships a region, dates of all kinds. */
function listOf(size) {
  const starts = ["01.07.2018", "2018", "11/2018", "27.11.2018"];
  const encoder = new TextEncoder();
  const bytes = new Uint8Array((size + 1) * 120);
  let length = 0;
  const write = (row) => {
    length += encoder.encodeInto(`${row}\r\n`, bytes.subarray(length)).written;
  };
  write("Mitglied;Art;Regions-ID;Kreisschlüssel;Mitglied seit;Mitglied bis;Rolle;Quelle;Bemerkung");
  for (let at = 0; at < size; at++) {
    const region = Math.floor(at / 2);
    const isFirst = at % 2 === 0;
    const start = isFirst ? starts[region % starts.length] : "01.01.2021";
    const end = isFirst ? "30.06.2020" : "laufend";
    const name = `Landkreis Nummer ${region}`;
    write(`${name};Landkreis;r-${region};;${start};${end};Mitglied;Satzung § 3;laut Liste ${region % 100}`);
  }
  return bytes.subarray(0, length);
}

async function measure(size) {
  const { checkMemberList, readMemberList } = await import("../../dist/member-list/index.js");
  const bytes = listOf(size);
  const base = { schemaVersion: 1, id: "net", name: { de: "Netz" }, asOf: "2024-12-31", roster: "complete" };
  const start = performance.now();
  const table = readMemberList(bytes);
  const read = performance.now();
  const { network } = checkMemberList(table, base);
  const checked = performance.now();
  if (network?.memberships.length !== size) throw new Error("not every row was read");
  return {
    size,
    bytesPerRow: bytes.length / size,
    readSeconds: (read - start) / 1000,
    checkSeconds: (checked - read) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
}

function inProcess(size) {
  const file = fileURLToPath(import.meta.url);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, String(size)], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function report() {
  const results = sizes.map(inProcess);
  for (const { size, bytesPerRow, readSeconds, checkSeconds, megabytes } of results) {
    const perSecond = (seconds) => `${Math.round(size / seconds).toLocaleString("en")} rows/s`;
    const seconds = readSeconds + checkSeconds;
    console.log(
      `${size.toLocaleString("en")} rows of ${Math.round(bytesPerRow)} bytes: ${perSecond(seconds)} ` +
        `(read ${perSecond(readSeconds)}, check ${perSecond(checkSeconds)}), peak ${Math.round(megabytes)} MB`,
    );
  }
  const costs = results.map(({ size, readSeconds, checkSeconds }) => (readSeconds + checkSeconds) / size);
  const ratio = costs.at(-1) / costs[0];
  const { megabytes } = results.at(-1);
  console.log(`cost of a row, longest to shortest list: ${ratio.toFixed(2)} (at most ${mostRatio})`);
  console.log(`peak memory of the longest list: ${Math.round(megabytes)} MB (at most ${mostMegabytes})`);
  if (ratio > mostRatio || megabytes > mostMegabytes) process.exitCode = 1;
}

const [size] = process.argv.slice(2);
if (size === undefined) report();
else console.log(JSON.stringify(await measure(Number(size))));
