import { formatEdtfDate } from "../calendar/phrase.ts";
import type { Language } from "../model/bilingual.ts";
import { labels } from "../model/labels.ts";
import type { Network } from "../model/network.ts";
import { memberDifference } from "../query/difference.ts";
import { type Style, wrap } from "./layout.ts";
import { texts } from "./texts.ts";

/** Who is a member on only one of two days. */
export function differenceLines(
  network: Network,
  fromDay: string,
  toDay: string,
  lang: Language,
  style: Style,
): string[] {
  const { joined, left, beyondAsOf } = memberDifference(network, fromDay, toDay);
  const [from, to] = [fromDay, toDay].map((day) => formatEdtfDate(day, lang));
  const lists = [
    { heading: texts.joined[lang], lists: joined },
    { heading: texts.left[lang], lists: left },
  ];
  return [
    style.heading(`${from} – ${to}`),
    ...lists.flatMap((each) => [
      "",
      style.heading(each.heading),
      ...(["certain", "uncertain"] as const).flatMap((certainty) => [
        `${labels.certainty[certainty][lang]}: ${each.lists[certainty].length}`,
        ...each.lists[certainty].map(({ name }) => `  ${name}`),
      ]),
    ]),
    ...(beyondAsOf
      ? ["", ...wrap(`${texts.beyondAsOf[lang]} ${formatEdtfDate(network.asOf, lang)}.`, 0)]
      : []),
  ];
}
