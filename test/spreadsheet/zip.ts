import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** A file of an archive that is made by hand; what is not given is right. */
export interface HandMadeFile {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What the archive claims of it. */
  readonly claims?: { readonly size?: number; readonly checksum?: number; readonly flags?: number };
  /** Stored as it is, not deflated. */
  readonly isStored?: boolean;
}

/** A ZIP archive, which may claim what is not so. */
export function zip(files: readonly HandMadeFile[]): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, claims = {}, isStored = false } of files) {
    const plain = Buffer.from(content);
    const packed = isStored ? plain : deflateRawSync(plain);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(claims.flags ?? 0, 2);
    header.writeUInt16LE(isStored ? 0 : 8, 4);
    header.writeUInt32LE(claims.checksum ?? crc32(plain), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(claims.size ?? plain.length, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    const file = [Buffer.from("PK\x03\x04"), header, Buffer.from(name), packed];
    const place = Buffer.alloc(4);
    place.writeUInt32LE(at);
    directory.push(Buffer.from("PK\x01\x02\x14\0"), header, Buffer.alloc(10), place, Buffer.from(name));
    local.push(...file);
    at += file.reduce((sum, { length }) => sum + length, 0);
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...local, central, end]));
}

/** The files of a ZIP archive, by name and in their order, each with the checksum that its directory claims. */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const archive = Buffer.from(bytes);
  const files = new Map<string, string>();
  const end = archive.lastIndexOf("PK\x05\x06");
  for (let at = archive.readUInt32LE(end + 16); archive.readUInt32LE(at) === 0x02014b50; ) {
    const [method, packed] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [name, extra] = [archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30)];
    const place = archive.readUInt32LE(at + 42);
    const start = place + 30 + archive.readUInt16LE(place + 26) + archive.readUInt16LE(place + 28);
    const content = archive.subarray(start, start + packed);
    const plain = method === 0 ? content : inflateRawSync(content);
    if (crc32(plain) !== archive.readUInt32LE(at + 16)) throw new Error("another checksum");
    files.set(archive.toString("utf8", at + 46, at + 46 + name), plain.toString("latin1"));
    at += 46 + name + extra + archive.readUInt16LE(at + 32);
  }
  return files;
}
