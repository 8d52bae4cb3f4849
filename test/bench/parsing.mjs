import { networkSchema, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { assertSame, printTable, ratio, shown, times } from "./measurement.mjs";
import { randomInput } from "./records.mjs";

export async function benchParsing(sizes) {
  const rows = [];
  for (const size of sizes) {
    const input = randomInput(size);
    // The text of the largest network is longer than a string can be.
    if (size <= 100_000) {
      assertSame(
        { schema: () => networkSchema.safeParse(input).data, parse: () => safeParseNetwork(input).network },
        (network) => network,
      );
    }
    const { schema, parse } = await times(
      { schema: () => networkSchema.safeParse(input), parse: () => safeParseNetwork(input) },
      size > 10_000 ? { rounds: size > 100_000 ? 1 : 9, collectBefore: true } : { rounds: 7, samples: 10 },
    );
    rows.push([size, shown(parse), shown(schema), ratio(parse, schema)]);
  }
  printTable(
    "Parsing as many regions and memberships",
    ["memberships", "safeParseNetwork, all rules", "networkSchema.safeParse", "ratio"],
    rows,
  );
}
