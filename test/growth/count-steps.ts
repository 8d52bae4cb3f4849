/** Prints, as JSON, how many steps each growing input takes at a length and at twice that; a program of its own. */
import { Session } from "node:inspector";

const length = 500;
const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

// Only what is loaded behind the start is counted in full.
const { growing } = await import("./growing-inputs.ts");
for (const [, callWith] of growing) callWith(3)(); // so that what is done once is done
const steps = growing.map(([what, callWith]) => [
  what,
  stepsOf(callWith(length)),
  stepsOf(callWith(2 * length)),
]);
console.log(JSON.stringify(steps));

/** How often the functions and the blocks of the library and what it uses are entered while a call runs. */
function stepsOf(call: () => unknown): number {
  takenCount();
  call();
  return takenCount();
}

/** What was counted since this was last called. */
function takenCount(): number {
  let count = 0;
  session.post("Profiler.takePreciseCoverage", (error, coverage) => {
    if (error) throw error;
    const ranges = coverage.result.flatMap(({ functions }) => functions.flatMap((entry) => entry.ranges));
    for (const range of ranges) count += range.count;
  });
  return count;
}
