import { join } from "node:path";
import { flatPackage } from "../../../exchange/flat/flat-package.ts";
import { toJsonLd } from "../../../exchange/linked-data/to-json-ld.ts";
import { sqlScript } from "../../../exchange/sql/script.ts";
import { sqlDialects } from "../../../exchange/table/dialect.ts";
import type { Loss } from "../../../loss.ts";
import { exportTexts } from "../../../messages/command/answers.ts";
import { callFaults } from "../../../messages/command/faults.ts";
import { commandUsage } from "../../../messages/command/usage.ts";
import type { Network } from "../../../model/network.ts";
import { formatPath } from "../../../network-error.ts";
import { type Command, done, exact, json, type Outcome, type Request } from "../../command/command.ts";
import type { OptionName } from "../../command/options.ts";
import { makeFolder, writeText } from "../../file/content.ts";
import { loadNetwork } from "../../file/network.ts";

/** The format to which an option belongs. */
const formatOf: readonly (readonly [OptionName, string])[] = [
  ["address", "jsonld"],
  ["dialect", "sql"],
  ["folder", "csv"],
];

/** The network for other programs. */
export const exportNetwork: Command = {
  name: "export",
  operands: "none",
  options: ["format", "dialect", "address", "folder"],
  required: ["format"],
  usage: commandUsage.export,
  misuse: (_, values) => {
    const strange = formatOf.find(
      ([option, format]) => values[option] !== undefined && values.format !== format,
    );
    if (strange !== undefined) return callFaults.onlyWithFormat(...strange);
    return values.format === "jsonld" && values.address === undefined ? callFaults.addressMissing : undefined;
  },
  run: (request) => {
    const { values } = request;
    const loaded = loadNetwork(values.network, request);
    if ("exitCode" in loaded) return loaded;
    if (values.format === "json") return json(loaded.network);
    if (values.format === "sql") return sql(loaded.network, request);
    return values.format === "jsonld" ? linkedData(loaded.network, request) : tables(loaded.network, request);
  },
};

/** The statements that write a network into a database. */
export interface SqlScript {
  /** The statements. */
  readonly script: string;
  /** The values of the network that they do not hold: none. */
  readonly losses: readonly Loss[];
}

function sql(network: Network, { values }: Request): Outcome {
  const dialect = sqlDialects.find((one) => one === values.dialect) ?? "postgresql";
  const answer: SqlScript = { script: sqlScript(network, { dialect }), losses: [] };
  return values.json === undefined ? exact(answer.script) : json(answer);
}

function linkedData(network: Network, { values, lang }: Request): Outcome {
  const answer = toJsonLd(network, { base: values.address ?? "" });
  if (values.json !== undefined) return json(answer);
  return { ...json(answer.document), problems: leftOut(answer.losses)[lang] };
}

function tables(network: Network, { values, lang }: Request): Outcome {
  const answer = flatPackage(network);
  const { folder } = values;
  if (folder !== undefined) {
    const refused = makeFolder(folder, lang);
    if (refused !== undefined) return refused;
    for (const { name, text } of answer.files) {
      const failure = writeText(join(folder, name), text, lang);
      if (failure !== undefined) return failure;
    }
  }
  if (values.json !== undefined) return json(answer);
  const names = answer.files.map(({ name }) => name);
  const [memberships] = answer.files;
  const printed =
    folder === undefined
      ? exact(memberships?.text.trimEnd() ?? "")
      : done(exportTexts.written(folder, names)[lang]);
  return { ...printed, problems: leftOut(answer.losses)[lang] };
}

/** The fields that are left out, each once: `regions.otherNames`. */
function leftOut(losses: readonly Loss[]) {
  const fields = losses.map(({ path }) => formatPath(path.filter((step) => typeof step === "string")));
  return losses.length === 0 ? { de: "", en: "" } : exportTexts.leftOut([...new Set(fields)]);
}
