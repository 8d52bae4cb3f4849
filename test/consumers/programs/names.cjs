const { exports: exported, name } = require("netzwerk-daseinsvorsorge/package.json");

exports.entries = Object.keys(exported)
  .filter((entry) => !entry.endsWith(".json"))
  .map((entry) => entry.replace(".", name));
