import { createError } from "../issue.ts";
import { notParsedWording } from "../messages/query.ts";
import type { Network, PlainNetwork } from "../model/network.ts";
import { NetworkError } from "../network-error.ts";

const mark = Symbol.for("netzwerk-daseinsvorsorge.parsed");

/** Freezes a network with all that it holds and marks it as one that queries take. */
export function freezeNetwork(network: PlainNetwork): Network {
  Object.defineProperty(network, mark, { value: true });
  const waiting: object[] = [network];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    // Before it is frozen: V8 reads the values of a frozen object more slowly.
    for (const value of Array.isArray(next) ? next : Object.values(next)) {
      if (typeof value === "object" && value !== null && !Object.isFrozen(value)) waiting.push(value);
    }
    Object.freeze(next);
  }
  assertParsed(network); // it is: for the compiler
  return network;
}

/** Throws `network-not-parsed` unless the network came from `parseNetwork`, `trustNetwork` or another copy's. */
export function assertParsed(network: PlainNetwork): asserts network is Network {
  if (isParsed(network)) return;
  throw new NetworkError([
    createError({ code: "network-not-parsed", path: ["network"], params: {} }, notParsedWording),
  ]);
}

function isParsed(network: PlainNetwork): network is Network {
  try {
    return Object.hasOwn(network, mark) && Object.isFrozen(network);
  } catch {
    return false; // null, undefined, a revoked proxy
  }
}
