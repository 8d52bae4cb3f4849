import { setTimeout } from "node:timers/promises";
import { memberCountOn, membersOn, trustNetwork } from "netzwerk-daseinsvorsorge/query";
import { printTable } from "./measurement.mjs";
import { parsed } from "./records.mjs";

async function bytesInUse() {
  for (let time = 0; time < 3; time++) {
    gc();
    await setTimeout(100); // buffers are given back in the background
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What the index takes beside the network, with all that the questions about days and counts add to it. */
async function indexBytes(size) {
  const network = trustNetwork(JSON.parse(JSON.stringify(parsed(size))));
  const before = await bytesInUse();
  membersOn(network, "2013-06-15");
  memberCountOn(network, "2013-06-15");
  const bytes = (await bytesInUse()) - before;
  return bytes / network.memberships.length;
}

export async function measureIndexMemory(sizes) {
  await indexBytes(10_000); // with what the compiler keeps of the code that runs for the first time
  const rows = [];
  for (const size of sizes) rows.push([size, (await indexBytes(size)).toFixed(0)]);
  printTable("Memory of the index", ["memberships", "bytes a membership"], rows);
}
