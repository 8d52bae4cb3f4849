import type * as z from "zod";
import { networkSchema } from "../../schema/network.ts";
import { compiledReader } from "../sound/compiled-reader.ts";
import type { Reader } from "../sound/reader.ts";
import { isListName } from "./subject.ts";

type Structure = z.output<typeof networkSchema>;

let readNetwork: Reader | undefined;
let isReading = false;

/**
 * The structure of an input that is certainly sound, frozen and marked, as `readInput` and `checkStructure` give it.
 * `undefined` for any other input, and for one with parts of an earlier network: they have to be asked.
 */
export function soundInput(input: unknown): Structure | undefined {
  // A proxy can parse another network while this one is read, and readers keep what they have read so far of one object.
  if (isReading || isTampered()) return undefined;
  isReading = true;
  try {
    readNetwork ??= compiledReader(networkSchema, "part", (field) => (isListName(field) ? field : "part"));
    const made = readNetwork(input, {
      singles: new Map(),
      copies: new Map(),
      valuesRead: 0,
      reachedDepth: 0,
    });
    return isStructure(made) ? made : undefined;
  } catch {
    return undefined; // a proxy that throws
  } finally {
    isReading = false;
  }
}

/** Whether every object has fields that it does not have itself. */
function isTampered(): boolean {
  for (const _ in Object.prototype) return true;
  return false;
}

/** The reader of a schema gives what the schema gives, or refuses. */
function isStructure(made: unknown): made is Structure {
  return typeof made === "object";
}
