import type { IssueCode } from "netzwerk-daseinsvorsorge";

/** When each code is given, for `docs/issues.md`; by what the codes are about. */
export const issueMeanings: Record<string, Partial<Record<IssueCode, string>>> = {
  "Structure of an input": {
    "field-missing": "a field that has to be there is not; in a list of members, the name of the region",
    "field-type": "a value is of another type than the field",
    "field-value":
      "a value, a word or an option that does not exist; two rows or cells that contradict each other",
    "field-unknown": "a field that the model does not have, with the nearest one that the record may have",
    "id-duplicate": "two records of one kind, or two rows of a list, have one id",
    "reference-unknown": "an id that nothing has",
    "input-unreadable": "a getter or proxy that throws, a cycle, or nesting deeper than 200 levels",
    "version-unsupported": "another `schemaVersion` than 1",
  },
  Dates: {
    "date-format": "a date in none of the forms that are read",
    "date-not-in-calendar": "a day, month or year that does not exist",
    "date-order": "an end certainly before its start; reversed bounds in brackets",
    "date-has-time": "a time of day beside the day",
    "date-sentinel":
      "the year 9999, or 1900-01-00 or 1900-01-01, as a filler; in a list, or typed, also 31.12.2099 and the like; repaired if it is an end there",
    "date-ambiguous":
      "in a list, or typed: a date that can be read in several ways, such as 07/01/2022 or 2018/19",
    "date-two-digit-year":
      "in a list, or typed: a year of two digits, read in a list with the option `pivotYear`, which is then a note; or a year before 1000",
    "date-serial": "in a list, or typed: a day that a spreadsheet stored as a number; always repaired",
    "date-year-as-serial": "in a list, or typed: a day of 1905 that a spreadsheet made of a year",
    "date-qualifier":
      "in a list, or typed: “ca.”, “Ende”, “Q4” and the like, without the bounds that they mean; repaired if these are certain",
    "date-order-inferred": "in a list: all dates together say whether day or month comes first",
    "date-implausible": "in a list, or typed: a year before 1800 or in a far future, or 1 January 1970",
  },
  "Area keys": {
    "key-length": "a key that is too short or too long",
    "key-characters": "characters that do not belong in a key; repaired in a list if only digits are left",
    "key-state": "the first two digits are no Land",
    "key-region-digit": "the third digit does not exist in the Land, or the Raumordnungsregion does not",
    "key-association": "digits 6 to 9 name no association that goes with the rest",
    "key-mismatch": "two keys of one region, or a key and its Land, are in different areas",
    "key-leading-zero": "the leading zero is lost; repaired in a list",
    "key-padded": "zeros are added behind; repaired in a list",
    "key-scientific": "scientific notation: digits are lost for good",
    "key-shared":
      "two regions, not on the two sides of one region change, have one key at a time; an error of rows with the key of a region whose name has no word in common with theirs; every pair up to 5,000 of a key, then each further region once",
  },
  Memberships: {
    "membership-before-founding": "certainly before the founding of the network",
    "membership-after-dissolution": "certainly after the dissolution of the network",
    "membership-outside-region": "certainly outside the life of the region",
    "confirmation-outside": "a confirmation certainly outside the time that the other dates allow",
    "membership-duplicate": "region, role, dates and confirmations are those of another membership",
    "membership-overlap":
      "shares a day with another one of the region and role, however the unknown days fall; two that never end do",
    "membership-overlap-possible":
      "may share a day with another one, depending on the unknown days, by the dates on both sides or by a confirmation; every pair up to 5,000 of a region and role, then each further membership once",
    "shared-boundary-day":
      "the end of one is the start of the next; offers the day before as the end and the day after as the start; every pair up to 5,000 of a region and role, then one for each membership that ends",
    "end-unknown": "memberships without an end, all in one note",
    "reason-conflict":
      "a reason for the end of what is ongoing; a start at the founding of the network that certainly is not its day",
    "carry-over-unsupported": "goes on into a funding period that needs evidence of its own, without any",
  },
  "Funding periods, regions, numbers and sources": {
    "period-overlap": "two funding periods share a day, however the unknown days fall",
    "period-gap": "days between two funding periods are in none, however the unknown days fall",
    "region-name-similar":
      "two regions whose names differ only in spelling, by the word for the kind of area, or by a bracket that only one has at its end, and that neither kinds nor keys nor Länder tell apart, or that in a list only their Land tells apart or one of which may be short for the other; repaired in a list if case or spaces alone make the difference between rows of one region; every pair of up to 100 regions of one name, then each further region once",
    "region-nested": "a member that lies within another member",
    "change-cycle": "region changes that lead back to a region that a merger, absorption or split has ended",
    "change-continuation": "`continuedBy` names a region that is not a successor",
    "merge-contradicts":
      "two records of one region that say different things, so that `reviseNetwork` cannot merge them",
    "change-sides": "a rename, rekey or boundary change with other regions before than after",
    "succession-unfilled":
      "a region of `continuedBy` does not take up the membership that a predecessor certainly has the day before",
    "within-cycle": "a region that lies within itself, at whatever distance",
    "count-conflict": "a published number that the record, or another number of the same day, contradicts",
    "as-of-conflict":
      "`asOf` certainly before the founding of the network; a confirmation certainly after `asOf`",
    "url-scheme": "the `url` of a source that is neither http nor https",
    "source-missing": "a membership, period, change, number or assessment without any source",
    "assessment-duplicate": "two ratings of one region and criterion on one day",
  },
  "Lists of members as files": {
    "column-missing": "no column for the name of the region, or none that the option `columns` explains",
    "column-unread": "columns that are not read",
    "column-assumed": "no heading for the names; a column was chosen for them by its cells",
    "column-duplicate": "two columns that mean the same; neither is read",
    "member-times": "columns of marks below a time (“MORO 2018–2022”): how they are read, or that one is not",
    "mark-date":
      "a date in a column of marks that may be the start or the end, or does not lie within the time of the column; a start is read where the time goes on",
    "mark-footnote":
      "a mark with the sign of a footnote: its date is read, or the mark without it; an error if it may say that the row is no member",
    "row-width": "a row with more cells than there are columns",
    "quote-unclosed":
      "a quote that is not closed and swallows the rows behind it; the rows before it are read",
    "encoding-mojibake": "umlauts broken by a wrong encoding, such as “Ã¤”, “√§” or “?”",
    "encoding-undecodable":
      "characters that cannot be read, or a file that is something else: an old Excel file, a PDF, a damaged workbook …",
    "encoding-guessed": "umlauts that are German only as Mac Roman or code page 850, as which they are read",
    "table-empty": "no row of data",
    "input-too-large": "more rows, bytes or cells than the options allow",
    "line-ignored": "a line that is no member: a title, a total, a note, a heading",
    "name-several": "a cell with two names, each of which is known as one",
    "name-remark": "a remark beside a name, such as “(seit 2019)”, which is no part of it",
    "row-name-only": "a row with only a name, though most rows have a date or a key",
    "member-doubtful":
      "a note, a footnote or a heading that may mean that a row is not a full member, such as “ruht” or “assoziiert”, or a status that contradicts the end; the day of the list does not confirm it",
    "word-read": "a word that was read as a role other than that of a member, such as “Gast”; once a word",
    "word-unknown":
      "a word that its column does not know: a kind or Land is left out; an error for a role, a status, or whether a row is a member",
    "date-precision-unsure": "a date cell that may mean a day, a month or a year; the widest is read",
    "cell-error": "a formula that failed, in a column that is read",
    "cell-cleaned":
      "signs without meaning in the cells of a column: invisible ones, marks of footnotes, midnights",
    "sheet-hidden": "hidden rows of a spreadsheet, which are read",
    "list-day":
      "the day of the list, after “Stand”; a warning if the list states days that differ: it has none then",
  },
  "Lists beside a network, and beside other lists": {
    "name-differs": "a row of a region that has another name; its id or its key says that it is the same",
    "membership-ambiguous":
      "a row may be any of several memberships, or several rows may be one; the row is refused until it states an id",
    "list-contradicts":
      "a list and the network say different things of one record; a warning if the option `prefer` says which stands",
    "roster-contradicts": "a complete list lacks a region that is certainly a member on its day",
    "roster-shrunk":
      "a complete list lacks more than a third of the members, or has fewer rows than its heading or a published number says",
    "roster-disagrees": "lists of one day of which one names a region and another, complete one does not",
    "absence-undecided":
      "a complete list lacks a region of which the membership may have ended before or begin later",
    "maybe-renamed": "a complete list lacks a region, and has a new one with a similar name or an equal key",
    "continuity-refuted":
      "a complete list lacks a region that lists before and after it name, or one of these states a start or end between, though nobody was assumed to leave and come back",
  },
  Questions: {
    "range-order": "a query's first day is after its last",
    "network-not-parsed": "a query on what `parseNetwork` did not return",
  },
};
