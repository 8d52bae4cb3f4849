import { damaged } from "./refusal.ts";
import { isSpace, unescaped } from "./xml-text.ts";

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The value of an attribute in the attributes of a tag. */
export function attribute(attributes: string, wanted: string): string | undefined {
  for (let at = 0; ; ) {
    const equals = attributes.indexOf("=", at);
    if (equals < 0) return undefined;
    let start = equals + 1;
    while (isSpace(attributes.charCodeAt(start))) start++;
    const quote = attributes[start] ?? "";
    const end = attributes.indexOf(quote, start + 1);
    if ((quote !== '"' && quote !== "'") || end < 0) throw damaged();
    if (attributes.slice(at, equals).trim() === wanted) return unescaped(attributes.slice(start + 1, end));
    at = end + 1;
  }
}

/** Whether an attribute says yes. */
export function isOn(attributes: string, name: string): boolean {
  const value = attribute(attributes, name);
  return value === "1" || value === "true";
}
