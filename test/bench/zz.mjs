import { benchJoining } from "./joining.mjs";

await benchJoining([10_000, 100_000]);
