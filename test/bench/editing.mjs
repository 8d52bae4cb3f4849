import { parseNetwork, reviseNetwork, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { printTable, ratio, rounds, roundsOf, shown, shownRatio } from "./measurement.mjs";
import { randomInput } from "./records.mjs";
import { noteRatio } from "./summary.mjs";

/** One record of a parsed network changed, by hand and by a revision, beside parsing all of it. */
export async function benchEditing(sizes) {
  const rows = [];
  for (const size of sizes) {
    const input = randomInput(size);
    const network = parseNetwork(input);
    const times = await rounds({ parse: () => safeParseNetwork(input), ...edits(network) }, roundsOf(size));
    for (const [name, aim] of Object.entries({ membership: 0.05, region: 0.3, revision: 0.05 })) {
      const ofParse = ratio(times[name], times.parse);
      noteRatio(`edit of a ${name} / parse`, size, ofParse, aim);
      rows.push([size, name, shown(times[name]), shown(times.parse), shownRatio(ofParse)]);
    }
  }
  printTable(
    "Parsing again after an edit of one record",
    ["memberships", "what is edited", "the edit", "safeParseNetwork", "ratio"],
    rows,
  );
}

/** Each edit is another one, so that none is known. */
function edits(network) {
  let times = 0;
  const at = () => (times++ * 7919) % network.memberships.length;
  return {
    membership: () =>
      parsed({ ...network, memberships: changed(network.memberships, at(), { note: `${times}` }) }),
    region: () => parsed({ ...network, regions: changed(network.regions, at(), { name: `Name ${times}` }) }),
    revision: () => {
      const { id } = network.memberships[at()];
      return assertParsed(reviseNetwork(network, { change: { memberships: { [id]: { endDate: ".." } } } }));
    },
  };
}

function changed(records, at, fields) {
  return records.map((record, place) => (place === at ? { ...record, ...fields } : record));
}

function parsed(input) {
  return assertParsed(safeParseNetwork(input));
}

function assertParsed(result) {
  if (!result.success) throw new Error("the edit was refused");
}
