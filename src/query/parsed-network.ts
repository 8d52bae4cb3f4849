import { createError } from "../issue.ts";
import type { Network } from "../model/network.ts";
import { NetworkError } from "../network-error.ts";

const mark = Symbol.for("netzwerk-daseinsvorsorge.parsed");

/** Freezes a network with all that it holds and marks it as one that queries take. */
export function freezeNetwork(network: Network): Network {
  Object.defineProperty(network, mark, { value: true });
  const waiting: object[] = [network];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    // Before it is frozen: V8 reads the values of a frozen object more slowly.
    for (const value of Array.isArray(next) ? next : Object.values(next)) {
      if (typeof value === "object" && value !== null && !Object.isFrozen(value)) waiting.push(value);
    }
    Object.freeze(next);
  }
  return network;
}

/** Throws `network-not-parsed` unless the network came from `parseNetwork`, `trustNetwork` or another copy's. */
export function assertParsed(network: Network): void {
  if (isParsed(network)) return;
  const message = {
    de: "Abfragen nehmen nur ein Netzwerk, das geprüft ist. Zuerst parseNetwork(…) aufrufen und das Ergebnis übergeben; das JSON eines schon geprüften Netzwerks nimmt trustNetwork(…).",
    en: "Queries take only a network that was parsed. Call parseNetwork(…) first and pass its result; for the JSON of a network that was parsed elsewhere, call trustNetwork(…).",
  };
  throw new NetworkError([createError("network-not-parsed", [], message)]);
}

function isParsed(network: Network): boolean {
  try {
    return Object.hasOwn(network, mark) && Object.isFrozen(network);
  } catch {
    return false; // null, undefined, a revoked proxy
  }
}
