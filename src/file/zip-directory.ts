/** A file in a ZIP archive, as the directory of the archive describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored as it is; 8: deflated; no other is known. */
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** The CRC-32 of the content. */
  readonly checksum: number;
  readonly isEncrypted: boolean;
  /** Where its own header starts, behind which its content lies. */
  readonly headerAt: number;
}

/** Whether bytes begin like a ZIP archive with content. */
export function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
}

const mostEntries = 100_000;

/** The directory of a ZIP archive, without unpacking anything; `null` if it is damaged. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = placeOfDirectory(view);
  if (directory === null || directory.count > mostEntries) return null;
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let count = 0; count < directory.count; count++) {
    if (!hasSignature(view, at, 0x02014b50, 46)) return null;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > view.byteLength) return null;
    const [size, packedSize, headerAt] = largeNumbers(view, nameEnd, extraEnd, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll("\\", "/"),
      method: view.getUint16(at + 10, true),
      packedSize,
      size,
      checksum: view.getUint32(at + 16, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      headerAt,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The content of an entry as it is packed; `null` if the archive ends before it. */
export function packedContent(bytes: Uint8Array, { headerAt, packedSize }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!hasSignature(view, headerAt, 0x04034b50, 30)) return null;
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  return start + packedSize > bytes.length ? null : bytes.subarray(start, start + packedSize);
}

function hasSignature(view: DataView, at: number, signature: number, length: number): boolean {
  return at >= 0 && at + length <= view.byteLength && view.getUint32(at, true) === signature;
}

/** Where the directory starts and how many entries it has: the archive ends with that, and a comment of at most 64 KiB. */
function placeOfDirectory(view: DataView): { readonly start: number; readonly count: number } | null {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--) {
    if (!hasSignature(view, at, 0x06054b50, 22)) continue;
    const start = view.getUint32(at + 16, true);
    const count = view.getUint16(at + 10, true);
    return start === 0xffffffff || count === 0xffff ? placeInLargeArchive(view, at - 20) : { start, count };
  }
  return null;
}

/** The same in the ZIP64 form. */
function placeInLargeArchive(
  view: DataView,
  locatorAt: number,
): { readonly start: number; readonly count: number } | null {
  if (!hasSignature(view, locatorAt, 0x07064b50, 20)) return null;
  const at = Number(view.getBigUint64(locatorAt + 8, true));
  if (!hasSignature(view, at, 0x06064b50, 56)) return null;
  return {
    start: Number(view.getBigUint64(at + 48, true)),
    count: Number(view.getBigUint64(at + 32, true)),
  };
}

type Sizes = readonly [size: number, packedSize: number, headerAt: number];

/** Sizes and place of an entry; those of ZIP64 stand in its extra field, in this order, where the directory has no room. */
function largeNumbers(view: DataView, start: number, end: number, short: Sizes): Sizes {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const long = (number: number) => {
      if (number !== 0xffffffff || next + 8 > end) return number;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    return [long(short[0]), long(short[1]), long(short[2])];
  }
  return short;
}
