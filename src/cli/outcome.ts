/** What the command prints, and how it ends: 0 done, 1 invalid data, 2 wrong usage. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
  readonly problems: string;
}

/** A command that did what was asked. */
export function done(output: string): Outcome {
  return { exitCode: 0, output, problems: "" };
}
