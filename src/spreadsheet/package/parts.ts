import { packedContent, type ZipEntry, zipDirectory } from "../../file/zip-directory.ts";
import { checksum } from "./checksum.ts";
import type { Cost } from "./limits.ts";
import { damaged } from "./refusal.ts";
import { type XmlHandlers, xmlScanner } from "./xml.ts";

/** The parts of a workbook, which is a ZIP archive of XML files. */
export interface Parts {
  readonly has: (name: string) => boolean;
  /** Reads a part; one that is missing, damaged or not well formed refuses the workbook. */
  readonly scan: (name: string, handlers: XmlHandlers) => Promise<void>;
  /** The whole text of a part; one that is missing or damaged refuses the workbook. */
  readonly text: (name: string) => Promise<string>;
}

/** Finds the parts of a workbook. What they unpack to is counted as it comes, whatever the archive says of its size. */
export function partsOf(bytes: Uint8Array, cost: Cost): Parts {
  const directory = zipDirectory(bytes);
  if (directory === null) throw damaged();
  const entries = new Map(directory.map((entry) => [entry.name.toLowerCase(), entry]));
  const unpack = async (name: string, take: (piece: string) => void) => {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) throw damaged();
    await unpackEntry(bytes, entry, cost, take);
  };
  return {
    has: (name) => entries.has(name.toLowerCase()),
    async scan(name, handlers) {
      const scanner = xmlScanner(handlers);
      await unpack(name, scanner.push);
      scanner.end();
    },
    async text(name) {
      const pieces: string[] = [];
      await unpack(name, (piece) => pieces.push(piece));
      return pieces.join("");
    },
  };
}

/** Gives the text of an entry piece by piece. */
async function unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  cost: Cost,
  take: (piece: string) => void,
): Promise<void> {
  const packed = packedContent(bytes, entry);
  if (packed === null || (entry.method !== 0 && entry.method !== 8)) throw damaged();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let sum = 0;
  for await (const piece of entry.method === 0 ? slices(packed) : inflated(packed)) {
    cost.addBytes(piece.length);
    sum = checksum(piece, sum);
    take(decoded(decoder, piece));
  }
  take(decoded(decoder));
  if (sum !== entry.checksum) throw damaged();
}

function decoded(decoder: InstanceType<typeof TextDecoder>, piece?: Uint8Array): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    throw damaged();
  }
}

const sliceLength = 1 << 16;

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += sliceLength) yield bytes.subarray(at, at + sliceLength);
}

/** Unpacks piece by piece, and no further than somebody reads. */
async function* inflated(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream("deflate-raw");
  const writer = writable.getWriter();
  const ignore = () => undefined; // what is wrong is seen where it is read
  writer.write(new Uint8Array(packed)).catch(ignore); // a copy: the bytes of a file may be shared, which a stream refuses
  writer.close().catch(ignore);
  const reader = readable.getReader();
  try {
    for (;;) {
      const step = await reader.read().catch(() => {
        throw damaged();
      });
      if (step.done) return;
      yield step.value;
    }
  } finally {
    await reader.cancel().catch(ignore);
  }
}
