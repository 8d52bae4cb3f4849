import type { Fault } from "../../issue.ts";
import { type ByteEncoding, byteOf, characterOf } from "../sheet/encoding-tables.ts";

/**
 * What wrong decoding did to a cell.
 *
 * In a name or key it costs the row, elsewhere it is only said: the caller knows where the cell stands.
 */
export function encodingFault(cell: string): Fault<"encoding-mojibake" | "encoding-undecodable"> | undefined {
  if (isHarmless.test(cell)) return undefined;
  const meant = utf8Read(cell) ?? cyrillicRead(cell);
  if (meant !== undefined) return mojibake(cell, meant);
  if (mixedScripts.test(cell) || questioned(cell)) return mojibake(cell, null);
  const control = /[\u0080-\u009F]/.exec(cell)?.[0];
  if (control !== undefined) return controlFault(cell, control);
  return unreadable.test(cell)
    ? { code: "encoding-undecodable", params: { reason: "cell", value: cell } }
    : undefined;
}

/** ASCII without `?` and U+0000, of which wrong decoding makes nothing. */
const isHarmless = /^[^\0?\u0080-\uFFFF]*$/;

function mojibake(value: string, meant: string | null): Fault<"encoding-mojibake"> {
  return { code: "encoding-mojibake", params: { value, meant } };
}

/** Signs of wrong decoding that a text does not have: U+FFFD, half a character, and the character without a meaning. */
const unreadable = /[\0\uFFFD]|\p{Cs}/u;

const readings = ["windows-1252", "macintosh", "cp850"] as const satisfies readonly ByteEncoding[];

/** What a cell was before its UTF-8 was read as something else, such as `Ã¤` or `√§` for `ä`. */
function utf8Read(cell: string): string | undefined {
  for (const encoding of readings) {
    const bytes = cell.replace(/[^\0-\u007F]/g, (character) => byteAsText(character, encoding));
    const parts = [
      ...bytes.matchAll(/[\u00C2\u00C3][\u0080-\u00BF]|\u00E2[\u0080-\u0082\u0088][\u0080-\u00BF]/g),
    ];
    const found = parts.map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
    const letters = parts.map(([part]) => utf8Of(part));
    if (found.length === 0 || letters.some((letter) => letter < "\u00A0")) continue;
    return replaced(cell, found, letters);
  }
  return undefined;
}

/** The byte of a character as a character with its number; U+FFFF, which is none, if there is no byte. */
function byteAsText(character: string, encoding: ByteEncoding): string {
  return String.fromCharCode(byteOf(character, encoding) ?? 0xffff);
}

function utf8Of(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function replaced(text: string, ranges: readonly Range[], by: readonly string[]): string {
  const kept = ranges.map(({ from }, at) => text.slice(ranges[at - 1]?.to ?? 0, from) + (by[at] ?? ""));
  return kept.join("") + text.slice(ranges.at(-1)?.to ?? 0);
}

const mixedScripts = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;

/** What German letters become when Windows-1252 is read as Windows-1251. */
const cyrillicLetters: Readonly<Record<string, string>> = {
  д: "ä",
  ц: "ö",
  ь: "ü",
  Я: "ß",
  Д: "Ä",
  Ц: "Ö",
  Ь: "Ü",
};

function cyrillicRead(cell: string): string | undefined {
  if (!mixedScripts.test(cell)) return undefined;
  const meant = cell.replace(/\p{Script=Cyrillic}/gu, (letter) => cyrillicLetters[letter] ?? letter);
  return /\p{Script=Cyrillic}/u.test(meant) ? undefined : meant;
}

/** Whether a letter became `?`; in an address it separates. */
function questioned(cell: string): boolean {
  return cell.split(/\s/).some((word) => /\p{L}\?\p{L}/u.test(word) && !/[/=&@]|\.\p{L}/u.test(word));
}

function controlFault(value: string, control: string): Fault<"encoding-undecodable"> {
  const meant = value.replace(/[\u0080-\u009F]/g, (sign) => characterOf(sign.charCodeAt(0), "windows-1252"));
  const isKnown = !/[\u0080-\u009F]/.test(meant);
  const number = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return {
    code: "encoding-undecodable",
    params: { reason: "control", value, control: `U+${number}`, meant: isKnown ? meant : null },
  };
}
