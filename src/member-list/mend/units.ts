import type { ListEncoding } from "../sheet/decode.ts";
import { byteOf, decodeByTable } from "../sheet/encoding-tables.ts";

/**
 * A file as a text of its smallest units: bytes, the 16 bits of UTF-16, or the characters of a text. What is not changed in
 * it is written as it was, also where it is no sound text.
 */
export interface UnitText {
  readonly units: string;
  /** Where the list starts, behind a byte order mark. */
  readonly start: number;
  /** The text that units mean. */
  readonly decode: (units: string) => string;
  /** The units of a text; `undefined` if the encoding does not have all of its characters. */
  readonly encode: (text: string) => string | undefined;
}

/** A text as units of itself. */
export function unitsOfText(text: string): UnitText {
  const same = (units: string) => units;
  return { units: text, start: text.startsWith("\uFEFF") ? 1 : 0, decode: same, encode: same };
}

/** The units of bytes. */
export function unitsOfBytes(bytes: Uint8Array, encoding: ListEncoding): UnitText {
  switch (encoding) {
    case "utf-16le":
    case "utf-16be":
      return unitsOfPairs(bytes, encoding);
    case "utf-8":
      return withAscii(unitsOfUtf8(bytes));
    default: {
      const decode = (units: string) => decodeByTable(bytesOf(units), encoding);
      const encode = (text: string) => {
        const codes = Array.from(text, (character) => byteOf(character, encoding));
        return codes.includes(undefined)
          ? undefined
          : codes.map((code) => String.fromCharCode(code ?? 0)).join("");
      };
      return withAscii({ units: textOfBytes(bytes), start: 0, decode, encode });
    }
  }
}

/** The bytes of units that were made of bytes. */
export function bytesOfUnits(units: string, encoding: ListEncoding, tail: Uint8Array): Uint8Array {
  const isPaired = encoding === "utf-16le" || encoding === "utf-16be";
  if (!isPaired) return bytesOf(units);
  const bytes = new Uint8Array(units.length * 2 + tail.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at++)
    view.setUint16(at * 2, units.charCodeAt(at), encoding === "utf-16le");
  bytes.set(tail, units.length * 2);
  return bytes;
}

/** What is left of bytes behind the last whole unit. */
export function tailOf(bytes: Uint8Array, encoding: ListEncoding): Uint8Array {
  const isPaired = encoding === "utf-16le" || encoding === "utf-16be";
  return isPaired ? bytes.subarray(bytes.length - (bytes.length % 2)) : new Uint8Array();
}

/** Spares ASCII, which most cells are, the way through the encoding: each of one byte has it as it is. */
function withAscii({ decode, encode, ...file }: UnitText): UnitText {
  const isAscii = (text: string) => !/[\u0080-\uFFFF]/.test(text);
  return {
    ...file,
    decode: (units) => (isAscii(units) ? units : decode(units)),
    encode: (text) => (isAscii(text) ? text : encode(text)),
  };
}

function unitsOfUtf8(bytes: Uint8Array): UnitText {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return {
    units: textOfBytes(bytes),
    start: isMarked ? 3 : 0,
    decode: (units) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytesOf(units)),
    encode: (text) => (hasLoneSurrogate(text) ? undefined : textOfBytes(new TextEncoder().encode(text))),
  };
}

function unitsOfPairs(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): UnitText {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = joined(bytes.length >> 1, (at) => view.getUint16(at * 2, encoding === "utf-16le"));
  return {
    units,
    start: units.startsWith("\uFEFF") ? 1 : 0,
    decode: (some) => some.replace(/\p{Cs}/gu, "\uFFFD"),
    encode: (text) => (hasLoneSurrogate(text) ? undefined : text),
  };
}

function textOfBytes(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += chunk)
    pieces.push(Reflect.apply(String.fromCharCode, null, bytes.subarray(start, start + chunk)));
  return pieces.join("");
}

function bytesOf(units: string): Uint8Array {
  const bytes = new Uint8Array(units.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = units.charCodeAt(at);
  return bytes;
}

const chunk = 8192;

function joined(length: number, codeAt: (at: number) => number): string {
  const pieces: string[] = [];
  for (let start = 0; start < length; start += chunk) {
    const codes = new Uint16Array(Math.min(chunk, length - start));
    for (let at = 0; at < codes.length; at++) codes[at] = codeAt(start + at);
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join("");
}

function hasLoneSurrogate(text: string): boolean {
  return /\p{Cs}/u.test(text);
}
