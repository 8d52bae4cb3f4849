import type { Language } from "../list/cell.ts";
import { inputTexts } from "../texts/input.ts";
import type { Source } from "../worker/protocol.ts";

/** What a source is called. */
export function nameOf(source: Source, lang: Language): string {
  if (source.kind === "file") return source.name;
  const { pasted, exampleName, recordName } = inputTexts;
  return { text: pasted, example: exampleName, record: recordName }[source.kind][lang];
}
