const root = require("netzwerk-daseinsvorsorge");
const calendar = require("netzwerk-daseinsvorsorge/calendar");
const changes = require("netzwerk-daseinsvorsorge/changes");
const data = require("netzwerk-daseinsvorsorge/data");
const query = require("netzwerk-daseinsvorsorge/query");
const explain = require("netzwerk-daseinsvorsorge/explain");
const table = require("netzwerk-daseinsvorsorge/member-list");
const { answersOf } = require("./answers.cjs");
const { entries } = require("./names.cjs");

const names = Object.fromEntries(entries.map((entry) => [entry, Object.keys(require(entry)).sort()]));
console.log(
  JSON.stringify({ names, ...answersOf({ root, calendar, data, query, explain, changes, table }) }),
);
