/** What bytes 0x80 to 0xFF mean, in their order. */
const upperHalves = {
  // The five bytes that Windows-1252 leaves open stay the C1 controls that they are.
  "windows-1252":
    "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ" +
    "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿" +
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
  macintosh:
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø" +
    "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
  cp850:
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐" +
    "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0",
} as const;

/** An encoding with one byte for each character. */
export type ByteEncoding = keyof typeof upperHalves;

/** Decodes by table: `TextDecoder("windows-1252")` of Node 20 and early 22 and 24 takes 0x80 to 0x9F for C1 controls. */
export function decodeByTable(bytes: Uint8Array, encoding: ByteEncoding): string {
  const upper = upperHalves[encoding];
  const codes = Uint16Array.from({ length: 256 }, (_, byte) =>
    byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80),
  );
  const chunks: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    const chunk = bytes.subarray(start, start + 8192);
    chunks.push(String.fromCharCode(...Uint16Array.from(chunk, (byte) => codes[byte] ?? 0)));
  }
  return chunks.join("");
}

/** What a byte means; nothing beyond the ends of the file. */
export function characterOf(byte: number | undefined, encoding: ByteEncoding): string {
  if (byte === undefined) return "";
  return byte < 0x80 ? String.fromCharCode(byte) : (upperHalves[encoding][byte - 0x80] ?? "");
}

/** The byte of a character of one code unit; for C1 controls, as for ASCII, their own number. `undefined` if there is none. */
export function byteOf(character: string, encoding: ByteEncoding): number | undefined {
  const at = upperHalves[encoding].indexOf(character);
  if (at >= 0) return at + 0x80;
  return character <= "\u009F" ? character.charCodeAt(0) : undefined;
}
