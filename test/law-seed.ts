/**
 * Laws meet the same random cases in every run, so that a failure is the fault of the change that it is seen with.
 * `npm run test:laws` draws new cases; fast-check then names the seed and the path of what it finds.
 */
import fc from "fast-check";
import { cases } from "./law-cases.ts";

fc.configureGlobal({ ...cases(100), ...(process.env.LAW_CASES === "new" ? {} : { seed: 20_220_701 }) });
