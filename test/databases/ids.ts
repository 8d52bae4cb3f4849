/** An answer with the id in place of each record. */
export function idsIn(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(idsIn);
  if (typeof answer !== "object" || answer === null) return answer;
  if ("id" in answer) return answer.id;
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, idsIn(value)]));
}
