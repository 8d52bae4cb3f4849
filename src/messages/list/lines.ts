import type { Bilingual } from "../../model/bilingual.ts";

/** A message with the lines of its rows, if it is about several. */
export function withLines<Params extends { readonly lines?: readonly number[] | undefined }>(
  message: (params: Params) => Bilingual,
): (params: Params) => Bilingual {
  return (params) => {
    const { de, en } = message(params);
    if (params.lines === undefined) return { de, en };
    const lines = linesText(params.lines);
    return { de: `${de} (Zeilen ${lines.de})`, en: `${en} (Lines ${lines.en})` };
  };
}

/** Two lines or more, one after the other. */
export function linesText(lines: readonly number[]): Bilingual {
  const [first, last] = [lines.slice(0, -1).join(", "), lines.at(-1)];
  return { de: `${first} und ${last}`, en: `${first} and ${last}` };
}
