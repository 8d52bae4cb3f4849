import { safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { joinMemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { printTable, ratio, rounds, roundsOf, shown, shownRatio } from "./measurement.mjs";
import { randomInput } from "./records.mjs";
import { noteRatio } from "./summary.mjs";

/** Joining a list of as many rows with a network, of which each region is named once, beside parsing that network. */
export async function benchJoining(sizes) {
  const rows = [];
  for (const size of sizes) {
    const input = randomInput(size);
    const lines = input.regions.map(({ name, kind }) => `${name};${kind}`);
    const list = readMemberList(`Stand 01.06.2024\nRegion;Art\n${lines.join("\n")}`, { maxRows: size });
    const { rows: joined } = joinMemberList(input, list);
    if (joined.length !== size || joined.some(({ regionId }) => regionId === null)) {
      throw new Error("a row was refused");
    }
    const { join, parse } = await rounds(
      { join: () => joinMemberList(input, list), parse: () => safeParseNetwork(input) },
      roundsOf(size),
    );
    const ofParse = ratio(join, parse);
    noteRatio("join / parse", size, ofParse, 3);
    rows.push([size, shown(join), shown(parse), shownRatio(ofParse)]);
  }
  printTable(
    "Joining a list with a network of as many memberships",
    ["memberships", "joinMemberList", "safeParseNetwork", "ratio"],
    rows,
  );
}
