/** Characters that XML cannot hold, as spreadsheet programs write them; and what only looks like that. */
export function escapedText(text: string): string {
  return text
    .replace(/_(?=x[\dA-F]{4}_)/gi, "_x005F_")
    .replace(unwritable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
const unwritable = /[\0-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
