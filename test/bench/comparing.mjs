import { compareNetworks, parseNetwork, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { printTable, ratio, rounds, roundsOf, shown, shownRatio } from "./measurement.mjs";
import { randomInput } from "./records.mjs";
import { noteRatio } from "./summary.mjs";

const changes = 10;

/** Comparing two networks that differ in ten memberships, beside parsing one of them. */
export async function benchComparing(sizes) {
  const rows = [];
  for (const size of sizes) {
    const input = randomInput(size);
    const before = parseNetwork(input);
    const after = parseNetwork(edited(input));
    const { records } = compareNetworks(before, after);
    if (records.memberships.changed.length !== changes) throw new Error("not what was edited differs");
    const { compare, parse } = await rounds(
      { compare: () => compareNetworks(before, after), parse: () => safeParseNetwork(input) },
      roundsOf(size),
    );
    const ofParse = ratio(compare, parse);
    noteRatio("compare / parse", size, ofParse);
    rows.push([size, shown(compare), shown(parse), shownRatio(ofParse)]);
  }
  printTable(
    `Comparing two networks of which ${changes} memberships differ`,
    ["memberships", "compareNetworks", "safeParseNetwork of one", "ratio"],
    rows,
  );
}

/** The input with another start for ten memberships; nothing is shared with it but texts. */
function edited(input) {
  const copy = structuredClone(input);
  const step = copy.memberships.length / changes;
  for (let at = 0; at < changes; at++) {
    const membership = copy.memberships[Math.floor(at * step)];
    membership.startDate = `${Number(membership.startDate.slice(0, 4)) - 1}`;
  }
  return copy;
}
