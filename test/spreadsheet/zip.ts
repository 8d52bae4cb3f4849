import { crc32, deflateRawSync } from "node:zlib";

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
