import * as root from "netzwerk-daseinsvorsorge";
import * as calendar from "netzwerk-daseinsvorsorge/calendar";
import * as changes from "netzwerk-daseinsvorsorge/changes";
import * as data from "netzwerk-daseinsvorsorge/data";
import * as explain from "netzwerk-daseinsvorsorge/explain";
import * as table from "netzwerk-daseinsvorsorge/member-list";
import * as query from "netzwerk-daseinsvorsorge/query";
import answers from "./answers.cjs";
import names from "./names.cjs";

const { answersOf } = answers;
const modules = Object.fromEntries(
  await Promise.all(names.entries.map(async (entry) => [entry, Object.keys(await import(entry)).sort()])),
);
console.log(
  JSON.stringify({ names: modules, ...answersOf({ root, calendar, data, query, explain, changes, table }) }),
);
