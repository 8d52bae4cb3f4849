const longestExcerpt = 60;

/** Describes a value for a message: a text as it is, an object by its type; cut at 60 characters. */
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
