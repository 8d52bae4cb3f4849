import { formatEdtfDate, formatRecordedDates, type Source } from "netzwerk-daseinsvorsorge";
import { netzwerkDaseinsvorsorge as record } from "netzwerk-daseinsvorsorge/data";
import { expect, it } from "vitest";

/** A fact of the record, in words, with the sources that it names. */
interface Fact {
  readonly text: string;
  readonly sources: readonly string[];
  readonly note?: string | undefined;
}

const regionNames = new Map(record.regions.map(({ id, name }) => [id, name]));

const facts: Record<string, Fact[]> = {
  Regions: record.regions.map((region) => ({ ...region, text: region.name })),
  Memberships: record.memberships.map((membership) => ({
    ...membership,
    text: `${regionNames.get(membership.regionId)}: ${formatRecordedDates(membership, "en")}${confirmed(membership)}`,
  })),
  "Funding periods": record.fundingPeriods.flatMap((period) => [
    { ...period, text: `${period.name.de}: ${formatRecordedDates(period, "en")}${confirmed(period)}` },
    ...period.rounds.map((round) => ({
      ...round,
      text: `${period.name.de}, ${round.name.en}: ${formatRecordedDates(round, "en")}`,
    })),
  ]),
  Criteria: record.criteria.map((criterion) => ({ ...criterion, text: criterion.name.de })),
  Events: record.events.map((event) => ({
    ...event,
    text: `${event.name.en ?? event.name.de}: ${formatRecordedDates({ ...event, endDate: event.endDate ?? event.startDate }, "en")}`,
  })),
  "Published numbers": record.countClaims.map((claim) => ({
    ...claim,
    text: `${claim.approximate === true ? "about " : ""}${claim.count} ${claim.counts.replace("-", " ")}, ${formatEdtfDate(claim.date, "en")}`,
  })),
};

function confirmed({
  confirmations,
}: {
  readonly confirmations: readonly { readonly date: string }[];
}): string {
  if (confirmations.length === 0) return "";
  return `; confirmed ${confirmations.map(({ date }) => formatEdtfDate(date, "en")).join(", ")}`;
}

function factLine({ text, sources, note }: Fact): string {
  const links = sources.map((id) => `[${id}](#${id.toLowerCase()})`).join(", ");
  return `- ${text}. Sources: ${links}${note === undefined ? "" : `\n  *${note}*`}`;
}

function sourceEntry({ id, title, publisher, publishedAt, url, note }: Source): string {
  const lines = [
    `### ${id}`,
    "",
    [title, publisher, publishedAt === undefined ? undefined : formatEdtfDate(publishedAt, "en")]
      .filter((part) => part !== undefined)
      .join(" · "),
  ];
  if (url !== undefined) lines.push("", `<${url}>`);
  if (note !== undefined) lines.push("", `*${note}*`);
  return lines.join("\n");
}

const page = [
  "# Sources of the record",
  "",
  "Every fact of `netzwerkDaseinsvorsorge` (`netzwerk-daseinsvorsorge/data`) and where it comes from. The texts are paraphrased; remarks in italics are those of the record. This page is generated from the record, and a test keeps it current.",
  "",
  ...Object.entries(facts).flatMap(([heading, list]) => [`## ${heading}`, "", ...list.map(factLine), ""]),
  "## Sources",
  "",
  ...record.sources.flatMap((source) => [sourceEntry(source), ""]),
].join("\n");

it("docs/sources.md is the record's list of facts and sources", async () => {
  await expect(page).toMatchFileSnapshot("../../docs/sources.md");
});
