import { damaged } from "./refusal.ts";

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** A text of XML with its entities replaced; only the five of XML and numbers exist. */
export function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]{0,10};?)/g, (_, body: string) => {
    const name = body.slice(0, -1);
    const character = body.endsWith(";") ? (entities.get(name) ?? numbered(name)) : undefined;
    if (character === undefined) throw damaged();
    return character;
  });
}

function numbered(name: string): string | undefined {
  const code = /^#\d+$/.test(name)
    ? Number(name.slice(1))
    : /^#x[\da-f]+$/i.test(name)
      ? Number(`0${name.slice(1)}`)
      : Number.NaN;
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Whether a character code is white space. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
