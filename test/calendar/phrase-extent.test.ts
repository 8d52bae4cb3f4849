import { type Extent, formatExtent } from "netzwerk-daseinsvorsorge/calendar";
import { expect, it } from "vitest";
import { codeOf } from "./fault.ts";

/** A span as a table writes it: `"<first day>/<last day>"`, `..` = unbounded. */
function span(text: string) {
  const [firstDay = null, lastDay = null] = text.split("/").map((day) => (day === ".." ? null : day));
  return { firstDay, lastDay };
}

const extent = (possible: string, certain: string | null): Extent => ({
  possible: span(possible),
  certain: certain === null ? null : span(certain),
});

const phrases: [possible: string, certain: string | null, de: string, en: string][] = [
  // nothing certain
  ["2022-05-01/2022-05-09", null, "möglich 1. Mai 2022 bis 9. Mai 2022", "possible 1 May 2022 to 9 May 2022"],
  ["2022-05-01/2022-05-01", null, "möglich am 1. Mai 2022", "possible on 1 May 2022"],
  ["2022-05-01/..", null, "möglich ab 1. Mai 2022, Ende offen", "possible from 1 May 2022, end open"],
  ["../2022-05-01", null, "möglich bis 1. Mai 2022, Beginn offen", "possible until 1 May 2022, start open"],
  ["../..", null, "jederzeit möglich", "possible at any time"],
  // everything certain
  [
    "2022-05-01/2022-05-09",
    "2022-05-01/2022-05-09",
    "sicher 1. Mai 2022 bis 9. Mai 2022",
    "certain 1 May 2022 to 9 May 2022",
  ],
  ["2022-05-01/2022-05-01", "2022-05-01/2022-05-01", "sicher am 1. Mai 2022", "certain on 1 May 2022"],
  ["2022-07-01/..", "2022-07-01/..", "sicher ab 1. Juli 2022", "certain from 1 July 2022"],
  ["../2022-06-30", "../2022-06-30", "sicher bis 30. Juni 2022", "certain until 30 June 2022"],
  // possible earlier
  [
    "2018-11-27/2022-06-30",
    "2018-12-31/2022-06-30",
    "sicher 31. Dezember 2018 bis 30. Juni 2022, möglich schon ab 27. November 2018",
    "certain 31 December 2018 to 30 June 2022, possible as early as 27 November 2018",
  ],
  [
    "2018-11-27/..",
    "2018-12-31/..",
    "sicher ab 31. Dezember 2018, möglich schon ab 27. November 2018",
    "certain from 31 December 2018, possible as early as 27 November 2018",
  ],
  [
    "../2022-06-30",
    "2022-06-30/2022-06-30",
    "sicher am 30. Juni 2022, auch davor möglich",
    "certain on 30 June 2022, also possible before",
  ],
  // possible later
  [
    "2018-11-27/2022-06-30",
    "2018-11-27/2022-06-01",
    "sicher 27. November 2018 bis 1. Juni 2022, möglich noch bis 30. Juni 2022",
    "certain 27 November 2018 to 1 June 2022, possible as late as 30 June 2022",
  ],
  [
    "2018-11-27/..",
    "2018-11-27/2018-11-27",
    "sicher am 27. November 2018, auch danach möglich",
    "certain on 27 November 2018, also possible after",
  ],
  // possible earlier and later
  [
    "2018-11-01/2022-06-30",
    "2018-11-30/2022-06-01",
    "sicher 30. November 2018 bis 1. Juni 2022, möglich 1. November 2018 bis 30. Juni 2022",
    "certain 30 November 2018 to 1 June 2022, possible 1 November 2018 to 30 June 2022",
  ],
  [
    "2018-01-01/..",
    "2018-12-31/2020-03-01",
    "sicher 31. Dezember 2018 bis 1. März 2020, möglich ab 1. Januar 2018, Ende offen",
    "certain 31 December 2018 to 1 March 2020, possible from 1 January 2018, end open",
  ],
  [
    "../2020-12-31",
    "2018-12-31/2020-03-01",
    "sicher 31. Dezember 2018 bis 1. März 2020, möglich bis 31. Dezember 2020, Beginn offen",
    "certain 31 December 2018 to 1 March 2020, possible until 31 December 2020, start open",
  ],
  [
    "../..",
    "../2020-03-01",
    "sicher bis 1. März 2020, auch danach möglich",
    "certain until 1 March 2020, also possible after",
  ],
  [
    "../2020-03-01",
    "../2019-12-31",
    "sicher bis 31. Dezember 2019, möglich noch bis 1. März 2020",
    "certain until 31 December 2019, possible as late as 1 March 2020",
  ],
  [
    "../..",
    "2020-03-01/..",
    "sicher ab 1. März 2020, auch davor möglich",
    "certain from 1 March 2020, also possible before",
  ],
  ["../..", "../..", "sicher an jedem Tag", "certain on every day"],
  [
    "../..",
    "2020-03-01/2020-03-01",
    "sicher am 1. März 2020, auch davor und danach möglich",
    "certain on 1 March 2020, also possible before and after",
  ],
];

it.each(phrases)(
  "formatExtent() writes German when %s is possible and %s certain",
  (possible, certain, de) => {
    expect(formatExtent(extent(possible, certain), "de")).toBe(de);
  },
);

it.each(phrases)(
  "formatExtent() writes English when %s is possible and %s certain",
  (possible, certain, _, en) => {
    expect(formatExtent(extent(possible, certain), "en")).toBe(en);
  },
);

it.each(phrases)(
  "formatExtent() writes “possible from” and “until” of open days alone when %s is possible and %s certain",
  (possible, certain) => {
    const { firstDay, lastDay } = span(possible);
    for (const [lang, from, until] of [
      ["de", "möglich ab ", "möglich bis "],
      ["en", "possible from ", "possible until "],
    ] as const) {
      const phrase = formatExtent(extent(possible, certain), lang);
      if (phrase.includes(from)) expect(lastDay).toBeNull();
      if (phrase.includes(until)) expect(firstDay).toBeNull();
    }
  },
);

const oneSideOpen: [what: string, possible: string, otherwise: string][] = [
  // "2018", end unknown, confirmed on 2020-03-01
  ["and on any day after", "2018-01-01/..", "2018-01-01/2020-03-01"],
  // start unknown, "2020", confirmed on 2018-12-31
  ["and on any day before", "../2020-12-31", "2018-12-31/2020-12-31"],
];

it.each(oneSideOpen)(
  "formatExtent() names both sides when it is possible earlier, later %s",
  (_, possible, otherwise) => {
    const certain = "2018-12-31/2020-03-01";
    for (const lang of ["de", "en"] as const) {
      expect(formatExtent(extent(possible, certain), lang)).not.toBe(
        formatExtent(extent(otherwise, certain), lang),
      );
    }
  },
);

const faulty: [possible: string, certain: string | null, code: string][] = [
  ["2018/2019-01-01", null, "date-format"],
  ["2018-01-01/2019-02-29", null, "date-not-in-calendar"],
  ["2018-01-01/2019-02-29", "2018-01-01/2018-12-31", "date-not-in-calendar"],
  ["2018-01-01/2018-12-31", "2018-01-01/2018", "date-format"],
];

it.each(faulty)("formatExtent() refuses %s possible and %s certain with %s", (possible, certain, code) => {
  expect(codeOf(() => formatExtent(extent(possible, certain), "de"))).toBe(code);
});
