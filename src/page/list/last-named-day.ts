/** Stands for an end that nobody knows. */
const placeholder = "2099";

/** The end of the last year that texts name, but at most today; empty if they name none. */
export function lastNamedDay(texts: readonly string[], today: string): string {
  let last = "";
  for (const text of texts) {
    for (const [year] of text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g))
      if (year > last && year !== placeholder) last = year;
  }
  const day = `${last}-12-31`;
  if (last === "") return "";
  return day < today ? day : today;
}
