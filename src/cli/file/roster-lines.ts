import { isoText } from "../../calendar/day.ts";
import { dateBounds } from "../../calendar/edtf-date.ts";
import { formatEdtfDate } from "../../calendar/phrase.ts";
import type { Issue } from "../../issue.ts";
import { findingsOf } from "../../member-list/check/findings.ts";
import { checkTexts, rosterTexts } from "../../messages/command/answers.ts";
import type { EdtfDate } from "../../model/date.ts";
import type { Network } from "../../model/network.ts";
import { memberCountSeries } from "../../query/counts.ts";
import type { Request, Screen } from "../command/command.ts";
import { pairLines } from "../terminal/layout.ts";
import { fileTitle } from "./content.ts";
import type { DatedList } from "./dated-lists.ts";
import { findingLines } from "./finding-lines.ts";

const reasons = { call: "fromCall", list: "fromList", name: "fromName" } as const;

/** What was found in lists of several days: which day each of them is of and why, and what its rows need. */
export function foundInLists(
  lists: readonly DatedList[],
  issues: readonly Issue[],
  { lang, style }: Request,
): string[] {
  return lists.flatMap(({ file, date, because, list }, at) => {
    const statuses = (["accepted", "repaired", "rejected", "ignored"] as const).flatMap((status) => {
      const count = list.rows.filter((row) => row.status === status).length;
      return count === 0 ? [] : `${count.toLocaleString(lang)} ${checkTexts[status][lang]}`;
    });
    const rows = [checkTexts.rows(list.rows.length)[lang], statuses.join(", ")].filter(Boolean).join(": ");
    const ofRoster = issues.filter(({ path }) => path[0] === "rosters" && path[1] === at);
    const findings = findingsOf([
      ...list.issues.filter(({ severity }) => severity !== "info"),
      ...ofRoster.map((issue) => ({ ...issue, path: [] })),
    ]);
    return [
      ...(at === 0 ? [] : [""]),
      style.heading(fileTitle(file, lang)),
      ...style.wrap(`${formatEdtfDate(date, lang)}, ${rosterTexts[reasons[because]][lang]}`, 2),
      ...style.wrap(rows, 2),
      ...findings.flatMap((finding) => ["", ...findingLines(finding, { lang, style })]),
    ];
  });
}

/**
 * What was found between lists and in their network, gathered. That no end is known is what lists are like, and that
 * memberships of one region may overlap what they are like if continuity is unknown: only their number is said.
 */
export function foundInNetwork(issues: readonly Issue[], { lang, style, values }: Request): string[] {
  const isUnknown = values.continuity === "unknown";
  const overlaps = issues.filter(({ code }) => isUnknown && code === "membership-overlap-possible");
  const others = issues.filter((issue) => issue.code !== "end-unknown" && !overlaps.includes(issue));
  return [
    ...findingsOf(others).flatMap((finding) => ["", ...findingLines(finding, { lang, style })]),
    ...(overlaps.length === 0 ? [] : ["", ...style.wrap(rosterTexts.mayOverlap(overlaps.length)[lang], 2)]),
  ];
}

/** How many members the network has on the days of lists: certain ones, and all that are possible. */
export function countsOfLists(
  lists: readonly DatedList[],
  network: Network,
  { lang, style }: Screen,
): string[] {
  const dates = [...new Set(lists.map(({ date }) => date))].sort(
    (a, b) => dateBounds(a).earliest - dateBounds(b).earliest,
  );
  const counted = dates.map((date) => [formatEdtfDate(date, lang), countOn(date, network)] as const);
  return [
    ...pairLines(counted, style),
    ...(counted.some(([, count]) => count.includes("–")) ? style.wrap(rosterTexts.certainTo[lang]) : []),
  ];
}

/** The smallest and the largest number on the days that a date may mean; of a date without a bound on that side. */
function countOn(date: EdtfDate, network: Network): string {
  const { earliest, latest } = dateBounds(date);
  const [firstDay, lastDay] = [earliest, latest].map((day) =>
    Number.isFinite(day) ? isoText(day) : undefined,
  );
  const [first = lastDay, last = firstDay] = [firstDay, lastDay];
  if (first === undefined || last === undefined) return "";
  const runs = memberCountSeries(network, { firstDay: first, lastDay: last });
  const min = Math.min(...runs.map(({ onRecord }) => onRecord.min));
  const max = Math.max(...runs.map(({ onRecord }) => onRecord.max));
  return min === max ? String(min) : `${min}–${max}`;
}
