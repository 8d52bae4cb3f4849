/** Whether laws draw new cases, as `npm run test:laws` does. */
const isDrawnAnew = process.env.LAW_CASES === "new";

/** How many cases a law is tried with: as many as are given in the gate, thirty times as many in `npm run test:laws`. */
export function cases(inGate: number): { numRuns: number } {
  return { numRuns: isDrawnAnew ? 30 * inGate : inGate };
}
