import { networkSchema, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { assertSame, printTable, ratio, rounds, roundsOf, shown, shownRatio } from "./measurement.mjs";
import { randomInput } from "./records.mjs";
import { noteRatio } from "./summary.mjs";

/** Parsing with all rules, beside the schema alone. */
export async function benchParsing(sizes) {
  const rows = [];
  for (const size of sizes) {
    const input = randomInput(size);
    const parse = () => safeParseNetwork(input);
    const schema = () => networkSchema.safeParse(input);
    // The text of the largest network is longer than a string can be.
    if (size <= 100_000)
      assertSame({ schema: () => schema().data, parse: () => parse().network }, (data) => data);
    const times = await rounds({ schema, parse }, size > 10_000 ? roundsOf(size) : {});
    const ofSchema = ratio(times.parse, times.schema);
    noteRatio("parse / schema", size, ofSchema, 1.2);
    rows.push([size, shown(times.parse), shown(times.schema), shownRatio(ofSchema)]);
  }
  printTable(
    "Parsing as many regions and memberships",
    ["memberships", "safeParseNetwork, all rules", "networkSchema.safeParse", "ratio"],
    rows,
  );
}
