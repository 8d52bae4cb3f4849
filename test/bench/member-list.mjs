/**
 * How many rows of a member list are read and checked a second, does that keep its pace for long lists, how much memory
 * does it take, and how long does csv-parse take for the same bytes? Each size runs in a process of its own;
 * `node test/bench/member-list.mjs SIZE` is one of them, and with `beside` behind it the one that reads beside csv-parse.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/browser/esm/sync";
import { listOf } from "./list-bytes.mjs";

const sizes = [10_000, 100_000];
/** The cost of a row of the longest list may be so many times that of the shortest. */
const mostRatio = 1.5;
/** What the longest list may take at its peak while it is read, and while it is checked too. */
const mostMegabytes = { read: 300, checked: 450 };
/** Reading may take so many times as long as csv-parse alone. */
const mostBesideParser = 4;
const runs = 5;

async function measure(size) {
  const { checkMemberList, readMemberList } = await import("../../dist/member-list/index.js");
  const bytes = listOf(size);
  const base = { schemaVersion: 1, id: "net", name: { de: "Netz" }, asOf: "2024-12-31", roster: "complete" };
  const start = performance.now();
  const table = readMemberList(bytes);
  const read = performance.now();
  const megabytesRead = peakMegabytes();
  const { network } = checkMemberList(table, base);
  const checked = performance.now();
  if (network?.memberships.length !== size) throw new Error("not every row was read");
  return {
    size,
    bytesPerRow: bytes.length / size,
    readSeconds: (read - start) / 1000,
    checkSeconds: (checked - read) / 1000,
    megabytesRead,
    megabytes: peakMegabytes(),
  };
}

function peakMegabytes() {
  return process.resourceUsage().maxRSS / 1024;
}

/** The best times of reading and of csv-parse alone, in turns. */
async function measureBeside(size) {
  const { readMemberList } = await import("../../dist/member-list/index.js");
  const bytes = listOf(size);
  const [own, others] = [[], []];
  for (let run = 0; run < runs; run++) {
    others.push(secondsOf(() => parse(bytes, { delimiter: ";" }).length - 1, size));
    own.push(secondsOf(() => readMemberList(bytes).rows.length, size));
  }
  return { readSeconds: Math.min(...own), parserSeconds: Math.min(...others) };
}

function secondsOf(read, size) {
  const start = performance.now();
  if (read() !== size) throw new Error("not every row was read");
  return (performance.now() - start) / 1000;
}

function inProcess(...call) {
  const file = fileURLToPath(import.meta.url);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...call.map(String)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function report() {
  const results = sizes.map((size) => inProcess(size));
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
  const { megabytesRead, megabytes } = results.at(-1);
  console.log(`cost of a row, longest to shortest list: ${ratio.toFixed(2)} (at most ${mostRatio})`);
  console.log(
    `peak memory of the longest list: read ${Math.round(megabytesRead)} MB (at most ${mostMegabytes.read}), ` +
      `checked too ${Math.round(megabytes)} MB (at most ${mostMegabytes.checked})`,
  );
  const { readSeconds, parserSeconds } = inProcess(sizes.at(-1), "beside");
  const besideParser = readSeconds / parserSeconds;
  console.log(
    `best of ${runs} for the longest list: read ${readSeconds.toFixed(2)} s, csv-parse alone ${parserSeconds.toFixed(2)} s; ` +
      `ratio ${besideParser.toFixed(2)} (at most ${mostBesideParser})`,
  );
  const isTooMuch = megabytesRead > mostMegabytes.read || megabytes > mostMegabytes.checked;
  if (ratio > mostRatio || isTooMuch || besideParser > mostBesideParser) process.exitCode = 1;
}

const [size, beside] = process.argv.slice(2);
if (size === undefined) report();
else console.log(JSON.stringify(await (beside === undefined ? measure : measureBeside)(Number(size))));
