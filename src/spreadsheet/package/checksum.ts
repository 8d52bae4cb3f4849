/** By byte the remainder of it; after that of all bytes, that of each with one, two and three zeros behind it. */
const remainders = new Int32Array(4 * 256);
for (let at = 0; at < remainders.length; at++) {
  remainders[at] = at < 256 ? remainderOf(at) : shifted(remainders[at - 256] ?? 0);
}

function remainderOf(byte: number): number {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
}

function shifted(sum: number): number {
  return (sum >>> 8) ^ (remainders[sum & 0xff] ?? 0);
}

/** The CRC-32 of bytes, after that of the bytes before them; 0 before the first. Four at once take half as long as one by one. */
export function checksum(bytes: Uint8Array, before: number): number {
  const byte = (at: number) => bytes[at] ?? 0;
  const remainder = (at: number) => remainders[at] ?? 0;
  let sum = ~before;
  let at = 0;
  // With `for … of` this alone takes as long as the rest of the reading.
  for (; at + 3 < bytes.length; at += 4) {
    sum ^= byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
    sum =
      remainder(768 + (sum & 0xff)) ^
      remainder(512 + ((sum >>> 8) & 0xff)) ^
      remainder(256 + ((sum >>> 16) & 0xff)) ^
      remainder(sum >>> 24);
  }
  for (; at < bytes.length; at++) sum = shifted(sum ^ byte(at));
  return ~sum >>> 0;
}
