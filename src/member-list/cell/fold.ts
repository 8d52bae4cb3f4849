const spellings: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** The form in which words of a list are the same without regard to case, spaces, punctuation and umlauts (ae/ä). */
export function fold(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => spellings[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, "");
}
