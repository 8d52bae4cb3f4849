/** Texts with one slip each, as a person may make it. */

/** What a slip may make of a text, one place at a time. */
const slips: readonly (readonly [RegExp, string])[] = [
  // a comparison that is wrong on one day
  [/(?<![<>])<=/g, "<"],
  [/(?<![<>])>=/g, ">"],
  [/(?<![<>=-])<(?![=>])/g, "<="],
  [/(?<![<>=@-])>(?![=>])/g, ">="],
  // one that is turned
  [/(?<![<>])<=/g, ">="],
  [/(?<![<>])>=/g, "<="],
  [/@>/g, "<@"],
  // one that is left out
  [
    /(?:[\w.]+|\$\d::\w+) (?:<=|>=|<>|<|>|=)(?! ANY) (?:[\w.]+|\$\d::\w+|'[^']*'(?:::\w+)?)(?: [+-] 1)?/g,
    "true",
  ],
  [/m\.role = ANY \(.*?\)\)/g, "true"],
  [/isfinite\(.*?\)/g, "true"],
  // the other bound
  [/earliest_start/g, "latest_start"],
  [/latest_start/g, "earliest_start"],
  [/earliest_end/g, "latest_end"],
  [/latest_end/g, "earliest_end"],
  [/m\.certain/g, "m.possible"],
  [/m\.possible/g, "m.certain"],
  [/'\[\]'/g, "'[)'"],
  // the other function
  [/\bbool_or\(/g, "bool_and("],
  [/\bbool_and\(/g, "bool_or("],
  [/\bmin\(/g, "max("],
  [/\bmax\(/g, "min("],
  [/\bleast\(/g, "greatest("],
  [/\bgreatest\(/g, "least("],
  [/ \+ 1\b/g, ""],
  [/ - 1\b/g, ""],
  // the other logic
  [/\bAND NOT\b/g, "AND"],
  [/\bAND\b(?! 1 PRECEDING)/g, "OR"],
  [/\bOR\b/g, "AND"],
  [/\bIS NOT NULL\b/g, "IS NULL"],
  [/\bLEFT JOIN\b/g, "JOIN"],
];

/** A text with a slip. */
export interface Mutant {
  readonly text: string;
  /** The slip and what stands around it. */
  readonly at: string;
}

/** All texts that differ from one by a slip; comments are left out. */
export function mutantsOf(commented: string): Mutant[] {
  const text = commented.replace(/--.*$/gm, "").replace(/\s+/g, " ");
  return slips.flatMap(([pattern, slip]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      const end = index + found.length;
      return {
        text: text.slice(0, index) + slip + text.slice(end),
        at: `${text.slice(Math.max(0, index - 40), index)}[${found} → ${slip}]${text.slice(end, end + 30)}`,
      };
    }),
  );
}
