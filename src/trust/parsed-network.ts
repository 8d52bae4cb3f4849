import { createError } from "../issue.ts";
import { notParsedWording } from "../messages/query.ts";
import type { Network, PlainNetwork } from "../model/network.ts";
import { NetworkError } from "../network-error.ts";

const mark = Symbol.for("netzwerk-daseinsvorsorge.parsed");

/** Deeply freezes a network and marks it as parsed, so that queries accept it. */
export function freezeNetwork(network: PlainNetwork): Network {
  Object.defineProperty(network, mark, { value: true });
  freezeDeeply(network);
  assertParsed(network); // narrows the type
  return network;
}

/** Deeply freezes an object, but for what lies below an object that is frozen already. */
export function freezeDeeply(object: object): void {
  const waiting: object[] = [object];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    // Read before the freeze: V8 reads the values of a frozen object more slowly.
    for (const value of Array.isArray(next) ? next : Object.values(next)) {
      if (typeof value === "object" && value !== null && !Object.isFrozen(value)) waiting.push(value);
    }
    Object.freeze(next);
  }
}

/**
 * Throws `network-not-parsed` unless `parseNetwork` or `trustNetwork` of some copy of the library returned the
 * network; `argument` is its name in the call.
 */
export function assertParsed(network: PlainNetwork, argument = "network"): asserts network is Network {
  if (isParsed(network)) return;
  throw new NetworkError([
    createError({ code: "network-not-parsed", path: [argument], params: {} }, notParsedWording),
  ]);
}

function isParsed(network: PlainNetwork): network is Network {
  try {
    return Object.hasOwn(network, mark) && Object.isFrozen(network);
  } catch {
    return false; // null, undefined, a revoked proxy
  }
}
