const longestExcerpt = 60;

/** The value as a message quotes it: a text as it stands, cut at 60 characters, anything else by its type. */
export function excerpt(value: unknown): string {
  const text = typeof value === "string" ? value : describeValue(value);
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text;
}

function describeValue(value: unknown): string {
  try {
    if (Array.isArray(value)) return "[…]";
    if (value instanceof Date) return "Date";
    if (typeof value === "object" && value !== null) return "{…}";
    return typeof value === "symbol" || typeof value === "function" ? typeof value : String(value);
  } catch {
    return "{…}"; // a revoked proxy
  }
}
