// Measures the built package against others on the same records, and prints the tables of docs/performance.md.
import { cpus } from "node:os";
import { benchComparing } from "./comparing.mjs";
import { benchImporting } from "./importing.mjs";
import { measureIndexMemory } from "./index-memory.mjs";
import { benchJoining } from "./joining.mjs";
import { benchMemberCountOn, benchMemberCountSeries } from "./member-counts.mjs";
import { benchMembersOn } from "./members-on.mjs";
import { benchParsing } from "./parsing.mjs";

const [cpu] = cpus();
console.log(`Node ${process.version}, ${cpus().length} × ${cpu.model}`);
benchImporting();
await benchParsing([1_000, 10_000, 100_000, 1_000_000]);
await benchJoining([10_000, 100_000]);
await benchComparing([10_000, 100_000]);
await benchMembersOn([1_000, 10_000, 100_000]);
await benchMemberCountOn([1_000, 10_000, 100_000, 1_000_000]);
await benchMemberCountSeries([1_000, 10_000, 100_000]);
await measureIndexMemory([1_000, 10_000, 100_000]);
