import { type NetworkInput, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";
import type { Bilingual, Issue, Network } from "netzwerk-daseinsvorsorge/query";
import type { Base } from "../../list/settings.ts";

/** A network in a file or in the library, or why there is none. */
export interface ReadNetwork {
  readonly input: NetworkInput | null;
  readonly network: Network | null;
  readonly failure: Bilingual | null;
  readonly issues: readonly Issue[];
}

/** The network to which a list belongs; nothing of all, if it belongs to none. */
export function baseNetwork(base: Base): ReadNetwork {
  if (base.kind === "none") return nothing;
  return base.kind === "record" ? recordNetwork : networkIn(base.text);
}

const nothing: ReadNetwork = { input: null, network: null, failure: null, issues: [] };

/** The network that the library brings along. */
export const recordNetwork: ReadNetwork = {
  ...nothing,
  input: netzwerkDaseinsvorsorge,
  network: netzwerkDaseinsvorsorge,
};

/** The network in the text of a file. */
export function networkIn(text: string): ReadNetwork {
  const json = parsedJson(text);
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return { ...nothing, failure: noNetwork };
  const result = safeParseNetwork(json);
  return result.success
    ? { input: result.network, network: result.network, failure: null, issues: result.issues }
    : { ...nothing, failure: faultyNetwork, issues: result.issues };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const noNetwork: Bilingual = {
  de: "Die Datei enthält kein Netzwerk. Bitte die Datei wählen, die hier unter „Mitnehmen“ als „Netzwerk“ gespeichert wurde.",
  en: "The file holds no network. Please choose the file that was saved here as “Network”.",
};

const faultyNetwork: Bilingual = {
  de: "Das Netzwerk in der Datei hat Fehler. Bitte an die Stelle wenden, von der die Datei kommt.",
  en: "The network in the file has errors. Please turn to whom the file is from.",
};
