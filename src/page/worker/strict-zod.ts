import { config } from "zod";

// zod tries whether it may compile code; the policy of the page forbids that, and would report every attempt.
config({ jitless: true });
