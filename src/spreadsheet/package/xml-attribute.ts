import { damaged } from "./refusal.ts";
import { isSpace, unescaped } from "./xml-text.ts";

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The value of an attribute in the attributes of a tag. */
export function attribute(attributes: string, wanted: string): string | undefined {
  const place = attributePlace(attributes, wanted);
  return place === undefined ? undefined : unescaped(attributes.slice(place.value, place.end - 1));
}

/** Where an attribute stands in the attributes of a tag: from the end of what is before it to behind its quotes. */
export interface AttributePlace {
  readonly start: number;
  /** Where its value starts. */
  readonly value: number;
  readonly end: number;
}

/** The place of an attribute; `undefined` if the tag does not have it. */
export function attributePlace(attributes: string, wanted: string): AttributePlace | undefined {
  for (let at = 0; ; ) {
    const equals = attributes.indexOf("=", at);
    if (equals < 0) return undefined;
    let start = equals + 1;
    while (isSpace(attributes.charCodeAt(start))) start++;
    const quote = attributes[start] ?? "";
    const end = attributes.indexOf(quote, start + 1);
    if ((quote !== '"' && quote !== "'") || end < 0) throw damaged();
    if (isNamed(attributes, at, equals, wanted)) return { start: at, value: start + 1, end: end + 1 };
    at = end + 1;
  }
}

/** Whether a part of a text is a name, with white space around it. */
function isNamed(text: string, start: number, end: number, name: string): boolean {
  let [from, to] = [start, end];
  while (isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return to - from === name.length && text.startsWith(name, from);
}

/** Whether an attribute says yes. */
export function isOn(attributes: string, name: string): boolean {
  const value = attribute(attributes, name);
  return value === "1" || value === "true";
}
