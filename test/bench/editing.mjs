import {
  memberCountOn,
  membersOn,
  parseNetwork,
  reviseNetwork,
  safeParseNetwork,
} from "netzwerk-daseinsvorsorge";
import { printTable, ratio, rounds, roundsOf, shown, shownRatio } from "./measurement.mjs";
import { randomInput } from "./records.mjs";
import { noteRatio } from "./summary.mjs";

/** One record changed of a parsed network that has been asked, by hand and by a revision, beside parsing all of it. */
export async function benchEditing(sizes) {
  const rows = [];
  for (const size of sizes) {
    const input = randomInput(size);
    const network = parseNetwork(input);
    membersOn(network, "2020-01-01");
    memberCountOn(network, "2020-01-01");
    const contestants = { parse: () => parsed(input), ...edits(network, roundsOf(size)) };
    const times = await rounds(contestants, roundsOf(size));
    for (const [name, aim] of Object.entries({ note: 0.05, date: 0.05, region: 0.3, revision: 0.05 })) {
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

/** Each edit is another one, so that none is known. The edited lists are made before: that takes the caller's time. */
function edits(network, { count }) {
  let times = 0;
  const edit = (list, fields) => {
    const inputs = Array.from({ length: count }, () => {
      const at = (++times * 7919) % network[list].length;
      return { ...network, [list]: changed(network[list], at, fields(times)) };
    });
    return () => parsed(inputs.pop());
  };
  return {
    note: edit("memberships", (time) => ({ note: `${time}` })),
    date: edit("memberships", () => ({ endDate: "2030" })),
    region: edit("regions", (time) => ({ name: `Name ${time}` })),
    revision: () => {
      const { id } = network.memberships[(++times * 7919) % network.memberships.length];
      return assertParsed(reviseNetwork(network, { change: { memberships: { [id]: { endDate: "2030" } } } }));
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
