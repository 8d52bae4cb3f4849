import { extentFrom, readExtent } from "../calendar/extent.ts";
import { formatEdtfDate, formatRecordedDates } from "../calendar/phrase.ts";
import type { Language } from "../model/bilingual.ts";
import type { EdtfDate } from "../model/date.ts";
import type { FundingPeriod, FundingRound } from "../model/funding-period.ts";
import type { LocalizedText } from "../model/localized-text.ts";
import type { Network } from "../model/network.ts";
import { fadingPieces, type Piece } from "./bar.ts";
import type { DayScale } from "./day-scale.ts";
import type { Frame } from "./frame.ts";
import { shownName } from "./label.ts";
import { type Mark, marksOf } from "./mark.ts";
import { placeRow, type RowPlace } from "./row.ts";
import { texts } from "./texts.ts";

/** What is drawn of a funding period, of a round, or of the founding or dissolution of the network. */
export interface BandBars {
  readonly kind: BandRecord["kind"];
  readonly name: string;
  readonly band: readonly Piece[];
  readonly marks: readonly Mark[];
  /** The dates in words. */
  readonly phrase: string;
}

/** A row of the upper part. */
export interface BandRow extends RowPlace, BandBars {}

/** What a row of the upper part shows. */
export type BandRecord =
  | {
      readonly kind: "period" | "round";
      readonly name: string;
      readonly record: FundingPeriod | FundingRound;
    }
  | { readonly kind: "day"; readonly name: string; readonly date: EdtfDate };

/** The rows above those of the regions, in order: the founding, the periods with their rounds, the dissolution. */
export function bandRecords(network: Network, lang: Language): BandRecord[] {
  const { foundingDate, dissolutionDate } = network;
  return [
    ...(foundingDate === undefined ? [] : [dayRecord(texts.founding[lang], foundingDate)]),
    ...network.fundingPeriods.flatMap((period): BandRecord[] => [
      { kind: "period", name: textIn(period.name, lang), record: period },
      ...period.rounds.map((record): BandRecord => {
        return { kind: "round", name: textIn(record.name, lang), record };
      }),
    ]),
    ...(dissolutionDate === undefined ? [] : [dayRecord(texts.dissolution[lang], dissolutionDate)]),
  ];
}

function dayRecord(name: string, date: EdtfDate): BandRecord {
  return { kind: "day", name, date };
}

/** A text of the record in a language, or in German if it has no other. */
export function textIn(text: LocalizedText, lang: Language): string {
  return text[lang] ?? text.de;
}

/** The band or mark of a row of the upper part. */
export function bandBars(scale: DayScale, band: BandRecord, lang: Language): BandBars {
  const { kind } = band;
  const name = shownName(band.name);
  if (band.kind === "day") {
    const marks = marksOf(scale, [band.date]);
    return { kind, name, band: [], marks, phrase: formatEdtfDate(band.date, lang) };
  }
  const { record } = band;
  const extent = extentFrom(readExtent(record).bounds);
  return {
    kind,
    name,
    band: fadingPieces(scale, extent, record.endDate === ".."),
    marks: [],
    phrase: formatRecordedDates(record, lang),
  };
}

const roundIndent = 12;

/** Places a row of the upper part; rounds stand below their period. */
export function placeBand(frame: Frame, top: number, bars: BandBars): BandRow {
  return { ...bars, ...placeRow(frame, top, bars.name, { indent: bars.kind === "round" ? roundIndent : 0 }) };
}
