import { kindOfFile } from "../../file/file-kind.ts";
import type { Fault } from "../../issue.ts";
import { guessedEncoding } from "./encoding-guess.ts";
import { decodeByTable } from "./encoding-tables.ts";

/** The encodings of member lists. */
export const listEncodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "macintosh", "cp850"] as const;

/** How the characters of a member list are written as bytes; `macintosh` is Mac Roman, `cp850` code page 850. */
export type ListEncoding = (typeof listEncodings)[number];

/** The text of a file, and how it was decoded. */
export interface DecodedText {
  /** The text, without a byte order mark. */
  readonly text: string;
  readonly encoding: ListEncoding;
  /** Why this encoding: the caller gave it, a byte order mark says so, the bytes allow it, or the letters in words do. */
  readonly because: "given" | "mark" | "bytes" | "letters";
}

/**
 * The text of the bytes of a file, or why there is none: a byte order mark decides, else strict UTF-8, else Windows-1252,
 * unless the letters in words are German only in an older encoding.
 *
 * Bytes that the encoding does not have become U+FFFD or a C1 control, which a cell must not have.
 */
export function decode(
  bytes: Uint8Array,
  encoding?: ListEncoding,
): DecodedText | Fault<"encoding-undecodable"> {
  const kind = kindOfFile(bytes);
  if (kind !== undefined) return unreadable(kind === "xlsx" || kind === "ods" ? "spreadsheet" : kind);
  const decoded = decodedText(bytes, encoding);
  return "text" in decoded && decoded.text.slice(0, 1000).includes("\0") ? unreadable("not-text") : decoded;
}

/** A text without the byte order mark that a reader may have left in it. */
export function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function unreadable(
  reason: Exclude<Fault<"encoding-undecodable">["params"]["reason"], "cell" | "control" | "undecided">,
): Fault<"encoding-undecodable"> {
  return { code: "encoding-undecodable", params: { reason } };
}

function decodedText(bytes: Uint8Array, given?: ListEncoding): DecodedText | Fault<"encoding-undecodable"> {
  if (given !== undefined) return { text: decodedAs(bytes, given), encoding: given, because: "given" };
  const marked = encodingByMark(bytes);
  if (marked !== undefined) return { text: decodedAs(bytes, marked), encoding: marked, because: "mark" };
  const text = strictUtf8(bytes);
  if (text !== undefined) return { text, encoding: "utf-8", because: "bytes" };
  const guess = guessedEncoding(bytes);
  if (guess === null) {
    return { text: decodeByTable(bytes, "windows-1252"), encoding: "windows-1252", because: "bytes" };
  }
  if ("encoding" in guess) {
    return { text: decodeByTable(bytes, guess.encoding), encoding: guess.encoding, because: "letters" };
  }
  const { words } = guess;
  return {
    code: "encoding-undecodable",
    params: { reason: "undecided", encodings: ["macintosh", "cp850"], words },
  };
}

function decodedAs(bytes: Uint8Array, encoding: ListEncoding): string {
  switch (encoding) {
    case "windows-1252":
    case "macintosh":
    case "cp850":
      return decodeByTable(bytes, encoding);
    default:
      return withoutMark(new TextDecoder(encoding).decode(bytes));
  }
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return withoutMark(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function encodingByMark([first, second, third]: Uint8Array): ListEncoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}
