import { packedContent, type ZipEntry, zipDirectory } from "../../file/zip-directory.ts";
import { checksum } from "./checksum.ts";
import { damaged } from "./refusal.ts";

/** By name the parts of a package that change or are new, as text; `null` for one that goes. */
export type ChangedParts = ReadonlyMap<string, string | null>;

/**
 * Writes a package anew: the parts that do not change have the same bytes, the same name and the same place; new ones are at
 * the end. Nothing reads a clock: a part that changes keeps its time.
 */
export async function rewrittenPackage(bytes: Uint8Array, changed: ChangedParts): Promise<Uint8Array> {
  const directory = zipDirectory(bytes);
  if (directory === null) throw damaged();
  const known = new Map(directory.map((entry) => [entry.name.toLowerCase(), entry]));
  const byName = new Map([...changed].map(([name, text]) => [name.toLowerCase(), text]));
  const written: WrittenEntry[] = [];
  for (const entry of directory) {
    const text = byName.get(entry.name.toLowerCase());
    if (text === null) continue;
    written.push(text === undefined ? keptEntry(bytes, entry) : await changedEntry(bytes, entry, text));
  }
  for (const [name, text] of changed) {
    if (text !== null && !known.has(name.toLowerCase())) written.push(await newEntry(name, text));
  }
  return archive(written);
}

/** An entry as it is written: its header without its signature and the size of its name, and its content. */
interface WrittenEntry {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** Time and date, as the archive has them. */
  readonly time: number;
  readonly checksum: number;
  readonly size: number;
  readonly content: Uint8Array;
}

/** What a reader need not know of the sizes before the content, and what it has to know of letters in names. */
const namesAreUtf8 = 0x0800;
const deflated = 8;

function keptEntry(bytes: Uint8Array, entry: ZipEntry): WrittenEntry {
  const content = packedContent(bytes, entry);
  if (content === null) throw damaged();
  const { method, size } = entry;
  return { ...headerOf(bytes, entry), method, size, checksum: entry.checksum, content };
}

async function changedEntry(bytes: Uint8Array, entry: ZipEntry, text: string): Promise<WrittenEntry> {
  return { ...headerOf(bytes, entry), ...(await packed(text)) };
}

async function newEntry(name: string, text: string): Promise<WrittenEntry> {
  const firstDay = 0x0021_0000; // 1 January 1980
  return {
    name: new TextEncoder().encode(name),
    flags: namesAreUtf8,
    time: firstDay,
    ...(await packed(text)),
  };
}

/** The name, its encoding and the time of an entry, which its own header has. */
function headerOf(bytes: Uint8Array, { headerAt }: ZipEntry): Pick<WrittenEntry, "name" | "flags" | "time"> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameLength = view.getUint16(headerAt + 26, true);
  return {
    name: bytes.subarray(headerAt + 30, headerAt + 30 + nameLength),
    flags: view.getUint16(headerAt + 6, true) & namesAreUtf8,
    time: view.getUint32(headerAt + 10, true),
  };
}

async function packed(text: string): Promise<Pick<WrittenEntry, "method" | "checksum" | "size" | "content">> {
  const plain = new TextEncoder().encode(text);
  const stream = new Blob([plain]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const content = new Uint8Array(await new Response(stream).arrayBuffer());
  return { method: deflated, checksum: checksum(plain, 0), size: plain.length, content };
}

const [localLength, centralLength, endLength] = [30, 46, 22];

function archive(entries: readonly WrittenEntry[]): Uint8Array {
  const length = entries.reduce(
    (sum, { name, content }) => sum + localLength + centralLength + 2 * name.length + content.length,
    endLength,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const places = entries.map((entry) => {
    const place = at;
    view.setUint32(at, 0x04034b50, true);
    writeFields(view, at + 4, entry);
    bytes.set(entry.name, at + localLength);
    bytes.set(entry.content, at + localLength + entry.name.length);
    at += localLength + entry.name.length + entry.content.length;
    return place;
  });
  const start = at;
  for (const [number, entry] of entries.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeFields(view, at + 6, entry);
    view.setUint32(at + 42, places[number] ?? 0, true);
    bytes.set(entry.name, at + centralLength);
    at += centralLength + entry.name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return bytes;
}

/** What both headers of an entry have: version, flags, method, time, checksum, sizes, the length of the name. */
function writeFields(view: DataView, at: number, entry: WrittenEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.checksum, true);
  view.setUint32(at + 14, entry.content.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}
