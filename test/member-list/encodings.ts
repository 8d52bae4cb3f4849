/** Code points of bytes 0x80 to 0x9F in Windows-1252; `null` for the five bytes that it leaves open. */
export const windows1252: readonly (readonly [byte: number, codePoint: number | null])[] = [
  [0x80, 0x20ac],
  [0x81, null],
  [0x82, 0x201a],
  [0x83, 0x0192],
  [0x84, 0x201e],
  [0x85, 0x2026],
  [0x86, 0x2020],
  [0x87, 0x2021],
  [0x88, 0x02c6],
  [0x89, 0x2030],
  [0x8a, 0x0160],
  [0x8b, 0x2039],
  [0x8c, 0x0152],
  [0x8d, null],
  [0x8e, 0x017d],
  [0x8f, null],
  [0x90, null],
  [0x91, 0x2018],
  [0x92, 0x2019],
  [0x93, 0x201c],
  [0x94, 0x201d],
  [0x95, 0x2022],
  [0x96, 0x2013],
  [0x97, 0x2014],
  [0x98, 0x02dc],
  [0x99, 0x2122],
  [0x9a, 0x0161],
  [0x9b, 0x203a],
  [0x9c, 0x0153],
  [0x9d, null],
  [0x9e, 0x017e],
  [0x9f, 0x0178],
];

const bytesOf = new Map(windows1252.map(([byte, codePoint]) => [codePoint, byte]));

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  const byte = bytesOf.get(code) ?? code;
  if (byte > 0xff) throw new Error(`Windows-1252 has no ${character}`);
  return byte;
}

function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

function littleEndian(text: string): Uint8Array {
  return Uint8Array.from(unitsOf(text).flatMap((unit) => [unit & 0xff, unit >> 8]));
}

function bigEndian(text: string): Uint8Array {
  return Uint8Array.from(unitsOf(text).flatMap((unit) => [unit >> 8, unit & 0xff]));
}

/** A text as bytes, by the name of the encoding. */
export const encoders = {
  "windows-1252": (text: string) => Uint8Array.from([...text], byteOf),
  "utf-8": (text: string) => new TextEncoder().encode(text),
  "utf-8 with BOM": (text: string) => new TextEncoder().encode(`\uFEFF${text}`),
  "utf-16le": littleEndian,
  "utf-16be": bigEndian,
  "utf-16le with BOM": (text: string) => littleEndian(`\uFEFF${text}`),
  "utf-16be with BOM": (text: string) => bigEndian(`\uFEFF${text}`),
} as const;
