import type { Fault } from "../../issue.ts";

/** What UTF-8 that was read as Windows-1252 or Latin-1 makes of umlauts and of marks such as the dash. */
const mojibake = /Ã[\u0080-\u00BF„Ÿ–œ]|â€/;

/** Signs of wrong decoding that a text does not have: controls, U+FFFD, and half a character. */
const undecodable = /[\0\u0080-\u009F\uFFFD]|\p{Cs}/u;

/** What wrong decoding did to a cell. */
export function encodingFault(cell: string): Fault | undefined {
  if (mojibake.test(cell)) return { code: "encoding-mojibake", params: { value: cell } };
  return undecodable.test(cell)
    ? { code: "encoding-undecodable", params: { reason: "cell", value: cell } }
    : undefined;
}
