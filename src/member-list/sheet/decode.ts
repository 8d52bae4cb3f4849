import type { Fault } from "../../issue.ts";

/** The encodings of member lists. */
export const listEncodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;

/** How the characters of a member list are written as bytes. */
export type ListEncoding = (typeof listEncodings)[number];

/**
 * The text of the bytes of a file, or why there is none: a byte order mark decides, else strict UTF-8, else Windows-1252.
 *
 * Bytes that the encoding does not have become U+FFFD or a C1 control, which a cell must not have.
 */
export function decode(bytes: Uint8Array, encoding?: ListEncoding): string | Fault {
  if (isZip(bytes)) return { code: "encoding-undecodable", params: { reason: "spreadsheet" } };
  const text = withoutMark(decoded(bytes, encoding));
  return text.slice(0, 1000).includes("\0")
    ? { code: "encoding-undecodable", params: { reason: "not-text" } }
    : text;
}

/** A text without the byte order mark that a reader may have left in it. */
export function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function decoded(bytes: Uint8Array, encoding?: ListEncoding): string {
  const known = encoding ?? encodingByMark(bytes);
  if (known === "windows-1252") return decodeWindows1252(bytes);
  if (known !== undefined) return new TextDecoder(known).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

function encodingByMark([first, second, third]: Uint8Array): ListEncoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

/** What bytes 0x80 to 0x9F mean; the five that Windows-1252 leaves open stay the C1 controls that they are. */
const upperControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** By table: `TextDecoder("windows-1252")` of Node 20 and early 22 and 24 takes 0x80 to 0x9F for C1 controls. */
function decodeWindows1252(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    const codes = Array.from(bytes.subarray(start, start + 8192), codeOf);
    chunks.push(String.fromCharCode(...codes));
  }
  return chunks.join("");
}

function codeOf(byte: number): number {
  return byte >= 0x80 && byte <= 0x9f ? upperControls.charCodeAt(byte - 0x80) : byte;
}

/** Whether the bytes begin like a ZIP archive, as files of spreadsheet programs do. */
function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
}
