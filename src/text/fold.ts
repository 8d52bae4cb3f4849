const spellings: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

const isAscii = /^[\x20-\x7E]*$/;

/** The form in which words of a list are the same without regard to case, spaces, punctuation and umlauts (ae/ä). */
export function fold(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => spellings[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, "");
}
