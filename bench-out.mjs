// src/issue-codes.ts
var issueSeverities = {
  "field-missing": "error",
  "field-type": "error",
  "field-value": "error",
  "field-unknown": "error",
  "id-duplicate": "error",
  "reference-unknown": "error",
  "date-format": "error",
  "date-not-in-calendar": "error",
  "date-order": "error",
  "date-has-time": "error",
  "date-sentinel": "error",
  "date-ambiguous": "error",
  "date-two-digit-year": "error",
  "date-serial": "error",
  "date-year-as-serial": "error",
  "date-qualifier": "error",
  "range-order": "error",
  "network-not-parsed": "error",
  "input-unreadable": "error",
  "version-unsupported": "error",
  "key-length": "error",
  "key-characters": "error",
  "key-state": "error",
  "key-region-digit": "error",
  "key-association": "error",
  "key-mismatch": "error",
  "key-leading-zero": "error",
  "key-padded": "error",
  "key-scientific": "error",
  "key-shared": "warning",
  "membership-before-founding": "error",
  "membership-after-dissolution": "error",
  "membership-outside-region": "error",
  "confirmation-outside": "error",
  "membership-duplicate": "error",
  "membership-overlap": "error",
  "membership-overlap-possible": "warning",
  "shared-boundary-day": "info",
  "end-unknown": "info",
  "carry-over-unsupported": "warning",
  "period-overlap": "warning",
  "period-gap": "warning",
  "region-name-similar": "warning",
  "region-nested": "info",
  "change-cycle": "error",
  "change-continuation": "error",
  "change-sides": "error",
  "succession-unfilled": "warning",
  "reason-conflict": "warning",
  "as-of-conflict": "warning",
  "within-cycle": "error",
  "url-scheme": "error",
  "count-conflict": "warning",
  "source-missing": "warning",
  "assessment-duplicate": "warning",
  "column-missing": "error",
  "column-unknown": "warning",
  "column-duplicate": "error",
  "row-width": "error",
  "quote-unclosed": "error",
  "encoding-mojibake": "error",
  "encoding-undecodable": "error",
  "table-empty": "error",
  "input-too-large": "error",
  "line-ignored": "info"
};

// src/issue.ts
function messageOf({ code, params }, wording) {
  return wording[code](params);
}
function createError({ code, path, params }, wording) {
  return { code, severity: "error", path, message: wording[code](params), params };
}
function createIssue(finding, wording) {
  const { code, params } = finding;
  return { severity: issueSeverities[code], message: wording[code](params), ...finding };
}

// src/messages/excerpt.ts
var longestExcerpt = 60;
function excerpt(value) {
  const text = typeof value === "string" ? value : describeValue(value);
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}\u2026` : text;
}
function describeValue(value) {
  try {
    if (Array.isArray(value)) return "[\u2026]";
    if (value instanceof Date) return "Date";
    if (typeof value === "object" && value !== null) return "{\u2026}";
    return typeof value === "symbol" || typeof value === "function" ? typeof value : String(value);
  } catch {
    return "{\u2026}";
  }
}

// src/messages/date.ts
var forms = "2018-11-27, 2018-11, 2018, [2018-11-27..2022-06-30], [2022-07-01..]";
var dateWording = {
  "date-format": ({ value, expected }) => {
    const given = excerpt(value);
    if (expected === "start") {
      return {
        de: '".." ist ein offenes Ende und steht nur in endDate. Ist der Tag unbekannt, seine Grenzen schreiben oder das Feld weglassen.',
        en: '".." is an open end and belongs in endDate only. If the day is unknown, write its bounds, or leave the field out.'
      };
    }
    if (expected === "day") {
      return {
        de: `\u201E${given}\u201C ist kein Kalendertag der Form JJJJ-MM-TT. Den Tag wie 2018-11-27 schreiben.`,
        en: `\u201C${given}\u201D is not a calendar day of the form YYYY-MM-DD. Write the day like 2018-11-27.`
      };
    }
    const hint = expected === "end" ? {
      de: ' Ist das Ende offen, ".." schreiben; ist es unbekannt, das Feld weglassen.',
      en: ' If the end is open, write ".."; if it is unknown, leave the field out.'
    } : { de: "", en: "" };
    return {
      de: `\u201E${given}\u201C ist kein Datum in einer bekannten Form. Eine dieser Formen verwenden: ${forms} oder [..2022-06-30].${hint.de}`,
      en: `\u201C${given}\u201D is not a date in a known form. Use one of these forms: ${forms} or [..2022-06-30].${hint.en}`
    };
  },
  "date-not-in-calendar": ({ value }) => ({
    de: `\u201E${excerpt(value)}\u201C gibt es im Kalender nicht. Jahr (0001\u20139999), Monat und Tag pr\xFCfen.`,
    en: `\u201C${excerpt(value)}\u201D does not exist in the calendar. Check year (0001\u20139999), month and day.`
  }),
  "date-order": (params) => params.reason === "bounds" ? {
    de: `In \u201E${excerpt(params.value)}\u201C liegt die fr\xFChere Grenze nach der sp\xE4teren. Die beiden Grenzen tauschen.`,
    en: `In \u201C${excerpt(params.value)}\u201D the earlier bound is after the later one. Swap the two bounds.`
  } : {
    de: `Das Ende ${params.endDate} liegt vor dem Beginn ${params.startDate}. Eines der beiden Daten berichtigen.`,
    en: `The end ${params.endDate} is before the start ${params.startDate}. Correct one of the two dates.`
  },
  "date-has-time": ({ value, day }) => ({
    de: `\u201E${excerpt(value)}\u201C nennt eine Uhrzeit. Nur den Kalendertag schreiben, der es am Ort war${day === null ? "; er kann ein anderer sein als in UTC" : `, also ${day}`}.`,
    en: `\u201C${excerpt(value)}\u201D has a time of day. Write only the calendar day at the place${day === null ? "; it may differ from the day in UTC" : `, that is ${day}`}.`
  }),
  "date-sentinel": ({ value }) => ({
    de: `\u201E${excerpt(value)}\u201C ist ein Platzhalter, kein Datum. Den gemeinten Tag oder seine Grenzen schreiben; ein offenes Ende ist "..", ein unbekannter Beginn oder ein unbekanntes Ende entf\xE4llt.`,
    en: `\u201C${excerpt(value)}\u201D is a filler, not a date. Write the intended day or its bounds; an open end is "..", and an unknown start or end is left out.`
  })
};

// src/messages/extent.ts
var sides = {
  startDate: { de: "Der Beginn", en: "The start" },
  endDate: { de: "Das Ende", en: "The end" }
};
var extentWording = {
  "date-order": dateWording["date-order"],
  "confirmation-outside": confirmationMessage,
  "membership-before-founding": ({ field, date, limit }) => ({
    de: `${sides[field].de} ${date} liegt vor der Gr\xFCndung des Netzwerks (${limit}). Eines der beiden Daten berichtigen; was vorher war, geh\xF6rt in \u201Enote\u201C.`,
    en: `${sides[field].en} ${date} is before the founding of the network (${limit}). Correct one of the two dates; what came before belongs in \u201Cnote\u201D.`
  }),
  "membership-after-dissolution": ({ field, date, limit }) => ({
    de: `${sides[field].de} ${date} liegt nach der Aufl\xF6sung des Netzwerks (${limit}). Eines der beiden Daten berichtigen.`,
    en: `${sides[field].en} ${date} is after the dissolution of the network (${limit}). Correct one of the two dates.`
  }),
  "membership-outside-region": ({ field, date, region }) => field === null ? {
    de: `Die Region \u201E${excerpt(region)}\u201C bestand nicht zur selben Zeit wie das Netzwerk. Gr\xFCndung und Aufl\xF6sung beider pr\xFCfen.`,
    en: `The region \u201C${excerpt(region)}\u201D did not exist at the same time as the network. Check founding and dissolution of both.`
  } : {
    de: `${sides[field].de} ${date} liegt au\xDFerhalb der Zeit, in der die Region \u201E${excerpt(region)}\u201C bestand. Das Datum oder Gr\xFCndung, Aufl\xF6sung und Gebiets\xE4nderungen der Region berichtigen.`,
    en: `${sides[field].en} ${date} is outside the time in which the region \u201C${excerpt(region)}\u201D existed. Correct the date, or the founding, dissolution and changes of the region.`
  }
};
function confirmationMessage(params) {
  const { date, firstDay, lastDay, isMembership } = params;
  const bounded = isMembership ? {
    de: "Beginn, Ende und die Bestehenszeit von Netzwerk und Region",
    en: "start, end and the life of network and region"
  } : { de: "Beginn und Ende", en: "start and end" };
  return {
    de: `Die Best\xE4tigung von ${date} liegt au\xDFerhalb der Zeit, die ${bounded.de} zulassen: ${firstDay ?? "offen"} bis ${lastDay ?? "offen"}. Die Best\xE4tigung oder diese Daten berichtigen.`,
    en: `The confirmation of ${date} is outside the time that ${bounded.en} allow: ${firstDay ?? "open"} to ${lastDay ?? "open"}. Correct the confirmation, or those dates.`
  };
}

// src/messages/query.ts
function argumentMessage({ name, given, possible }) {
  const [value, list] = [excerpt(given), possible.join(", ")];
  return {
    de: `\u201E${name}\u201C kann nicht \u201E${value}\u201C sein. M\xF6glich: ${list}.`,
    en: `\u201C${name}\u201D cannot be \u201C${value}\u201D. Possible: ${list}.`
  };
}
function timeZoneMessage(given) {
  return {
    de: `\u201E${excerpt(given)}\u201C ist keine Zeitzone. Einen IANA-Namen wie Europe/Berlin angeben.`,
    en: `\u201C${excerpt(given)}\u201D is not a time zone. Give an IANA name such as Europe/Berlin.`
  };
}
var notParsedWording = {
  "network-not-parsed": () => ({
    de: "Dieses Netzwerk wurde nicht gepr\xFCft. \xDCbergeben, was parseNetwork(\u2026) zur\xFCckgibt; das JSON eines gepr\xFCften Netzwerks nimmt trustNetwork(\u2026).",
    en: "This network was not parsed. Pass what parseNetwork(\u2026) returns; for the JSON of a parsed network use trustNetwork(\u2026)."
  })
};

// src/network-error.ts
var severityLabels = {
  error: { de: "Fehler", en: "Error" },
  warning: { de: "Warnung", en: "Warning" },
  info: { de: "Hinweis", en: "Note" }
};
function formatIssues(issues, lang, options = {}) {
  if (!Array.isArray(issues)) throw argumentError("issues", issues, ["result.issues", "error.issues"]);
  assertLanguage(lang);
  assertOptions(options, "limit");
  const limit = options.limit ?? issues.length;
  if (!(Number.isInteger(limit) && limit >= 0))
    throw argumentError(["options", "limit"], limit, ["0, 1, 2, \u2026"]);
  const shown = issues.slice(0, limit);
  const lines = shown.map((issue) => formatIssue(issue, lang));
  const more = issues.length - shown.length;
  if (more > 0) lines.push(moreIssues(more)[lang]);
  return lines.join("\n");
}
function formatIssue(issue, lang) {
  const at = issue.at === void 0 ? placeInInput(issue.path, lang) : placeInFile(issue.at, lang);
  const named = issue.subject === void 0 ? "" : ` (${excerpt(issue.subject.name ?? issue.subject.id)})`;
  return `${severityLabels[issue.severity][lang]}${at}${named}: ${issue.message[lang]} [${issue.code}]`;
}
function placeInInput(path, lang) {
  const place = formatPath(path);
  return place === "" ? "" : { de: ` bei ${place}`, en: ` at ${place}` }[lang];
}
function placeInFile({ line, column }, lang) {
  const inLine = { de: ` in Zeile ${line}`, en: ` in line ${line}` }[lang];
  if (column === null) return inLine;
  return inLine + { de: `, Spalte \u201E${excerpt(column)}\u201C`, en: `, column \u201C${excerpt(column)}\u201D` }[lang];
}
function moreIssues(count) {
  return {
    de: `\u2026 und ${count.toLocaleString("de")} weitere`,
    en: `\u2026 and ${count.toLocaleString("en")} more`
  };
}
function formatPath(path) {
  return path.map(
    (step, depth) => typeof step === "number" ? `[${step}]` : `${depth === 0 ? "" : "."}${excerpt(step)}`
  ).join("");
}
var mark = /* @__PURE__ */ Symbol.for("netzwerk-daseinsvorsorge.NetworkError");
var NetworkError = class extends Error {
  /** Everything that was found, in the order in which it was found; never empty. */
  issues;
  /**
   * Creates an error from issues.
   *
   * @param issues - at least one
   */
  constructor(issues) {
    super(formatIssues(issues, "en", { limit: 3 }));
    this.name = "NetworkError";
    this.issues = issues;
    Object.defineProperty(this, mark, { value: true });
  }
  /**
   * Recognises the kind across copies of the library.
   *
   * @param value - anything
   */
  static [Symbol.hasInstance](value) {
    return typeof value === "object" && value !== null && mark in value;
  }
};
function argumentError(path, given, possible) {
  const at = typeof path === "string" ? [path] : path;
  const params = { reason: "argument", name: String(at.at(-1)), given: excerpt(given), possible };
  return new NetworkError([
    createError({ code: "field-value", path: at, params }, { "field-value": () => argumentMessage(params) })
  ]);
}
function assertOptions(options, ...known) {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw argumentError("options", options, [`{ ${known.join(", ")} }`]);
  }
  for (const name in options) {
    if (!known.includes(name) && Reflect.get(options, name) !== void 0) {
      throw argumentError("options", name, known);
    }
  }
}
function assertLanguage(lang, path = "lang") {
  if (lang !== "de" && lang !== "en") throw argumentError(path, lang, ["de", "en"]);
}

// src/calendar/plain-date.ts
function isoTextOf(value) {
  if (!isPlainDate(value)) return void 0;
  const { year, month, day } = value;
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
function isPlainDate(value) {
  if (typeof value !== "object" || value === null) return false;
  return "calendarId" in value && value.calendarId === "iso8601" && ["year", "month", "day"].every((field) => field in value && Number.isInteger(Reflect.get(value, field)));
}
function digits(number, length) {
  return String(number).padStart(length, "0");
}

// src/calendar/day.ts
var isoPattern = /^\d{4}-\d{2}-\d{2}$/;
var zero = "0".charCodeAt(0);
function readDay(text) {
  if (!isoPattern.test(text)) return notADay(text);
  const year = numberAt(text, 0, 4);
  const month = numberAt(text, 5, 7);
  const day = numberAt(text, 8, 10);
  if (year < 1 || day < 1 || day > daysInMonth(year, month)) return notInCalendar(text);
  return dayNumberOf(year, month, day);
}
function numberAt(text, start, end) {
  let number = 0;
  for (let at = start; at < end; at++) number = 10 * number + text.charCodeAt(at) - zero;
  return number;
}
function notADay(value) {
  return { code: "date-format", params: { value, expected: "day" } };
}
function notInCalendar(value) {
  return { code: "date-not-in-calendar", params: { value } };
}
var monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function daysInMonth(year, month) {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : monthLengths[month - 1] ?? 0;
}
var daysInFourCenturies = 146097;
var epochFromYearZero = 719468;
function dayNumberOf(year, month, day) {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * daysInFourCenturies + dayOfCycle - epochFromYearZero;
}
function isoText(day) {
  const shifted = day + epochFromYearZero;
  const cycle = Math.floor(shifted / daysInFourCenturies);
  const dayOfCycle = shifted - cycle * daysInFourCenturies;
  const leapDays = Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36524) + Math.floor(dayOfCycle / 146096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  return writeDay(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}
function writeDay(year, month, day) {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
function dateError(fault, path) {
  return new NetworkError([createError({ ...fault, path }, dateWording)]);
}
function dayNumber(day) {
  return numberOfDay(day, "day");
}
function numberOfDay(day, ...path) {
  const text = typeof day === "string" ? day : isoTextOf(day);
  const reading = text === void 0 ? notADay(excerpt(day)) : readDay(text);
  if (typeof reading === "number") return reading;
  throw dateError(reading, path);
}
var firstDayNumber = /* @__PURE__ */ dayNumberOf(1, 1, 1);
var lastDayNumber = /* @__PURE__ */ dayNumberOf(9999, 12, 31);

// src/keys/laender.ts
function land(state2, nuts1, nuts2ByRegionDigit, planningRegions, formerly) {
  return { state: state2, nuts1, nuts2ByRegionDigit, planningRegions, formerly };
}
var undivided = { 0: "0" };
var laender = {
  "01": land("DE-SH", "DEF", undivided, 5),
  "02": land("DE-HH", "DE6", undivided, 1),
  "03": land("DE-NI", "DE9", { 1: "1", 2: "2", 3: "3", 4: "4" }, 13),
  "04": land("DE-HB", "DE5", undivided, 1),
  "05": land("DE-NW", "DEA", { 1: "1", 3: "2", 5: "3", 7: "4", 9: "5" }, 13),
  "06": land("DE-HE", "DE7", { 4: "1", 5: "2", 6: "3" }, 5),
  "07": land("DE-RP", "DEB", { 1: "1", 2: "2", 3: "3" }, 5),
  "08": land("DE-BW", "DE1", { 1: "1", 2: "2", 3: "3", 4: "4" }, 12),
  "09": land("DE-BY", "DE2", { 1: "1", 2: "2", 3: "3", 4: "4", 5: "5", 6: "6", 7: "7" }, 18),
  "10": land("DE-SL", "DEC", undivided, 1),
  "11": land("DE-BE", "DE3", undivided, 1),
  "12": land("DE-BB", "DE4", undivided, 5),
  "13": land("DE-MV", "DE8", undivided, 4),
  "14": land("DE-SN", "DED", { 5: "4", 6: "2", 7: "5" }, 4, { regionDigits: "123", lastDay: "2008-07-31" }),
  "15": land("DE-ST", "DEE", undivided, 4, { regionDigits: "123", lastDay: "2007-06-30" }),
  "16": land("DE-TH", "DEG", undivided, 4)
};
var jointArea = "07000";

// src/keys/area-key.ts
var keyLengths = {
  kreis: 5,
  ags: 8,
  verband: 9,
  ars: 12,
  "nuts-2021": 5,
  "nuts-2024": 5,
  ror: 4
};
var nutsPattern = /^DE[1-9A-G][0-9][0-9A-Z]$/;
var scientificPattern = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
function isNuts(scheme) {
  return scheme === "nuts-2021" || scheme === "nuts-2024";
}
function keyFault(scheme, key, latestDay) {
  if (isNuts(scheme)) return nutsFault(key);
  if (scientificPattern.test(key)) return { kind: "key-scientific" };
  if (!/^\d+$/.test(key)) {
    return { kind: "key-characters", meant: meantKey(scheme, withoutExtras(key), latestDay) };
  }
  const length = keyLengths[scheme];
  if (key.length === length) return digitsFault(scheme, key, latestDay);
  const meant = meantKey(scheme, key, latestDay);
  if (meant === void 0) return { kind: "key-length" };
  return { kind: key.length < length ? "key-leading-zero" : "key-padded", meant };
}
function nutsFault(key) {
  if (nutsPattern.test(key)) return void 0;
  const meant = key.trim().toUpperCase();
  if (nutsPattern.test(meant)) return { kind: "key-characters", meant };
  return { kind: key.length === 5 ? "key-characters" : "key-length" };
}
function withoutExtras(key) {
  return key.replace(/^="(.*)"$/, "$1").replace(/^'/, "").replace(/[.,]0$/, "").replace(/\s/g, "").replace(/[oO]/g, "0");
}
function meantKey(scheme, digits2, latestDay) {
  if (!/^\d+$/.test(digits2)) return void 0;
  const length = keyLengths[scheme];
  const candidates = [digits2, `0${digits2}`].filter((candidate) => {
    const added = candidate.slice(length);
    return candidate.length === length || paddings[scheme].includes(added.length) && /^0+$/.test(added);
  });
  return candidates.map((candidate) => candidate.slice(0, length)).find((candidate) => digitsFault(scheme, candidate, latestDay) === void 0);
}
var paddings = {
  kreis: [3, 7],
  ags: [],
  verband: [3],
  ars: [],
  "nuts-2021": [],
  "nuts-2024": [],
  ror: []
};
function digitsFault(scheme, key, latestDay) {
  const land2 = laender[key.slice(0, 2)];
  if (land2 === void 0) return { kind: "key-state" };
  if (scheme === "ror") {
    const number = Number(key.slice(2));
    return number >= 1 && number <= land2.planningRegions ? void 0 : { kind: "key-region-digit" };
  }
  const regionDigit = key.charAt(2);
  const isFormer = land2.formerly !== void 0 && latestDay <= dayNumber(land2.formerly.lastDay) && land2.formerly.regionDigits.includes(regionDigit);
  if (!(regionDigit in land2.nuts2ByRegionDigit) && !isFormer && !key.startsWith(jointArea)) {
    return { kind: "key-region-digit" };
  }
  if (scheme === "verband") return /^[059]/.test(key.slice(5)) ? void 0 : { kind: "key-association" };
  return scheme === "ars" && !hasSoundAssociation(key) ? { kind: "key-association" } : void 0;
}
function hasSoundAssociation(ars) {
  const association = ars.slice(5, 9);
  const municipality = ars.slice(9);
  if (municipality === "000" || association === "0000")
    return municipality === "000" && association === "0000";
  if (association.startsWith("0")) return association.slice(1) === municipality;
  return /^[59]/.test(association);
}
function keyStatements(scheme, key) {
  if (isNuts(scheme)) return nutsStatements(scheme, key);
  const land2 = laender[key.slice(0, 2)];
  if (land2 === void 0) return [];
  const statements = stateStatements(land2.state);
  if (scheme === "ror") return [...statements, { about: "ror", says: key }];
  const nuts2 = land2.nuts2ByRegionDigit[key.charAt(2)];
  if (nuts2 !== void 0) statements.push({ about: "nuts-2", says: land2.nuts1 + nuts2 });
  statements.push({ about: "kreis", says: key.slice(0, 5) });
  if (scheme === "verband") statements.push({ about: "verband", says: key });
  if (scheme === "ags") statements.push({ about: "municipality", says: key });
  if (scheme === "ars") statements.push({ about: "municipality", says: key.slice(0, 5) + key.slice(9) });
  return statements;
}
function stateStatements(state2) {
  const land2 = Object.values(laender).find((candidate) => candidate?.state === state2);
  return [
    { about: "land", says: state2 },
    { about: "nuts-1", says: land2?.nuts1 ?? "" }
  ];
}
function nutsStatements(scheme, key) {
  return [
    { about: "nuts-1", says: key.slice(0, 3) },
    { about: "nuts-2", says: key.slice(0, 4) },
    { about: key.startsWith("DEG") ? scheme : "nuts-3", says: key }
  ];
}

// src/model/labels.ts
var regionKind = {
  district: { de: "Landkreis", en: "district" },
  "municipal-association": { de: "Gemeindeverbund", en: "municipal association" },
  "planning-association": { de: "Regionaler Planungsverband", en: "regional planning association" },
  "rural-region": { de: "L\xE4ndliche Region", en: "rural region" }
};
var state = {
  "DE-BB": { de: "Brandenburg", en: "Brandenburg" },
  "DE-BE": { de: "Berlin", en: "Berlin" },
  "DE-BW": { de: "Baden-W\xFCrttemberg", en: "Baden-W\xFCrttemberg" },
  "DE-BY": { de: "Bayern", en: "Bavaria" },
  "DE-HB": { de: "Bremen", en: "Bremen" },
  "DE-HE": { de: "Hessen", en: "Hesse" },
  "DE-HH": { de: "Hamburg", en: "Hamburg" },
  "DE-MV": { de: "Mecklenburg-Vorpommern", en: "Mecklenburg-Western Pomerania" },
  "DE-NI": { de: "Niedersachsen", en: "Lower Saxony" },
  "DE-NW": { de: "Nordrhein-Westfalen", en: "North Rhine-Westphalia" },
  "DE-RP": { de: "Rheinland-Pfalz", en: "Rhineland-Palatinate" },
  "DE-SH": { de: "Schleswig-Holstein", en: "Schleswig-Holstein" },
  "DE-SL": { de: "Saarland", en: "Saarland" },
  "DE-SN": { de: "Sachsen", en: "Saxony" },
  "DE-ST": { de: "Sachsen-Anhalt", en: "Saxony-Anhalt" },
  "DE-TH": { de: "Th\xFCringen", en: "Thuringia" }
};
var identifierScheme = {
  kreis: { de: "Kreisschl\xFCssel", en: "district key" },
  ags: { de: "Amtlicher Gemeindeschl\xFCssel", en: "official municipality key" },
  ars: { de: "Amtlicher Regionalschl\xFCssel", en: "official regional key" },
  verband: { de: "Schl\xFCssel des Gemeindeverbands", en: "municipal association key" },
  "nuts-2021": { de: "NUTS 2021", en: "NUTS 2021" },
  "nuts-2024": { de: "NUTS 2024", en: "NUTS 2024" },
  ror: { de: "Raumordnungsregion", en: "spatial planning region" }
};
var role = {
  member: { de: "Mitglied", en: "member" },
  associate: { de: "Assoziiertes Mitglied", en: "associate" },
  candidate: { de: "Kandidat", en: "candidate" }
};
var startReason = {
  founding: { de: "Gr\xFCndung", en: "founding" },
  admission: { de: "Aufnahme", en: "admission" },
  succession: { de: "Rechtsnachfolge", en: "succession" }
};
var endReason = {
  withdrawal: { de: "Austritt", en: "withdrawal" },
  exclusion: { de: "Ausschluss", en: "exclusion" },
  succession: { de: "Rechtsnachfolge", en: "succession" },
  dissolution: { de: "Aufl\xF6sung", en: "dissolution" },
  "period-ended": { de: "Ende der F\xF6rderphase", en: "end of the funding period" }
};
var fundingPeriodKind = {
  funded: { de: "gef\xF6rdert", en: "funded" },
  "self-organised": { de: "selbstorganisiert", en: "self-organised" }
};
var carryOver = {
  automatic: { de: "Mitgliedschaften gehen von selbst weiter", en: "memberships go on by themselves" },
  explicit: {
    de: "Mitgliedschaften brauchen einen eigenen Beleg",
    en: "memberships need evidence of their own"
  }
};
var rating = {
  met: { de: "erf\xFCllt", en: "met" },
  "partly-met": { de: "teilweise erf\xFCllt", en: "partly met" },
  "not-met": { de: "nicht erf\xFCllt", en: "not met" }
};
var regionChangeKind = {
  merger: { de: "Zusammenschluss", en: "merger" },
  absorption: { de: "Eingliederung", en: "absorption" },
  split: { de: "Teilung", en: "split" },
  rename: { de: "Umbenennung", en: "rename" },
  rekey: { de: "Neuer Schl\xFCssel", en: "new key" },
  boundary: { de: "Grenz\xE4nderung", en: "boundary change" }
};
var counts = {
  members: { de: "Mitglieder", en: "members" },
  "attending-regions": { de: "anwesende Regionen", en: "attending regions" },
  "attending-persons": { de: "anwesende Personen", en: "attending persons" }
};
var roster = {
  complete: { de: "vollst\xE4ndig", en: "complete" },
  partial: { de: "unvollst\xE4ndig", en: "partial" }
};
var certainty = {
  certain: { de: "sicher", en: "certain" },
  uncertain: { de: "unsicher", en: "uncertain" },
  no: { de: "nein", en: "no" }
};
var status = {
  current: { de: "Mitglied", en: "member" },
  former: { de: "ehemals Mitglied", en: "former member" },
  upcoming: { de: "k\xFCnftig Mitglied", en: "upcoming member" },
  never: { de: "nie Mitglied", en: "never a member" },
  uncertain: { de: "unsicher", en: "uncertain" }
};
var verdict = {
  consistent: { de: "passt zum Verzeichnis", en: "consistent with the record" },
  conflict: { de: "widerspricht dem Verzeichnis", en: "in conflict with the record" },
  incomplete: { de: "Verzeichnis nennt nicht alle", en: "the record does not name them all" },
  "not-comparable": { de: "nicht vergleichbar", en: "not comparable" }
};
var standing = {
  ...rating,
  "not-assessed": { de: "nicht bewertet", en: "not assessed" },
  uncertain: { de: "unsicher", en: "uncertain" }
};
var labels = {
  /** What kind of region it is. */
  regionKind,
  /** The Land, by its ISO 3166-2 code. */
  state,
  /** The scheme of an area key. */
  identifierScheme,
  /** The role in which a region takes part. */
  role,
  /** Why a membership starts. */
  startReason,
  /** Why a membership ends. */
  endReason,
  /** Who sustains the network in a period. */
  fundingPeriodKind,
  /** Whether memberships continue into a period automatically. */
  carryOver,
  /** How far a region met a criterion. */
  rating,
  /** What happened to regions. */
  regionChangeKind,
  /** What a published number counts. */
  counts,
  /** Whether the record names every member. */
  roster,
  /** How sure an answer is. */
  certainty,
  /** What a region is to the network on a day. */
  status,
  /** How a published number compares with the record. */
  verdict,
  /** How far a region meets a criterion according to the record. */
  standing
};

// src/messages/key.ts
var keyWording = {
  "key-length": withMeant(({ value, scheme }) => {
    const [kurz, short] = value.length < keyLengths[scheme] ? ["kurz", "short"] : ["lang", "long"];
    const { de: de2, en } = labels.identifierScheme[scheme];
    return {
      de: `\u201E${excerpt(value)}\u201C ist zu ${kurz}: Verlangt sind ${keyLengths[scheme]} Stellen (${de2}). Den Schl\xFCssel berichtigen.`,
      en: `\u201C${excerpt(value)}\u201D is too ${short}: ${keyLengths[scheme]} characters are needed (${en}). Correct the key.`
    };
  }),
  "key-characters": withMeant(({ value }) => ({
    de: `\u201E${excerpt(value)}\u201C enth\xE4lt Zeichen, die nicht in diesen Schl\xFCssel geh\xF6ren. Nur die Zeichen des Schl\xFCssels eintragen.`,
    en: `\u201C${excerpt(value)}\u201D has characters that do not belong in this key. Enter only the characters of the key.`
  })),
  "key-state": withMeant(({ value, scheme }) => ({
    de: `\u201E${excerpt(value)}\u201C beginnt mit keinem Land: Die ersten beiden Stellen gehen von 01 bis 16.${scheme === "kreis" ? " Ist das eine Postleitzahl?" : ""} Den Schl\xFCssel berichtigen.`,
    en: `\u201C${excerpt(value)}\u201D does not begin with a Land: the first two digits go from 01 to 16.${scheme === "kreis" ? " Is it a postcode?" : ""} Correct the key.`
  })),
  "key-region-digit": withMeant(
    ({ value, scheme }) => scheme === "ror" ? {
      de: `Eine Raumordnungsregion \u201E${excerpt(value)}\u201C hat dieses Land nicht. Die letzten beiden Stellen berichtigen.`,
      en: `This Land does not have a spatial planning region \u201C${excerpt(value)}\u201D. Correct the last two digits.`
    } : {
      de: `Die dritte Stelle von \u201E${excerpt(value)}\u201C gibt es in diesem Land nicht. Den Schl\xFCssel berichtigen; galt er nur bis zu einer Kreisreform, endDate eintragen.`,
      en: `This Land does not have the third digit of \u201C${excerpt(value)}\u201D. Correct the key; if it was valid only until a reform of the Kreise, add endDate.`
    }
  ),
  "key-association": withMeant(({ value }) => ({
    de: `Die Stellen 6 bis 9 von \u201E${excerpt(value)}\u201C benennen keinen Gemeindeverband, der zum Rest passt. Den Schl\xFCssel berichtigen.`,
    en: `Digits 6 to 9 of \u201C${excerpt(value)}\u201D do not name a municipal association that fits the rest. Correct the key.`
  })),
  "key-leading-zero": withMeant(({ value }) => ({
    de: `\u201E${excerpt(value)}\u201C fehlt die f\xFChrende Null; Tabellenprogramme entfernen sie. Die Spalte als Text formatieren.`,
    en: `\u201C${excerpt(value)}\u201D lacks its leading zero; spreadsheets remove it. Format the column as text.`
  })),
  "key-padded": withMeant(({ value }) => ({
    de: `\u201E${excerpt(value)}\u201C ist mit Nullen verl\xE4ngert. Den Schl\xFCssel ohne sie eintragen.`,
    en: `\u201C${excerpt(value)}\u201D has zeros added to it. Enter the key without them.`
  })),
  "key-scientific": withMeant(({ value }) => ({
    de: `\u201E${excerpt(value)}\u201C ist eine Zahl in Exponentialschreibweise: Das Tabellenprogramm hat Stellen weggeworfen. Den Schl\xFCssel neu als Text eingeben.`,
    en: `\u201C${excerpt(value)}\u201D is a number in scientific notation: the spreadsheet dropped digits. Enter the key again as text.`
  })),
  "key-mismatch": ({ keys: [one, other] }) => ({
    de: `\u201E${excerpt(one)}\u201C und \u201E${excerpt(other)}\u201C liegen nicht im selben Gebiet. Einen der beiden Schl\xFCssel oder das Land berichtigen; galten sie zu verschiedenen Zeiten, startDate und endDate eintragen.`,
    en: `\u201C${excerpt(one)}\u201D and \u201C${excerpt(other)}\u201D are not in the same area. Correct one of the two, or the Land; if they were valid at different times, add startDate and endDate.`
  }),
  "key-shared": ({ key, names: [first, second] }) => ({
    de: `Den Schl\xFCssel ${key} haben \u201E${excerpt(first)}\u201C und \u201E${excerpt(second)}\u201C zur selben Zeit. Einen davon berichtigen oder die beiden Regionen zusammenfassen.`,
    en: `\u201C${excerpt(first)}\u201D and \u201C${excerpt(second)}\u201D have the key ${key} at the same time. Correct one of them, or merge the two regions.`
  })
};
function withMeant(message) {
  return (params) => {
    const { de: de2, en } = message(params);
    if (params.meant === null) return { de: de2, en };
    return { de: `${de2} Wohl gemeint: ${params.meant}.`, en: `${en} Probably meant: ${params.meant}.` };
  };
}

// src/model/localized-text.ts
function textIn({ de: de2, en }, lang) {
  return lang === "en" ? en ?? de2 : de2;
}

// src/messages/membership.ts
var mostNamed = 10;
var membershipWording = {
  "membership-duplicate": (params) => {
    const pair = pairOf(params);
    return {
      de: `Die Mitgliedschaften ${pair.de} haben dieselbe Region, dieselbe Rolle, dieselben Daten und dieselben Best\xE4tigungen. Ist es eine, die Quellen und Bemerkungen in einer vereinen und die andere l\xF6schen; sind es zwei, ihre Daten erg\xE4nzen.`,
      en: `The memberships ${pair.en} have the same region, role, dates and confirmations. If they are one, unite sources and notes in one of them and delete the other; if they are two, add their dates.`
    };
  },
  "membership-overlap": (params) => {
    const pair = pairOf(params);
    return {
      de: `Die Mitgliedschaften ${pair.de} derselben Region \xFCberschneiden sich. Eine davon k\xFCrzen oder beide zusammenfassen.`,
      en: `The memberships ${pair.en} of the same region overlap. Shorten one of them, or merge the two.`
    };
  },
  "membership-overlap-possible": (params) => {
    const pair = pairOf(params);
    return {
      de: `Die Mitgliedschaften ${pair.de} derselben Region k\xF6nnen sich \xFCberschneiden, je nachdem, auf welche Tage ihre ungenauen Daten fallen. Wenn m\xF6glich, die Daten genauer angeben.`,
      en: `The memberships ${pair.en} of the same region may overlap, depending on the days on which their inexact dates fall. If you can, give the dates more exactly.`
    };
  },
  "shared-boundary-day": ({ day }) => ({
    de: `Beide Mitgliedschaften enthalten den Tag ${day}: Ein Ende ist der letzte Tag, nicht der Tag danach. Die eine einen Tag fr\xFCher enden oder die andere einen Tag sp\xE4ter beginnen lassen.`,
    en: `Both memberships include the day ${day}: an end is the last day, not the day after it. End the first a day earlier, or start the second a day later.`
  }),
  "end-unknown": ({ ids }) => {
    const named = ids.slice(0, mostNamed).map(excerpt).join(", ") + (ids.length > mostNamed ? ", \u2026" : "");
    return {
      de: `${ids.length === 1 ? "Bei einer Mitgliedschaft" : `Bei ${ids.length} Mitgliedschaften`} ist das Ende unbekannt: ${named}. F\xFCr jede, die noch gilt, endDate ".." eintragen, f\xFCr jede beendete den letzten Tag.`,
      en: `The end of ${ids.length === 1 ? "one membership" : `${ids.length} memberships`} is unknown: ${named}. Write endDate ".." for each that still holds, and the last day for each that has ended.`
    };
  },
  "carry-over-unsupported": ({ membershipId, period }) => ({
    de: `Die Mitgliedschaft \u201E${excerpt(membershipId)}\u201C reicht in \u201E${excerpt(textIn(period, "de"))}\u201C hinein, aber nichts belegt, dass sie dort weiterging. Eine Best\xE4tigung aus dieser Zeit eintragen oder das Ende weglassen, wenn es unbekannt ist.`,
    en: `The membership \u201C${excerpt(membershipId)}\u201D reaches into \u201C${excerpt(textIn(period, "en"))}\u201D, but nothing shows that it went on there. Add a confirmation from that time, or leave the end out if it is unknown.`
  }),
  "reason-conflict": (params) => {
    if (params.reason === "ongoing") {
      const { de: de2, en } = labels.endReason[params.endReason];
      return {
        de: `Als Grund des Endes steht \u201E${de2}\u201C, aber die Mitgliedschaft l\xE4uft noch (".."). Das Ende eintragen oder den Grund l\xF6schen.`,
        en: `The reason for the end is \u201C${en}\u201D, but the membership is ongoing (".."). Enter the end, or delete the reason.`
      };
    }
    return {
      de: `Als Grund des Beginns steht \u201E${labels.startReason.founding.de}\u201C, aber der Beginn${params.startDate === null ? "" : ` ${params.startDate}`} ist nicht der Tag der Gr\xFCndung (${params.foundingDate}). Den Grund oder eines der beiden Daten berichtigen.`,
      en: `The reason for the start is \u201C${labels.startReason.founding.en}\u201D, but the start${params.startDate === null ? "" : ` ${params.startDate}`} is not the founding date (${params.foundingDate}). Correct the reason, or one of the two dates.`
    };
  }
};
function pairOf({ ids }) {
  const [one, other] = [excerpt(ids[0]), excerpt(ids[1])];
  return { de: `\u201E${one}\u201C und \u201E${other}\u201C`, en: `\u201C${one}\u201D and \u201C${other}\u201D` };
}

// src/calendar/day-phrase.ts
import { de } from "date-fns/locale/de";
import { enGB } from "date-fns/locale/en-GB";
var locales = { de, en: enGB };
function formatDay(day, lang) {
  const dayOfMonth = numberAt(isoText(day), 8, 10);
  return `${dayOfMonth}${{ de: ".", en: "" }[lang]} ${formatMonth(day, lang)}`;
}
function formatMonth(day, lang) {
  return `${monthName(day, lang, "wide")} ${yearOf(day)}`;
}
function monthName(day, lang, width) {
  const month = numberAt(isoText(day), 5, 7) - 1;
  return locales[lang].localize.month(month, { width, context: "formatting" });
}
function yearOf(day) {
  return isoText(day).slice(0, 4);
}

// src/calendar/edtf-date.ts
var pointPattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
var boundsPattern = /^\[([^[\].]*)\.\.([^[\].]*)\]$/;
function readEdtfDate(text) {
  const bounds = boundsPattern.exec(text);
  return bounds === null ? readPoint(text, text) : readBounds(text, bounds[1] ?? "", bounds[2] ?? "");
}
function readPoint(text, whole) {
  if (!pointPattern.test(text)) return notADate(whole);
  const precision = text.length === 4 ? "year" : text.length === 7 ? "month" : "day";
  const year = numberAt(text, 0, 4);
  const month = precision === "year" ? 1 : numberAt(text, 5, 7);
  const lastMonth = precision === "year" ? 12 : month;
  const day = precision === "day" ? numberAt(text, 8, 10) : 1;
  const lastDay = precision === "day" ? day : daysInMonth(year, lastMonth);
  if (year < 1 || month < 1 || month > 12 || day < 1 || lastDay > daysInMonth(year, lastMonth)) {
    return notInCalendar(whole);
  }
  return {
    earliest: dayNumberOf(year, month, day),
    latest: dayNumberOf(year, lastMonth, lastDay),
    precision
  };
}
function readBounds(text, first, last) {
  if (first === "" && last === "") return notADate(text);
  const earliest = first === "" ? Number.NEGATIVE_INFINITY : readPoint(first, text);
  const latest = last === "" ? Number.POSITIVE_INFINITY : readPoint(last, text);
  if (typeof earliest === "object" && "code" in earliest) return earliest;
  if (typeof latest === "object" && "code" in latest) return latest;
  const bounds = {
    earliest: typeof earliest === "number" ? earliest : earliest.earliest,
    latest: typeof latest === "number" ? latest : latest.latest
  };
  return bounds.earliest > bounds.latest ? reversed(text) : { ...bounds, precision: "bounds" };
}
function notADate(value) {
  return { code: "date-format", params: { value, expected: "date" } };
}
function reversed(value) {
  return { code: "date-order", params: { reason: "bounds", value } };
}
function dateBounds(text, ...path) {
  const reading = typeof text === "string" ? readEdtfDate(text) : notADate(excerpt(text));
  if ("code" in reading) throw dateError(reading, path);
  return reading;
}
function dayOrNull(day) {
  return Number.isFinite(day) ? isoText(day) : null;
}

// src/calendar/phrase.ts
var words = {
  de: {
    dayUnknown: "Tag unbekannt",
    since: "seit",
    from: "ab",
    to: "bis",
    until: "bis",
    onlyOn: "nur am",
    between: "zwischen dem",
    and: "und dem",
    notBefore: "fr\xFChestens",
    notAfter: "sp\xE4testens",
    start: "Beginn",
    end: "Ende",
    unknown: "unbekannt",
    ongoing: "laufend",
    startAndEndUnknown: "Beginn und Ende unbekannt"
  },
  en: {
    dayUnknown: "day unknown",
    since: "since",
    from: "from",
    to: "to",
    until: "until",
    onlyOn: "only on",
    between: "between",
    and: "and",
    notBefore: "not before",
    notAfter: "not after",
    start: "start",
    end: "end",
    unknown: "unknown",
    ongoing: "ongoing",
    startAndEndUnknown: "start and end unknown"
  }
};
function formatEdtfDate(date, lang) {
  assertLanguage(lang);
  const { earliest, latest, precision } = dateBounds(date);
  const text = words[lang];
  if (earliest === latest) return formatDay(earliest, lang);
  if (precision === "month") return `${formatMonth(earliest, lang)} (${text.dayUnknown})`;
  if (precision === "year") return `${date} (${text.dayUnknown})`;
  if (latest === Number.POSITIVE_INFINITY) return `${text.notBefore} ${formatDay(earliest, lang)}`;
  if (earliest === Number.NEGATIVE_INFINITY) return `${text.notAfter} ${formatDay(latest, lang)}`;
  return `${text.between} ${formatDay(earliest, lang)} ${text.and} ${formatDay(latest, lang)}`;
}

// src/messages/record.ts
var recordWording = {
  "period-overlap": (params) => ({
    de: `Die F\xF6rderphasen ${periods(params, "de")} \xFCberschneiden sich. Eine davon k\xFCrzen oder eine als Runde (rounds) der anderen eintragen.`,
    en: `The funding periods ${periods(params, "en")} overlap. Shorten one of them, or enter one as a round of the other.`
  }),
  "period-gap": (params) => ({
    de: `Zwischen den F\xF6rderphasen ${periods(params, "de")} liegt mindestens ein Tag, der zu keiner geh\xF6rt. Beginn und Ende pr\xFCfen; gab es die L\xFCcke wirklich, ist nichts zu tun.`,
    en: `Between the funding periods ${periods(params, "en")} there is at least one day that belongs to neither. Check start and end; if the gap was real, there is nothing to do.`
  }),
  "count-conflict": countMessage,
  "assessment-duplicate": ({ ids, date, ratings }) => {
    const [first, second] = ratings;
    return {
      de: `Dasselbe Kriterium ist f\xFCr denselben Tag (${formatEdtfDate(date, "de")}) mit \u201E${ratingIn(first, "de")}\u201C (${excerpt(ids[0])}) und \u201E${ratingIn(second, "de")}\u201C (${excerpt(ids[1])}) bewertet. Die Quellen vergleichen und eine der beiden Bewertungen berichtigen.`,
      en: `The same criterion is rated \u201C${ratingIn(first, "en")}\u201D (${excerpt(ids[0])}) and \u201C${ratingIn(second, "en")}\u201D (${excerpt(ids[1])}) on the same day (${formatEdtfDate(date, "en")}). Compare the sources, and correct one of the two ratings.`
    };
  },
  "source-missing": () => ({
    de: "Zu diesem Eintrag ist keine Quelle genannt. Unter sources die id einer Quelle eintragen.",
    en: "This record does not name a source. Enter the id of a source under sources."
  }),
  "url-scheme": ({ url }) => ({
    de: `\u201E${excerpt(url)}\u201C ist keine Webadresse. Eine Adresse eintragen, die mit http:// oder https:// beginnt, oder das Feld weglassen.`,
    en: `\u201C${excerpt(url)}\u201D is not a web address. Enter an address that begins with http:// or https://, or leave the field out.`
  }),
  "as-of-conflict": ({ reason, asOf, date }) => {
    const [dayDe, dayEn] = [formatEdtfDate(asOf, "de"), formatEdtfDate(asOf, "en")];
    return reason === "founding" ? {
      de: `Das Verzeichnis spricht bis zum ${dayDe} (asOf), also nur f\xFCr die Zeit vor der Gr\xFCndung (${formatEdtfDate(date, "de")}). Eines der beiden Daten berichtigen.`,
      en: `The record speaks until ${dayEn} (asOf), which is before the founding (${formatEdtfDate(date, "en")}). Correct one of the two dates.`
    } : {
      de: `Die Best\xE4tigung (${formatEdtfDate(date, "de")}) liegt nach dem ${dayDe}, dem letzten Tag, f\xFCr den das Verzeichnis spricht (asOf). asOf auf einen sp\xE4teren Tag setzen oder die Best\xE4tigung berichtigen.`,
      en: `The confirmation (${formatEdtfDate(date, "en")}) is after ${dayEn}, the last day that the record speaks for (asOf). Move asOf to a later day, or correct the confirmation.`
    };
  }
};
function periods({ names }, lang) {
  const [first, second] = names.map((name) => excerpt(textIn(name, lang)));
  return { de: `\u201E${first}\u201C und \u201E${second}\u201C`, en: `\u201C${first}\u201D and \u201C${second}\u201D` }[lang];
}
function ratingIn(rating2, lang) {
  return labels.rating[rating2][lang];
}
function countMessage(params) {
  const [dayDe, dayEn] = [formatEdtfDate(params.date, "de"), formatEdtfDate(params.date, "en")];
  if (params.reason === "claims") {
    const [one, other] = params.counts;
    const [first, second] = params.claimIds.map((id) => excerpt(id));
    return {
      de: `F\xFCr denselben Tag (${dayDe}) wurden ${one} und ${other} Mitglieder ver\xF6ffentlicht (\u201E${first}\u201C und \u201E${second}\u201C). Die Quellen vergleichen; beide Zahlen k\xF6nnen stehen bleiben.`,
      en: `Both ${one} and ${other} members were published for the same day, ${dayEn} (\u201C${first}\u201D and \u201C${second}\u201D). Compare the sources; both numbers may stay.`
    };
  }
  const { count, isApproximate, computed } = params;
  const range = computed.min === computed.max ? String(computed.min) : `${computed.min}\u2013${computed.max}`;
  return {
    de: `Ver\xF6ffentlicht wurden ${isApproximate ? "rund " : ""}${count} Mitglieder (${dayDe}); das Verzeichnis ergibt ${range}. Die Zahl oder die Mitgliedschaften um diesen Tag pr\xFCfen.`,
    en: `${isApproximate ? "About " : ""}${count} members were published for ${dayEn}; the record gives ${range}. Check the number, or the memberships around that day.`
  };
}

// src/messages/reference.ts
var kindNames = {
  source: { de: "Quelle", en: "source" },
  region: { de: "Region", en: "region" },
  membership: { de: "Mitgliedschaft", en: "membership" },
  criterion: { de: "Kriterium", en: "criterion" },
  event: { de: "Veranstaltung", en: "event" }
};
var referenceWording = {
  "id-duplicate": ({ id }) => ({
    de: `Die id \u201E${excerpt(id)}\u201C ist schon vergeben. Dem Eintrag eine eigene id geben.`,
    en: `The id \u201C${excerpt(id)}\u201D is already taken. Give this record an id of its own.`
  }),
  "reference-unknown": ({ kind, id }) => ({
    de: `Die id \u201E${excerpt(id)}\u201C (${kindNames[kind].de}) gibt es nicht. Die id berichtigen oder den Eintrag erg\xE4nzen.`,
    en: `There is no ${kindNames[kind].en} with the id \u201C${excerpt(id)}\u201D. Correct the id, or add the record.`
  })
};

// src/messages/region.ts
var regionWording = {
  "region-name-similar": (params) => {
    if (params.reason === "other-row") {
      const { given, read, line } = params;
      return {
        de: `\u201E${excerpt(given)}\u201C wurde als \u201E${excerpt(read)}\u201C gelesen, wie die Region in Zeile ${line} geschrieben ist. Den Namen \xFCberall gleich schreiben; sind es zwei Regionen, ihnen verschiedene Namen oder Schl\xFCssel geben.`,
        en: `\u201C${excerpt(given)}\u201D was read as \u201C${excerpt(read)}\u201D, as line ${line} spells the region. Spell the name the same everywhere; if they are two regions, give them different names or keys.`
      };
    }
    const [first, second] = params.names.map(
      (name, at) => `${excerpt(name)} (${excerpt(params.regionIds[at])})`
    );
    return params.reason === "spelling" ? {
      de: `Die Namen der Regionen ${second} und ${first} unterscheiden sich nur in der Schreibweise. Ist es dieselbe Region, die beiden Eintr\xE4ge zusammenfassen; sind es zwei, ihre Art oder ihre Schl\xFCssel eintragen.`,
      en: `The names of the regions ${second} and ${first} differ only in spelling. If they are the same region, merge the two records; if they are two, enter their kinds or keys.`
    } : {
      de: `Die Namen der Regionen ${second} und ${first} unterscheiden sich nur durch die Art des Gebiets. Ist es dieselbe Region, die beiden Eintr\xE4ge zusammenfassen; sind es zwei, ihre Art oder ihre Schl\xFCssel eintragen.`,
      en: `The names of the regions ${second} and ${first} differ only by the kind of area. If they are the same region, merge the two records; if they are two, enter their kinds or keys.`
    };
  },
  "region-nested": ({ names: [inner, outer] }) => ({
    de: `Das Mitglied \u201E${excerpt(inner)}\u201C liegt im Mitglied \u201E${excerpt(outer)}\u201C. Das ist erlaubt, und beide z\xE4hlen; Fl\xE4chen und Einwohner aber nicht zusammenz\xE4hlen.`,
    en: `The member \u201C${excerpt(inner)}\u201D lies within the member \u201C${excerpt(outer)}\u201D. This is allowed, and both count; but do not add up areas or inhabitants.`
  }),
  "within-cycle": ({ regionId, through }) => ({
    de: `\u201E${excerpt(regionId)}\u201C liegt nach \u201Ewithin\u201C in sich selbst, \xFCber \u201E${excerpt(through)}\u201C. Einen der Eintr\xE4ge in \u201Ewithin\u201C l\xF6schen.`,
    en: `By \u201Cwithin\u201D, \u201C${excerpt(regionId)}\u201D lies within itself, through \u201C${excerpt(through)}\u201D. Delete one of the entries of \u201Cwithin\u201D.`
  }),
  "change-cycle": ({ changeId, regionId }) => ({
    de: `Die \xC4nderung \u201E${excerpt(changeId)}\u201C f\xFChrt zu \u201E${excerpt(regionId)}\u201C zur\xFCck, das schon in einer anderen Region aufgegangen ist. Vorg\xE4nger und Nachfolger pr\xFCfen; eine neue Region braucht eine neue id.`,
    en: `The change \u201C${excerpt(changeId)}\u201D leads back to \u201C${excerpt(regionId)}\u201D, which had already ended in another region. Check predecessors and successors; a new region needs a new id.`
  }),
  "change-continuation": ({ regionId }) => ({
    de: `\u201E${excerpt(regionId)}\u201C soll die Mitgliedschaft fortf\xFChren, ist aber kein Nachfolger dieser \xC4nderung. Unter successors erg\xE4nzen oder hier l\xF6schen.`,
    en: `\u201C${excerpt(regionId)}\u201D is to continue the membership, but is not a successor of this change. Add it to successors, or delete it here.`
  }),
  "change-sides": ({ kind }) => ({
    de: `Bei der Art \u201E${labels.regionChangeKind[kind].de}\u201C stehen auf beiden Seiten dieselben Regionen: Eine Region besteht unter ihrer id weiter, mit einem datierten Namen oder Schl\xFCssel. Bekommt sie eine neue id, ist es ein Zusammenschluss (merger) oder eine Eingliederung (absorption).`,
    en: `A change of the kind \u201C${labels.regionChangeKind[kind].en}\u201D has the same regions on both sides: a region goes on under its id, with a dated name or key. If it gets a new id, the change is a merger or an absorption.`
  }),
  "succession-unfilled": ({ region, date }) => ({
    de: `\u201E${excerpt(region)}\u201C soll ab ${date} die Mitgliedschaft eines Vorg\xE4ngers fortf\xFChren, hat aber keine Mitgliedschaft, die dann beginnt. Eine Mitgliedschaft mit startReason \u201Esuccession\u201C erg\xE4nzen oder die Region aus continuedBy l\xF6schen.`,
    en: `\u201C${excerpt(region)}\u201D is to continue a predecessor's membership from ${date}, but does not have a membership that starts then. Add a membership with the startReason \u201Csuccession\u201D, or delete the region from continuedBy.`
  })
};

// src/messages/output.ts
var notANetwork = {
  de: "Das ist kein Netzwerk. Das mit JSON.parse gelesene Objekt \xFCbergeben, nicht den Text.",
  en: "This is not a network. Pass the object that JSON.parse returns, not the text."
};
function outputListMissing(list) {
  return {
    de: `Die Liste \u201E${list}\u201C fehlt: Das ist nicht die Ausgabe von parseNetwork. Zuerst parseNetwork(\u2026) aufrufen.`,
    en: `The list \u201C${list}\u201D is missing: this is not the output of parseNetwork. Call parseNetwork(\u2026) first.`
  };
}
var accessThrows = {
  de: "Dieser Teil der Eingabe l\xE4sst sich nicht lesen: Der Zugriff l\xF6st einen Fehler aus. Reine Daten \xFCbergeben, etwa \xFCber JSON.parse(JSON.stringify(\u2026)).",
  en: "This part of the input cannot be read: the access throws. Pass plain data, for example through JSON.parse(JSON.stringify(\u2026))."
};
var versionWording = {
  "version-unsupported": ({ version }) => ({
    de: `Version \u201E${excerpt(version)}\u201C des Formats wird nicht unterst\xFCtzt; diese Bibliothek liest Version 1. Die Bibliothek aktualisieren oder 1 schreiben.`,
    en: `Version \u201C${excerpt(version)}\u201D of the format is not supported; this library reads version 1. Update the library, or write 1.`
  })
};

// src/messages/structure.ts
var structureWording = {
  "field-missing": missingMessage,
  "field-type": typeMessage,
  "field-value": valueMessage,
  "field-unknown": ({ field, nearest }) => {
    if (field === "__proto__") {
      return {
        de: "Ein Feld darf nicht \u201E__proto__\u201C hei\xDFen. Das Feld umbenennen oder weglassen.",
        en: "A field cannot be called \u201C__proto__\u201D. Rename the field, or leave it out."
      };
    }
    return {
      de: `Das Feld \u201E${excerpt(field)}\u201C gibt es hier nicht.${nearest === null ? "" : ` Ist \u201E${nearest}\u201C gemeint?`} Eigene Angaben geh\xF6ren unter \u201Eextra\u201C.`,
      en: `The field \u201C${excerpt(field)}\u201D does not exist here.${nearest === null ? "" : ` Did you mean \u201C${nearest}\u201D?`} Your own data belongs under \u201Cextra\u201D.`
    };
  },
  "input-unreadable": (params) => {
    if (params.reason === "access") return accessThrows;
    if (params.reason === "cycle") {
      return {
        de: "Die Eingabe enth\xE4lt sich an dieser Stelle selbst. Statt des Objekts seine id angeben.",
        en: "The input contains itself here. Give the id of the object instead of the object."
      };
    }
    return {
      de: `Die Eingabe ist tiefer als ${params.deepest} Ebenen verschachtelt. Diesen Teil flacher anlegen oder weglassen.`,
      en: `The input is nested more than ${params.deepest} levels deep. Flatten this part, or leave it out.`
    };
  },
  ...versionWording
};
function missingMessage(params) {
  switch (params.reason) {
    case "field":
      return {
        de: `Das Feld \u201E${excerpt(params.field)}\u201C fehlt. Es erg\xE4nzen.`,
        en: `The field \u201C${excerpt(params.field)}\u201D is missing. Add it.`
      };
    case "entry":
      return {
        de: "Hier steht nichts. Einen Eintrag angeben.",
        en: "There is nothing here. Give a record."
      };
    case "network":
      return {
        de: "Es wurde nichts \xFCbergeben. Ein Netzwerk \xFCbergeben.",
        en: "Nothing was passed. Pass a network."
      };
    case "hole":
      return {
        de: "Die Liste hat hier eine L\xFCcke; gelesen wurde sie bis hierhin. Den Eintrag erg\xE4nzen oder die L\xFCcke schlie\xDFen.",
        en: "The list has a hole here and was read up to it. Add the entry, or close the hole."
      };
    case "output-list":
      return outputListMissing(params.list);
    case "name":
      return {
        de: "Der Name der Region fehlt. Ihn eintragen oder die Zeile l\xF6schen.",
        en: "The name of the region is missing. Enter it, or delete the row."
      };
  }
}
var typeNames = {
  string: { de: "ein Text", en: "text" },
  number: { de: "eine Zahl", en: "a number" },
  int: { de: "eine ganze Zahl", en: "a whole number" },
  boolean: { de: "true oder false", en: "true or false" },
  array: { de: "eine Liste", en: "a list" },
  object: { de: "ein Objekt", en: "an object" },
  record: { de: "ein Objekt", en: "an object" }
};
function typeMessage(params) {
  switch (params.reason) {
    case "type": {
      const { expected, given, found } = params;
      const name = typeNames[expected] ?? { de: expected, en: expected };
      const quoted = found === "text" || found === "json-text" ? JSON.stringify(excerpt(given)) : excerpt(given);
      const remedy = typeRemedy(params);
      return {
        de: `Erwartet wird ${name.de}, angegeben ist ${quoted}. ${remedy.de}`,
        en: `Expected ${name.en}, got ${quoted}. ${remedy.en}`
      };
    }
    case "not-json":
      return {
        de: "Unter \u201Eextra\u201C steht etwas, das es in JSON nicht gibt. Nur Texte, Zahlen, true, false, null, Listen und Objekte verwenden.",
        en: "Under \u201Cextra\u201D there is something that JSON does not have. Use only text, numbers, true, false, null, lists and objects."
      };
    case "network":
      return notANetwork;
    case "list":
      return {
        de: "Das ist keine Liste. Den Text der Datei, ihre Bytes (Uint8Array) oder Zeilen aus Zellen (string[][]) \xFCbergeben.",
        en: "This is not a list. Pass the text of the file, its bytes (Uint8Array), or rows of cells (string[][])."
      };
    case "read-list":
      return {
        de: "Das ist keine gelesene Mitgliederliste. Zuerst readMemberList(\u2026) aufrufen und das Ergebnis \xFCbergeben.",
        en: "This is not a member list that was read. Call readMemberList(\u2026) first and pass its result."
      };
    case "cell":
      return {
        de: "Eine Zelle ist kein Text. Alle Zellen als Text \xFCbergeben, Zahlen und Daten so, wie sie in der Liste stehen.",
        en: "A cell is not text. Pass all cells as text, with numbers and dates as they stand in the list."
      };
  }
}
function typeRemedy({ expected, given, found, fields }) {
  if (found === "json-text") {
    return { de: "Den Text zuerst mit JSON.parse lesen.", en: "Read the text by JSON.parse first." };
  }
  if (found === "null") {
    return {
      de: "Ist der Wert unbekannt, das Feld weglassen.",
      en: "If the value is unknown, leave the field out."
    };
  }
  if (found === "date") {
    return {
      de: "Den Kalendertag als Text schreiben, wie 2018-11-27; dayOf(\u2026) gibt ihn zur\xFCck.",
      en: "Write the calendar day as text, like 2018-11-27; dayOf(\u2026) returns it."
    };
  }
  if (fields.length > 0) {
    const form = `{ ${fields.map((field) => `"${field}": \u2026`).join(", ")} }`;
    return { de: `In dieser Form angeben: ${form}.`, en: `Give it in this form: ${form}.` };
  }
  if (expected === "string" && found === "number") {
    return { de: `In Anf\xFChrungszeichen schreiben: "${given}".`, en: `Write it in quotes: "${given}".` };
  }
  return { de: "Den Wert in dieser Form angeben.", en: "Give the value in that form." };
}
function valueMessage(params) {
  switch (params.reason) {
    case "argument":
      return argumentMessage(params);
    case "time-zone":
      return timeZoneMessage(params.given);
    case "unlisted": {
      const { given, allowed, meant } = params;
      return {
        de: `\u201E${excerpt(given)}\u201C ist hier nicht erlaubt.${meant === null ? "" : ` Ist \u201E${meant}\u201C gemeint?`} Erlaubt sind: ${allowed.join(", ")}.`,
        en: `\u201C${excerpt(given)}\u201D is not allowed here.${meant === null ? "" : ` Did you mean \u201C${meant}\u201D?`} Allowed: ${allowed.join(", ")}.`
      };
    }
    case "empty":
      return params.isOptional ? {
        de: "Der Text ist leer. Einen Text angeben oder das Feld weglassen.",
        en: "The text is empty. Give a text, or leave the field out."
      } : { de: "Der Text ist leer. Einen Text angeben.", en: "The text is empty. Give a text." };
    case "count":
      return {
        de: `${excerpt(params.given)} ist keine g\xFCltige Anzahl. Eine ganze Zahl ab 0 angeben.`,
        en: `${excerpt(params.given)} is not a valid count. Use a whole number, 0 or more.`
      };
    case "two-dates": {
      const [first, second] = params.dates;
      const [de2, en] = params.field === "startDate" ? ["den Beginn", "start"] : ["das Ende", "end"];
      return {
        de: `Die Zeile nennt ${de2} zweimal und verschieden: ${first} und ${second}. Eines davon l\xF6schen oder berichtigen.`,
        en: `The row names the ${en} twice and differently: ${first} and ${second}. Delete or correct one of them.`
      };
    }
    case "other-row":
      return {
        de: `Zeile ${params.line} sagt von dieser Region \u201E${excerpt(params.given)}\u201C. Eine der beiden Zeilen berichtigen; sind es zwei Regionen, ihnen verschiedene Namen oder Schl\xFCssel geben.`,
        en: `Line ${params.line} says \u201C${excerpt(params.given)}\u201D about this region. Correct one of the two rows; if they are two regions, give them different names or keys.`
      };
  }
}

// src/messages/json.ts
var jsonWording = {
  ...dateWording,
  ...structureWording,
  ...referenceWording,
  ...extentWording,
  ...membershipWording,
  ...keyWording,
  ...regionWording,
  ...recordWording
};

// src/model/network.ts
var rosters = ["complete", "partial"];
var networkLists = [
  "sources",
  "fundingPeriods",
  "criteria",
  "regions",
  "regionChanges",
  "memberships",
  "assessments",
  "events",
  "countClaims"
];

// src/roster/parsed-network.ts
var mark2 = /* @__PURE__ */ Symbol.for("netzwerk-daseinsvorsorge.parsed");
function freezeNetwork(network) {
  Object.defineProperty(network, mark2, { value: true });
  const waiting = [network];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    for (const value of Array.isArray(next) ? next : Object.values(next)) {
      if (typeof value === "object" && value !== null && !Object.isFrozen(value)) waiting.push(value);
    }
    Object.freeze(next);
  }
  assertParsed(network);
  return network;
}
function assertParsed(network) {
  if (isParsed(network)) return;
  throw new NetworkError([
    createError({ code: "network-not-parsed", path: ["network"], params: {} }, notParsedWording)
  ]);
}
function isParsed(network) {
  try {
    return Object.hasOwn(network, mark2) && Object.isFrozen(network);
  } catch {
    return false;
  }
}

// src/query/trust-network.ts
function unsupportedVersion(version) {
  return { code: "version-unsupported", path: ["schemaVersion"], params: { version: excerpt(version) } };
}

// src/calendar/day-range.ts
function dayRange(start, endExclusive) {
  return start < endExclusive ? { start, endExclusive } : null;
}
function compareDays(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function encloses(outer, inner) {
  return outer.start <= inner.start && inner.endExclusive <= outer.endExclusive;
}
function overlaps(a, b) {
  return a.start < b.endExclusive && b.start < a.endExclusive;
}
function abuts(a, b) {
  return a.endExclusive === b.start || b.endExclusive === a.start;
}
function span(a, b) {
  return {
    start: Math.min(a.start, b.start),
    endExclusive: Math.max(a.endExclusive, b.endExclusive)
  };
}
function coalesce(ranges) {
  const sorted = [...ranges].sort((a, b) => compareDays(a.start, b.start));
  const merged = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last !== void 0 && (overlaps(last, range) || abuts(last, range))) {
      merged[merged.length - 1] = span(last, range);
    } else {
      merged.push(range);
    }
  }
  return merged;
}

// src/calendar/extent.ts
var unknownDay = {
  earliest: Number.NEGATIVE_INFINITY,
  latest: Number.POSITIVE_INFINITY
};
var endless = { earliest: Number.POSITIVE_INFINITY, latest: Number.POSITIVE_INFINITY };
function readExtent(dates, lives = []) {
  const ongoing = dates.endDate === "..";
  const start = dates.startDate === void 0 ? unknownDay : dateBounds(dates.startDate);
  const end = dates.endDate === void 0 || ongoing ? unknownDay : dateBounds(dates.endDate);
  const livedStart = isExact(start) ? start : lives.reduce(startWithin, start);
  const livedEnd = ongoing ? lives.map((life) => life.lastDay).reduce(earlierDay, endless) : isExact(end) ? end : lives.reduce(endWithin, end);
  const faults = lifeFaults(start, end, lives);
  if (start.earliest > end.latest) faults.unshift({ kind: "order" });
  else if (faults.length === 0 && Math.max(livedStart.earliest, firstDayNumber) > livedEnd.latest) {
    faults.push({ kind: "life", life: lives.length - 1, side: "after", field: null });
  }
  const inside = faults.length === 0;
  let latestStart = Math.min(livedStart.latest, livedEnd.latest);
  let earliestEnd2 = Math.max(livedEnd.earliest, livedStart.earliest);
  for (const [confirmation, { date }] of (dates.confirmations ?? []).entries()) {
    const confirmed = dateBounds(date);
    if (inside && (confirmed.latest < livedStart.earliest || confirmed.earliest > livedEnd.latest)) {
      const possible = spanOf({ start: livedStart.earliest, endExclusive: livedEnd.latest + 1 });
      faults.push({ kind: "confirmation-outside", confirmation, possible });
    }
    latestStart = Math.min(latestStart, confirmed.latest);
    earliestEnd2 = Math.max(earliestEnd2, confirmed.earliest);
  }
  const bounds = {
    earliestStart: livedStart.earliest,
    latestStart,
    earliestEndExclusive: earliestEnd2 + 1,
    latestEndExclusive: livedEnd.latest + 1
  };
  return { bounds, faults };
}
function isExact(date) {
  return date.earliest === date.latest;
}
function startWithin(start, life) {
  return { earliest: Math.max(start.earliest, life.earliestFirstDay), latest: start.latest };
}
function endWithin(end, life) {
  return { earliest: end.earliest, latest: Math.min(end.latest, life.lastDay.latest) };
}
function earlierDay(a, b) {
  return { earliest: Math.min(a.earliest, b.earliest), latest: Math.min(a.latest, b.latest) };
}
function lifeFaults(start, end, lives) {
  const faults = [];
  for (const [life, bounds] of lives.entries()) {
    const startSide = sideOutside(start, bounds);
    const endSide = sideOutside(end, bounds);
    if (startSide !== void 0) faults.push({ kind: "life", life, side: startSide, field: "startDate" });
    if (endSide !== void 0) faults.push({ kind: "life", life, side: endSide, field: "endDate" });
  }
  return faults;
}
function sideOutside(date, { earliestFirstDay, lastDay }) {
  if (date.latest < earliestFirstDay) return "before";
  return date.earliest > lastDay.latest ? "after" : void 0;
}
function possibleRange(bounds) {
  return { start: bounds.earliestStart, endExclusive: bounds.latestEndExclusive };
}
function certainRange(bounds) {
  return bounds.mayBeVoid ? null : dayRange(bounds.latestStart, bounds.earliestEndExclusive);
}
function certainRuns(each) {
  return coalesce(each.map(certainRange).filter((range) => range !== null));
}
function possibleRuns(each) {
  return coalesce(each.map(possibleRange));
}
function isCertainOn(bounds, day) {
  return !bounds.mayBeVoid && bounds.latestStart <= day && day < bounds.earliestEndExclusive;
}
function spanOf(range) {
  return { firstDay: dayOrNull(range.start), lastDay: dayOrNull(range.endExclusive - 1) };
}

// src/roster/lives.ts
function lifeOf({ foundingDate, dissolutionDate }) {
  const earliestFirstDay = foundingDate === void 0 ? Number.NEGATIVE_INFINITY : dateBounds(foundingDate).earliest;
  const lastDay = dissolutionDate === void 0 ? endless : dateBounds(dissolutionDate);
  return earliestFirstDay > lastDay.latest ? { earliestFirstDay: Number.NEGATIVE_INFINITY, lastDay: endless } : { earliestFirstDay, lastDay };
}
function recordedLives(network, region) {
  return region === void 0 ? [lifeOf(network)] : [lifeOf(network), lifeOf(region)];
}
function membershipLives(network) {
  const lastDays = lastDaysByChange(network);
  const networkLife = lifeOf(network);
  return (region) => {
    if (region === void 0) return [networkLife];
    const life = lifeOf(region);
    const lastDay = lastDays.get(region.id);
    return [
      networkLife,
      lastDay === void 0 ? life : { ...life, lastDay: earlierDay(life.lastDay, lastDay) }
    ];
  };
}
function isEndingKind(kind) {
  return kind === "merger" || kind === "absorption" || kind === "split";
}
function haveSameSides({ predecessors, successors }) {
  const [before, after] = [new Set(predecessors), new Set(successors)];
  return before.size === after.size && [...before].every((id) => after.has(id));
}
function endsPredecessor({ kind, successors }, id) {
  return isEndingKind(kind) && !successors.includes(id);
}
function lastDaysByChange(network) {
  const lastDays = /* @__PURE__ */ new Map();
  for (const change of network.regionChanges) {
    for (const id of change.predecessors) {
      if (!endsPredecessor(change, id)) continue;
      lastDays.set(id, earlierDay(lastDays.get(id) ?? endless, dayBefore(change)));
    }
  }
  return lastDays;
}
function dayBefore({ date }) {
  const { earliest, latest } = dateBounds(date);
  return { earliest: Math.max(earliest - 1, firstDayNumber), latest: latest - 1 };
}

// src/roster/packed-day.ts
var beforeAllDays = -(2 ** 31);
var afterAllDays = 2 ** 31 - 1;
function packedDay(day) {
  return Math.max(beforeAllDays, Math.min(afterAllDays, day));
}
function unpackedDay(packed) {
  if (packed === beforeAllDays) return Number.NEGATIVE_INFINITY;
  return packed === afterAllDays ? Number.POSITIVE_INFINITY : packed;
}

// src/model/membership.ts
var membershipRoles = ["member", "associate", "candidate"];
var startReasons = ["founding", "admission", "succession"];
var endReasons = ["withdrawal", "exclusion", "succession", "dissolution", "period-ended"];

// src/roster/roles.ts
var roleBit = {
  member: 1,
  associate: 2,
  candidate: 4
};
var everyRole = membershipRoles.reduce((mask, role2) => mask | roleBit[role2], 0);
function roleMask({ roles = ["member"] }) {
  const isList = Array.isArray(roles);
  if (!isList) throw argumentError(["options", "roles"], roles, ['["member"]', '["member", "associate"]']);
  let mask = 0;
  for (const role2 of roles) {
    if (!Object.hasOwn(roleBit, role2)) throw argumentError(["options", "roles"], role2, membershipRoles);
    mask |= roleBit[role2];
  }
  return mask;
}

// src/roster/roster.ts
var indexes = /* @__PURE__ */ new WeakMap();
function rosterOf(network) {
  const known = indexes.get(network);
  if (known !== void 0) return known;
  assertParsed(network);
  return keepIndex(buildRoster(network, regionPositionsOf(network)));
}
var positions = /* @__PURE__ */ new WeakMap();
function regionPositionsOf(network) {
  const known = indexes.get(network)?.regionPositions ?? positions.get(network);
  if (known !== void 0) return known;
  assertParsed(network);
  const built = positionsById(network.regions);
  positions.set(network, built);
  return built;
}
function keepIndex(index) {
  indexes.set(index.network, index);
  return index;
}
function buildRoster(network, regionPositions = positionsById(network.regions)) {
  const { groupOf, groups } = groupsOf(network, regionPositions);
  const { firstSlot, membershipPositions } = groupByRegion(groupOf, groups);
  const slots = membershipPositions.length;
  const slotRegions = new Int32Array(slots);
  const roleBits = new Uint8Array(slots);
  const earliestStart = new Int32Array(slots);
  const latestStart = new Int32Array(slots);
  const earliestEndExclusive = new Int32Array(slots);
  const latestEndExclusive = new Int32Array(slots);
  const faults = [];
  const livesOf = membershipLives(network);
  for (let group = 0; group < groups; group++) {
    const lives = livesOf(network.regions[group]);
    const endSlot = firstSlot[group + 1] ?? 0;
    for (let slot = firstSlot[group] ?? 0; slot < endSlot; slot++) {
      const position = membershipPositions[slot] ?? 0;
      const membership = network.memberships[position];
      if (membership === void 0) continue;
      const { bounds, faults: found } = readExtent(membership, lives);
      for (const fault of found) faults.push({ position, fault });
      slotRegions[slot] = group;
      roleBits[slot] = roleBit[membership.role];
      earliestStart[slot] = packedDay(bounds.earliestStart);
      latestStart[slot] = packedDay(bounds.latestStart);
      earliestEndExclusive[slot] = packedDay(bounds.earliestEndExclusive);
      latestEndExclusive[slot] = packedDay(bounds.latestEndExclusive);
    }
  }
  return {
    network,
    livesOf,
    asOf: dateBounds(network.asOf).latest,
    regionPositions,
    firstSlot,
    slotRegions,
    membershipPositions,
    roleBits,
    earliestStart,
    latestStart,
    earliestEndExclusive,
    latestEndExclusive,
    faults
  };
}
function groupCount({ firstSlot }) {
  return firstSlot.length - 1;
}
function membershipCount({ firstSlot }, group) {
  return (firstSlot[group + 1] ?? 0) - (firstSlot[group] ?? 0);
}
function positionsById(regions) {
  return new Map(regions.map(({ id }, position) => [id, position]));
}
function groupsOf({ regions, memberships }, regionPositions) {
  const strangers = /* @__PURE__ */ new Map();
  const groupOf = new Int32Array(memberships.length);
  for (const [position, { regionId }] of memberships.entries()) {
    const group = regionPositions.get(regionId) ?? strangers.get(regionId);
    groupOf[position] = group ?? regions.length + strangers.size;
    if (group === void 0) strangers.set(regionId, regions.length + strangers.size);
  }
  return { groupOf, groups: regions.length + strangers.size };
}
function groupByRegion(groupOf, groups) {
  const firstSlot = new Int32Array(groups + 1);
  for (const group of groupOf) firstSlot[group + 1] = (firstSlot[group + 1] ?? 0) + 1;
  for (let group = 0; group < groups; group++) {
    firstSlot[group + 1] = (firstSlot[group + 1] ?? 0) + (firstSlot[group] ?? 0);
  }
  const next = firstSlot.slice();
  const membershipPositions = new Int32Array(groupOf.length);
  for (const [position, group] of groupOf.entries()) {
    const slot = next[group] ?? 0;
    membershipPositions[slot] = position;
    next[group] = slot + 1;
  }
  return { firstSlot, membershipPositions };
}
function membershipsAt(index, regionPosition, mask) {
  const found = [];
  const endSlot = index.firstSlot[regionPosition + 1] ?? 0;
  for (let slot = index.firstSlot[regionPosition] ?? 0; slot < endSlot; slot++) {
    if (((index.roleBits[slot] ?? 0) & mask) === 0) continue;
    const position = index.membershipPositions[slot] ?? 0;
    const membership = index.network.memberships[position];
    if (membership !== void 0) found.push({ membership, position, bounds: boundsAt(index, slot) });
  }
  return found;
}
function boundsAt(index, slot) {
  return {
    earliestStart: unpackedDay(index.earliestStart[slot] ?? 0),
    latestStart: unpackedDay(index.latestStart[slot] ?? 0),
    earliestEndExclusive: unpackedDay(index.earliestEndExclusive[slot] ?? 0),
    latestEndExclusive: unpackedDay(index.latestEndExclusive[slot] ?? 0)
  };
}

// src/rules/as-of.ts
function asOfRules(network) {
  const { asOf, foundingDate } = network;
  const lastDay = dateBounds(asOf).latest;
  const findings = [];
  if (foundingDate !== void 0 && dateBounds(foundingDate).earliest > lastDay) {
    const params = { reason: "founding", asOf, date: foundingDate };
    findings.push({ code: "as-of-conflict", path: ["asOf"], params });
  }
  checkAll(network.memberships, ["memberships"]);
  checkAll(network.fundingPeriods, ["fundingPeriods"]);
  for (const [at, { rounds }] of network.fundingPeriods.entries()) {
    checkAll(rounds, ["fundingPeriods", at, "rounds"]);
  }
  return findings;
  function checkAll(records, path) {
    for (const [at, { confirmations }] of records.entries()) {
      for (const [inner, { date }] of confirmations.entries()) {
        if (dateBounds(date).earliest <= lastDay) continue;
        const params = { reason: "confirmation", asOf, date };
        const place = [...path, at, "confirmations", inner, "date"];
        findings.push({ code: "as-of-conflict", path: place, params });
      }
    }
  }
}

// src/rules/assessments.ts
function assessmentRules({ assessments }) {
  const first = /* @__PURE__ */ new Map();
  return assessments.flatMap((assessment, at) => {
    const { earliest, latest } = dateBounds(assessment.date);
    if (earliest !== latest) return [];
    const subject = JSON.stringify([assessment.regionId, assessment.criterionId, earliest]);
    const earlier = first.get(subject);
    if (earlier === void 0) first.set(subject, assessment);
    if (earlier === void 0 || earlier.rating === assessment.rating) return [];
    const params = {
      ids: [earlier.id, assessment.id],
      date: assessment.date,
      ratings: [earlier.rating, assessment.rating]
    };
    return [{ code: "assessment-duplicate", path: ["assessments", at, "rating"], params }];
  });
}

// src/rules/carry-over.ts
function carryOverRules(index) {
  const explicit = index.network.fundingPeriods.filter(({ carryOver: carryOver3 }) => carryOver3 === "explicit").map((period) => ({ period, ...readExtent(period) })).filter(({ faults }) => faults.length === 0);
  if (explicit.length === 0) return [];
  const faulty = new Set(index.faults.map(({ position }) => position));
  const findings = [];
  for (let group = 0; group < groupCount(index); group++) {
    for (const bounded of membershipsAt(index, group, everyRole)) {
      if (faulty.has(bounded.position)) continue;
      for (const { period, bounds } of explicit) {
        if (entersUnsupported(bounded, bounds)) findings.push(carryOver2(bounded, period));
      }
    }
  }
  return findings;
}
function entersUnsupported({ membership, bounds }, period) {
  const isCertainBefore = bounds.latestStart < period.earliestStart;
  const isCertainIn = bounds.earliestEndExclusive > period.latestStart;
  return isCertainBefore && isCertainIn && !showsEntry(membership, period.latestStart);
}
function showsEntry({ confirmations, endDate }, day) {
  if (endDate !== void 0 && endDate !== ".." && dateBounds(endDate).earliest >= day) return true;
  return confirmations.some(({ date }) => dateBounds(date).earliest >= day);
}
function carryOver2({ membership, position }, { id, name }) {
  const params = { membershipId: membership.id, fundingPeriodId: id, period: name };
  return { code: "carry-over-unsupported", path: ["memberships", position], params };
}

// src/grouping.ts
function addTo(groups, key, entry) {
  const group = groups.get(key);
  if (group === void 0) groups.set(key, [entry]);
  else group.push(entry);
}
function groupBy(entries, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry of entries) addTo(groups, keyOf(entry), entry);
  return groups;
}

// src/rules/change-cycles.ts
var mostSteps = 5e5;
function changeCycleRules({ regionChanges }) {
  const changes = regionChanges.map((change, position) => ({ change, position, date: dateBounds(change.date) })).filter(({ change }) => isEndingKind(change.kind) && !haveSameSides(change));
  const byPredecessor = /* @__PURE__ */ new Map();
  const bySuccessor = /* @__PURE__ */ new Map();
  for (const placed of changes) {
    for (const id of new Set(placed.change.predecessors)) addTo(byPredecessor, id, placed);
    for (const id of new Set(placed.change.successors)) addTo(bySuccessor, id, placed);
  }
  let steps = 0;
  const found = /* @__PURE__ */ new Map();
  for (const first of changes) {
    for (const regionId of first.change.predecessors) {
      if (!endsPredecessor(first.change, regionId)) continue;
      for (const last of bySuccessor.get(regionId) ?? []) {
        if (last === first || last.date.latest < first.date.earliest) continue;
        const isLater = last.date.earliest >= first.date.latest;
        const isNewIn = !last.change.predecessors.includes(regionId);
        if (leadsTo(first, last, false) && (isLater || isNewIn && leadsTo(first, last, true))) {
          found.set(JSON.stringify([last.position, regionId]), cycleFinding(last, regionId));
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => Number(a.path[1]) - Number(b.path[1]));
  function leadsTo(first, last, byEnding) {
    const reached = /* @__PURE__ */ new Set([first]);
    for (const from of reached) {
      for (const id of from.change.successors) {
        for (const next of byPredecessor.get(id) ?? []) {
          if (++steps > mostSteps) return true;
          if (next.date.latest < from.date.earliest) continue;
          if (byEnding && !endsPredecessor(next.change, id)) continue;
          if (next === last) return true;
          reached.add(next);
        }
      }
    }
    return false;
  }
}
function cycleFinding({ change, position }, regionId) {
  const params = { changeId: change.id, regionId };
  return { code: "change-cycle", path: ["regionChanges", position, "successors"], params };
}

// src/calendar/sorted-days.ts
function countUpTo(sortedDays, day) {
  let low = 0;
  let high = sortedDays.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if ((sortedDays[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/roster/day-counts.ts
var countsOf = /* @__PURE__ */ new WeakMap();
function dayCounts(index, mask) {
  const byMask = countsOf.get(index) ?? /* @__PURE__ */ new Map();
  countsOf.set(index, byMask);
  const known = byMask.get(mask);
  if (known !== void 0) return known;
  const built = buildDayCounts(index, mask);
  byMask.set(mask, built);
  return built;
}
function buildDayCounts(index, mask) {
  return countsFrom(
    Array.from(index.network.regions.keys(), (region) => {
      const bounds = membershipsAt(index, region, mask).map((membership) => membership.bounds);
      return {
        certain: bounds.map(certainRange).filter((range) => range !== null),
        possible: bounds.map(possibleRange)
      };
    })
  );
}
function countsFrom(regions) {
  const changes = { min: /* @__PURE__ */ new Map(), max: /* @__PURE__ */ new Map() };
  for (const { certain, possible } of regions) {
    noteBorders(changes.min, certain);
    noteBorders(changes.max, possible);
  }
  const days = /* @__PURE__ */ new Set([Number.NEGATIVE_INFINITY, ...changes.min.keys(), ...changes.max.keys()]);
  days.delete(Number.POSITIVE_INFINITY);
  const firstDays = Int32Array.from(days, packedDay).sort();
  return { firstDays, min: sums(changes.min, firstDays), max: sums(changes.max, firstDays) };
}
function noteBorders(changes, ranges) {
  for (const { start, endExclusive } of ranges.length > 1 ? coalesce(ranges) : ranges) {
    changes.set(start, (changes.get(start) ?? 0) + 1);
    changes.set(endExclusive, (changes.get(endExclusive) ?? 0) - 1);
  }
}
function sums(changes, firstDays) {
  let sum = 0;
  return Int32Array.from(firstDays, (day) => {
    sum += changes.get(unpackedDay(day)) ?? 0;
    return sum;
  });
}
function countOn({ firstDays, min, max }, day) {
  const step = countUpTo(firstDays, packedDay(day)) - 1;
  return { min: min[step] ?? 0, max: max[step] ?? 0 };
}
function changeDays({ firstDays }, start, endExclusive) {
  const first = countUpTo(firstDays, packedDay(start));
  return Array.from(firstDays.subarray(first, countUpTo(firstDays, endExclusive - 1)));
}

// src/query/reconcile.ts
function reconcile(index) {
  const { network } = index;
  if (network.countClaims.length === 0) return [];
  const counts2 = dayCounts(index, roleMask({}));
  const others = contradictions(network.countClaims);
  return network.countClaims.map((claim) => ({
    claim,
    ...claim.counts === "members" ? compare(network, counts2, claim) : notComparable,
    ...others.get(claim) ?? { contradicts: [], mayContradict: [] }
  }));
}
var notComparable = { computed: null, verdict: "not-comparable", unnamed: null };
function compare(network, counts2, claim) {
  const claimed = claimedNumbers(claim);
  const ranges = rangesOver(counts2, claimedDays(dateBounds(claim.date), dayNumber(network.asOf)));
  const computed = {
    min: ranges.reduce((least, range) => Math.min(least, range.min), Number.POSITIVE_INFINITY),
    max: ranges.reduce((most, range) => Math.max(most, range.max), 0)
  };
  const isPartial = network.roster === "partial";
  const meets = ranges.some((range) => claimed.min <= range.max && range.min <= claimed.max);
  const isBelow = ranges.every((range) => claimed.max < range.min);
  return {
    computed,
    verdict: meets ? "consistent" : isPartial && !isBelow ? "incomplete" : "conflict",
    unnamed: isPartial ? { min: Math.max(0, claimed.min - computed.max), max: Math.max(0, claimed.max - computed.min) } : null
  };
}
function claimedNumbers({ count, approximate }) {
  const tolerance = approximate === true ? Math.max(1, Math.floor(count / 10)) : 0;
  return { min: count - tolerance, max: count + tolerance };
}
function claimedDays(date, asOf) {
  return date.earliest <= asOf ? { earliest: date.earliest, latest: Math.min(date.latest, asOf) } : date;
}
function rangesOver(counts2, days) {
  const changes = changeDays(counts2, days.earliest, days.latest + 1);
  return [days.earliest, ...changes].map((day) => countOn(counts2, day));
}
function contradictions(claims) {
  const exact = claims.map((claim, position) => {
    return { claim, position, date: dateBounds(claim.date), contradicts: [], mayContradict: [] };
  }).filter(({ claim }) => claim.counts === "members" && claim.approximate !== true);
  const byDay = [...exact].sort((a, b) => compareDays(a.date.earliest, b.date.earliest));
  for (const [at, one] of byDay.entries()) {
    for (let next = at + 1; next < byDay.length; next++) {
      const other = byDay[next];
      if (other === void 0 || other.date.earliest > one.date.latest) break;
      if (other.claim.count !== one.claim.count) noteContradiction(one, other);
    }
  }
  return new Map(
    exact.map(({ claim, contradicts, mayContradict }) => [
      claim,
      { contradicts: idsInOrder(contradicts), mayContradict: idsInOrder(mayContradict) }
    ])
  );
}
function noteContradiction(one, other) {
  const days = [one.date.earliest, one.date.latest, other.date.earliest, other.date.latest];
  const list = days.every((day) => day === days[0]) ? "contradicts" : "mayContradict";
  one[list].push(other);
  other[list].push(one);
}
function idsInOrder(claims) {
  return [...claims].sort((a, b) => a.position - b.position).map(({ claim }) => claim.id);
}

// src/rules/counts.ts
function countRules(index) {
  const reconciled = reconcile(index);
  const positions2 = new Map(reconciled.map(({ claim }, position) => [claim.id, position]));
  return reconciled.flatMap((entry, position) => {
    const later = entry.contradicts.filter((id) => (positions2.get(id) ?? 0) > position);
    const pairs = later.flatMap((id) => {
      const other = reconciled[positions2.get(id) ?? -1];
      return other === void 0 ? [] : [claimsFinding(entry, other, position)];
    });
    const { claim, computed, verdict: verdict2 } = entry;
    if (verdict2 !== "conflict" || computed === null) return pairs;
    const { id: claimId, date, count } = claim;
    const isApproximate = claim.approximate === true;
    const params = { reason: "record", claimId, date, count, isApproximate, computed };
    return [{ code: "count-conflict", path: ["countClaims", position], params }, ...pairs];
  });
}
function claimsFinding({ claim: one }, { claim: other }, position) {
  const params = {
    reason: "claims",
    claimIds: [one.id, other.id],
    date: one.date,
    counts: [one.count, other.count]
  };
  return { code: "count-conflict", path: ["countClaims", position], params };
}

// src/roster/extent-finding.ts
function extentFinding(fault, path, dates, surrounding) {
  const { startDate = "", endDate = "", confirmations = [] } = dates;
  if (fault.kind === "order") {
    const params = { reason: "end-before-start", startDate, endDate };
    return { code: "date-order", path: [...path, "endDate"], params };
  }
  if (fault.kind === "confirmation-outside") {
    const params = {
      date: confirmations[fault.confirmation]?.date ?? "",
      ...fault.possible,
      isMembership: surrounding !== void 0
    };
    return {
      code: "confirmation-outside",
      path: [...path, "confirmations", fault.confirmation, "date"],
      params
    };
  }
  const { field, side } = fault;
  const at = field === null ? path : [...path, field];
  const date = field === null ? null : dates[field] ?? "";
  if (fault.life === 0 && field !== null && date !== null) {
    const limit = surrounding?.network[side === "before" ? "foundingDate" : "dissolutionDate"] ?? "";
    const code = side === "before" ? "membership-before-founding" : "membership-after-dissolution";
    return { code, path: at, params: { field, date, limit } };
  }
  const region = surrounding?.region?.name ?? "";
  return { code: "membership-outside-region", path: at, params: { field, date, region } };
}

// src/rules/extents.ts
function extentRules(network) {
  const findings = [];
  const check = (path, dates) => {
    for (const fault of readExtent(dates).faults) findings.push(extentFinding(fault, path, dates));
  };
  const checkLife = (path, { foundingDate, dissolutionDate }) => {
    if (foundingDate === void 0 || dissolutionDate === void 0) return;
    const dates = { startDate: foundingDate, endDate: dissolutionDate };
    for (const fault of readExtent(dates).faults) {
      findings.push({ ...extentFinding(fault, path, dates), path: [...path, "dissolutionDate"] });
    }
  };
  checkLife([], network);
  for (const [at, region] of network.regions.entries()) {
    checkLife(["regions", at], region);
    for (const list of ["identifiers", "otherNames"]) {
      for (const [inner, dated] of region[list].entries()) check(["regions", at, list, inner], dated);
    }
  }
  for (const [at, period] of network.fundingPeriods.entries()) {
    check(["fundingPeriods", at], period);
    for (const [inner, round] of period.rounds.entries()) {
      check(["fundingPeriods", at, "rounds", inner], round);
    }
  }
  for (const [at, event] of network.events.entries()) check(["events", at], event);
  return findings;
}

// src/rules/meeting-pairs.ts
var mostComparisons = 5e5;
var fewest = 8;
function meetingPairs(entries, areAtOdds) {
  const ordered = [...entries].sort((a, b) => compareDays(a.days.start, b.days.start));
  const pairs = [];
  let open = [];
  let comparisons = 0;
  for (const entry of ordered) {
    if (comparisons > mostComparisons) open = open.slice(-fewest);
    open = open.filter(({ days }) => days.endExclusive > entry.days.start);
    comparisons += open.length;
    for (const earlier of open) if (areAtOdds(earlier, entry)) pairs.push([earlier, entry]);
    open.push(entry);
  }
  return pairs;
}

// src/rules/keys.ts
function keyRules(network) {
  const findings = [];
  const holders = /* @__PURE__ */ new Map();
  for (const [at, region] of network.regions.entries()) {
    if (region.identifiers.length === 0) continue;
    const keys = [];
    for (const [inner, identifier] of region.identifiers.entries()) {
      const path = ["regions", at, "identifiers", inner, "value"];
      const { bounds, faults } = readExtent(identifier);
      if (faults.length > 0) continue;
      const days = possibleRange(bounds);
      const { scheme, value } = identifier;
      const fault = keyFault(scheme, value, days.endExclusive - 1);
      if (fault !== void 0) findings.push(faultFinding(fault, identifier, path));
      else {
        keys.push({ region, identifier, days, path });
        addTo(holders, `${scheme} ${value}`, { region, identifier, days, path });
      }
    }
    findings.push(...mismatches(region, keys));
  }
  const changed = changedPairs(network);
  return [...findings, ...[...holders.values()].flatMap((keys) => sharedKeys(keys, changed))];
}
function faultFinding(fault, { scheme, value }, path) {
  const { kind, meant = null } = fault;
  const params = { scheme, value, meant };
  return {
    code: kind,
    path,
    params,
    ...meant === null ? {} : { fix: { kind: "set", path, value: meant } }
  };
}
var always = { start: Number.NEGATIVE_INFINITY, endExclusive: Number.POSITIVE_INFINITY };
function mismatches(region, keys) {
  const statements = region.state === void 0 ? [] : stateStatements(region.state).map((statement) => ({
    ...statement,
    days: always,
    source: region.state ?? "",
    path: void 0
  }));
  for (const { identifier, days, path } of keys) {
    for (const statement of keyStatements(identifier.scheme, identifier.value)) {
      statements.push({ ...statement, days, source: `${identifier.scheme} ${identifier.value}`, path });
    }
  }
  const bySubject = groupBy(statements, ({ about }) => about);
  const pairs = [...bySubject.values()].flatMap(disagreeing);
  const reported = /* @__PURE__ */ new Set();
  return pairs.flatMap(([one, other]) => {
    const pair = `${one.source} / ${other.source}`;
    if (reported.has(pair)) return [];
    reported.add(pair);
    const params = { keys: [one.source, other.source] };
    return [{ code: "key-mismatch", path: other.path ?? one.path ?? [], params }];
  });
}
function disagreeing(statements) {
  if (new Set(statements.map(({ says }) => says)).size < 2) return [];
  return meetingPairs(statements, (a, b) => a.says !== b.says);
}
function changedPairs(network) {
  const pairs = /* @__PURE__ */ new Set();
  for (const { predecessors, successors } of network.regionChanges) {
    for (const predecessor of predecessors) {
      for (const successor of successors) {
        pairs.add(pairOf2(predecessor, successor));
      }
    }
  }
  return pairs;
}
function pairOf2(a, b) {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}
function sharedKeys(keys, changed) {
  const pairs = meetingPairs(
    keys,
    (a, b) => a.region !== b.region && !changed.has(pairOf2(a.region.id, b.region.id))
  );
  return pairs.map(([one, other]) => {
    const params = {
      key: other.identifier.value,
      regionIds: [one.region.id, other.region.id],
      names: [one.region.name, other.region.name]
    };
    return { code: "key-shared", path: other.path, params };
  });
}

// src/rules/memberships.ts
function membershipExtentRules({ network, regionPositions, faults }) {
  return faults.flatMap(({ position, fault }) => {
    const membership = network.memberships[position];
    if (membership === void 0) return [];
    const region = network.regions[regionPositions.get(membership.regionId) ?? -1];
    return [extentFinding(fault, ["memberships", position], membership, { network, region })];
  });
}
function unknownEndRules({ memberships }) {
  const ids = memberships.filter(({ endDate }) => endDate === void 0).map(({ id }) => id);
  return ids.length === 0 ? [] : [{ code: "end-unknown", path: ["memberships"], params: { ids } }];
}
function reasonRules(index) {
  const { network, livesOf, regionPositions } = index;
  const { foundingDate } = network;
  const findings = [];
  for (const [at, membership] of network.memberships.entries()) {
    const { endDate, endReason: endReason2, regionId, startDate = null, startReason: startReason2 } = membership;
    if (endDate === ".." && endReason2 !== void 0) {
      const params2 = { reason: "ongoing", endReason: endReason2 };
      findings.push({ code: "reason-conflict", path: ["memberships", at, "endReason"], params: params2 });
    }
    if (startReason2 !== "founding" || foundingDate === void 0) continue;
    const founding = dateBounds(foundingDate);
    const lives = livesOf(network.regions[regionPositions.get(regionId) ?? -1]);
    const { bounds } = readExtent(membership, lives);
    if (bounds.earliestStart <= founding.latest && bounds.latestStart >= founding.earliest) continue;
    const params = { reason: "founding", startDate, foundingDate };
    findings.push({ code: "reason-conflict", path: ["memberships", at, "startReason"], params });
  }
  return findings;
}

// src/rules/nested-regions.ts
function nestedMemberRules(index) {
  return index.network.regions.flatMap((region, at) => {
    if (region.within.length === 0) return [];
    return membersAround(index, at).map((around) => {
      const params = { regionIds: [region.id, around.id], names: [region.name, around.name] };
      return { code: "region-nested", path: ["regions", at, "within"], params };
    });
  });
}
function membersAround(index, position) {
  const { network, regionPositions } = index;
  const found = [];
  const seen = /* @__PURE__ */ new Set([position]);
  for (const inner of seen) {
    for (const id of network.regions[inner]?.within ?? []) {
      const outer = regionPositions.get(id);
      const around = network.regions[outer ?? -1];
      if (outer === void 0 || around === void 0 || seen.has(outer)) continue;
      if (areMembersAtOnce(index, position, outer)) {
        if (!found.includes(around)) found.push(around);
      } else seen.add(outer);
    }
  }
  return found;
}
function areMembersAtOnce(index, one, other) {
  const [days, otherDays] = [one, other].map(
    (position) => membershipsAt(index, position, everyRole).map(({ bounds }) => possibleRange(bounds))
  );
  return (days ?? []).some((range) => otherDays?.some((second) => overlaps(range, second)));
}

// src/rules/boundary-days.ts
var mostPairs = 1e3;
function sharedBoundaryDays(memberships, isTwice, index) {
  const startingOn = groupBy(memberships, ({ membership }) => exactDay(membership.startDate));
  const findings = [];
  for (const ending of memberships) {
    const day = exactDay(ending.membership.endDate);
    if (day === void 0) continue;
    for (const starting of startingOn.get(day) ?? []) {
      if (findings.length === mostPairs) return findings;
      if (!isTwice(starting, ending)) findings.push(sharedDay(day, ending, starting, index));
    }
  }
  return findings;
}
function exactDay(date) {
  if (date === void 0 || date === "..") return void 0;
  const { earliest, latest } = dateBounds(date);
  return earliest === latest ? earliest : void 0;
}
function sharedDay(day, ending, starting, index) {
  const choices = [
    ...day > firstDayNumber ? choiceOf(ending, "endDate", isoText(day - 1), index) : [],
    ...day < lastDayNumber ? choiceOf(starting, "startDate", isoText(day + 1), index) : []
  ];
  return {
    code: "shared-boundary-day",
    path: ["memberships", ending.position, "endDate"],
    params: { day: isoText(day), ids: [ending.membership.id, starting.membership.id] },
    ...choices.length === 0 ? {} : { choices }
  };
}
function choiceOf({ membership, position }, field, value, { network, livesOf, regionPositions }) {
  const lives = livesOf(network.regions[regionPositions.get(membership.regionId) ?? -1]);
  if (readExtent({ ...membership, [field]: value }, lives).faults.length > 0) return [];
  const id = excerpt(membership.id);
  const meaning = field === "endDate" ? { de: `\u201E${id}\u201C endet am Tag davor`, en: `\u201C${id}\u201D ends the day before` } : { de: `\u201E${id}\u201C beginnt am Tag danach`, en: `\u201C${id}\u201D starts the day after` };
  return [{ fix: { kind: "set", path: ["memberships", position, field], value }, meaning }];
}

// src/rules/overlapping-pairs.ts
function certainlyOverlap(a, b) {
  return a.latestStart <= earliestEnd(b) && b.latestStart <= earliestEnd(a);
}
function canPrecede(one, other) {
  return earliestEnd(one) < other.latestStart;
}
function earliestEnd({ earliestEndExclusive }) {
  return earliestEndExclusive - 1;
}
function byLatestStart(a, b) {
  return compareDays(a.bounds.latestStart, b.bounds.latestStart) || compareDays(earliestEnd(b.bounds), earliestEnd(a.bounds)) || (a.id < b.id ? -1 : 1);
}
function overlappingPairs(entries) {
  const ordered = [...entries].sort(byLatestStart);
  const latestStarts = ordered.map(({ bounds }) => bounds.latestStart);
  const furthest = [];
  const pairs = [];
  for (const [at, later] of ordered.entries()) {
    const { bounds } = later;
    const begun = Math.min(at, countUpTo(latestStarts, earliestEnd(bounds)));
    const earlier = furthest[begun - 1];
    if (earlier !== void 0 && certainlyOverlap(earlier.bounds, bounds)) pairs.push([earlier, later]);
    const reach = furthest[at - 1];
    const isFurther = reach === void 0 || earliestEnd(bounds) > earliestEnd(reach.bounds);
    furthest.push(isFurther ? later : reach);
  }
  return pairs;
}

// src/rules/overlaps.ts
function overlapRules(index) {
  const faulty = new Set(index.faults.map(({ position }) => position));
  const findings = [];
  for (let group = 0; group < groupCount(index); group++) {
    if (membershipCount(index, group) < 2) continue;
    for (const role2 of membershipRoles) {
      const memberships = membershipsAt(index, group, roleBit[role2]);
      if (memberships.length < 2) continue;
      const sound = memberships.filter(({ position }) => !faulty.has(position));
      for (const finding of findingsAmong(sound, index)) findings.push(finding);
    }
  }
  return findings;
}
function findingsAmong(memberships, index) {
  const contents = new Map(memberships.map((bounded) => [bounded, contentOf(bounded.membership)]));
  const isTwice = (a, b) => contents.get(a) === contents.get(b);
  const placed = memberships.map((bounded) => ({
    id: bounded.membership.id,
    bounded,
    bounds: bounded.bounds,
    days: possibleRange(bounded.bounds)
  }));
  const same = groupBy(memberships, (bounded) => contents.get(bounded)).values();
  return [
    ...[...same].flatMap(
      ([first, ...again]) => first === void 0 ? [] : again.map((other) => pairFinding("membership-duplicate", first, other))
    ),
    ...overlappingPairs(placed).filter(([one, other]) => !isTwice(one.bounded, other.bounded)).map(([one, other]) => pairFinding("membership-overlap", one.bounded, other.bounded)),
    ...sharedBoundaryDays(memberships, isTwice, index),
    ...meetingPairs(placed, (a, b) => !isTwice(a.bounded, b.bounded) && mayOverlap(a.bounded, b.bounded)).map(
      ([one, other]) => pairFinding("membership-overlap-possible", one.bounded, other.bounded)
    )
  ];
}
function contentOf({ startDate, endDate, confirmations }) {
  const confirmed = confirmations.map(({ date, source }) => JSON.stringify([date, source ?? null])).sort();
  return JSON.stringify([startDate ?? null, endDate ?? null, confirmed]);
}
function mayOverlap(a, b) {
  if (certainlyOverlap(a.bounds, b.bounds)) return false;
  return touchesByDates(a, b) || touchesByDates(b, a) || isConfirmedWithin(a, b) || isConfirmedWithin(b, a);
}
function touchesByDates(one, other) {
  return one.membership.endDate !== void 0 && other.membership.startDate !== void 0 && canPrecede(one.bounds, other.bounds);
}
function isConfirmedWithin({ membership }, { bounds }) {
  return membership.confirmations.some(({ date }) => {
    const { earliest, latest } = dateBounds(date);
    return earliest < bounds.latestEndExclusive && latest >= bounds.earliestStart;
  });
}
function pairFinding(code, one, other) {
  const [first, second] = one.position < other.position ? [one, other] : [other, one];
  const params = { ids: [first.membership.id, second.membership.id] };
  return { code, path: ["memberships", second.position], params };
}

// src/rules/periods.ts
function periodRules({ fundingPeriods }) {
  const periods2 = fundingPeriods.map((period, position) => ({ id: period.id, period, position, ...readExtent(period) })).filter(({ faults }) => faults.length === 0);
  return [
    ...overlappingPairs(periods2).map((pair) => pairFinding2("period-overlap", pair)),
    ...gaps(periods2).map((pair) => pairFinding2("period-gap", pair))
  ];
}
function gaps(periods2) {
  const ordered = [...periods2].sort(
    (a, b) => compareDays(a.bounds.earliestStart, b.bounds.earliestStart) || (a.id < b.id ? -1 : 1)
  );
  const pairs = [];
  let last;
  for (const period of ordered) {
    const { earliestStart, latestEndExclusive } = period.bounds;
    if (last !== void 0 && last.bounds.latestEndExclusive < earliestStart) pairs.push([last, period]);
    if (last === void 0 || latestEndExclusive > last.bounds.latestEndExclusive) last = period;
  }
  return pairs;
}
function pairFinding2(code, [{ period: one }, { period: other, position }]) {
  const params = { ids: [one.id, other.id], names: [one.name, other.name] };
  return { code, path: ["fundingPeriods", position], params };
}

// src/rules/references.ts
function referenceRules(network, isKnown) {
  const findings = [];
  for (const [at, region] of network.regions.entries()) {
    checkAll(["regions", at, "within"], "region", region.within);
    checkSources(["regions", at], region);
  }
  for (const [at, change] of network.regionChanges.entries()) {
    for (const side of ["predecessors", "successors", "continuedBy"]) {
      checkAll(["regionChanges", at, side], "region", change[side]);
    }
    checkSources(["regionChanges", at], change);
  }
  for (const [at, membership] of network.memberships.entries()) {
    check(["memberships", at, "regionId"], "region", membership.regionId);
    checkSources(["memberships", at], membership);
  }
  for (const [at, period] of network.fundingPeriods.entries()) {
    checkSources(["fundingPeriods", at], period);
    for (const [inner, round] of period.rounds.entries()) {
      checkSources(["fundingPeriods", at, "rounds", inner], round);
    }
  }
  for (const [at, criterion] of network.criteria.entries()) checkSources(["criteria", at], criterion);
  for (const [at, assessment] of network.assessments.entries()) {
    check(["assessments", at, "regionId"], "region", assessment.regionId);
    check(["assessments", at, "criterionId"], "criterion", assessment.criterionId);
    checkSources(["assessments", at], assessment);
  }
  for (const [at, event] of network.events.entries()) checkSources(["events", at], event);
  for (const [at, claim] of network.countClaims.entries()) {
    if (claim.eventId !== void 0) check(["countClaims", at, "eventId"], "event", claim.eventId);
    checkSources(["countClaims", at], claim);
  }
  return findings;
  function check(path, kind, id) {
    if (!isKnown(kind, id)) findings.push(unknownReference(path, kind, id));
  }
  function checkAll(path, kind, ids) {
    for (const [at, id] of ids.entries()) {
      if (!isKnown(kind, id)) findings.push(unknownReference([...path, at], kind, id));
    }
  }
  function checkSources(path, { sources, confirmations = [] }) {
    for (const [at, id] of sources.entries()) {
      if (!isKnown("source", id)) findings.push(unknownReference([...path, "sources", at], "source", id));
    }
    for (const [at, { source }] of confirmations.entries()) {
      if (source !== void 0) check([...path, "confirmations", at, "source"], "source", source);
    }
  }
}
function unknownReference(path, kind, id) {
  return { code: "reference-unknown", path, params: { kind, id } };
}
function duplicateId(path, id, first) {
  return { code: "id-duplicate", path, params: { id, first } };
}

// src/rules/region-changes.ts
function regionChangeRules({ regionChanges }) {
  return regionChanges.flatMap((change, at) => [
    ...crookedSides(change, at),
    ...strangeContinuations(change, at)
  ]);
}
function crookedSides(change, at) {
  const { id, kind } = change;
  if (isEndingKind(kind) || haveSameSides(change)) return [];
  return [
    { code: "change-sides", path: ["regionChanges", at, "successors"], params: { changeId: id, kind } }
  ];
}
function strangeContinuations({ continuedBy, successors }, at) {
  const known = new Set(successors);
  return continuedBy.flatMap(
    (regionId, inner) => known.has(regionId) ? [] : [
      {
        code: "change-continuation",
        path: ["regionChanges", at, "continuedBy", inner],
        params: { regionId }
      }
    ]
  );
}

// src/model/region-name.ts
var districtWord = /(^| )(?:lkr?|lkr\.|landkreis)(?= |$)/g;
var invisible = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g;
var dash = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
function foldedName(name) {
  const plain = isPlain.test(name) ? name : withoutMarks(name);
  return plain.toLowerCase().trim().replace(/ ?- ?/g, "-").replace(/\s{2,}|[^\S ]/g, " ").replace(districtWord, "$1kreis");
}
var isPlain = /^[\w .,()/-]*$/;
function withoutMarks(name) {
  return name.normalize("NFC").replace(invisible, "").replace(dash, "-").replace(/[ßẞ]/g, "ss");
}
var kindWord = /^(?:kreisfreie stadt|stadt|gemeinde|verbandsgemeinde|samtgemeinde|kreis|region) /;
function withoutKindWord(folded) {
  return folded.replace(kindWord, "");
}

// src/rules/region-names.ts
var mostCompared = 100;
function regionNameRules({ regions }) {
  const firstOf = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  for (const [position, region] of regions.entries()) {
    const name = foldedName(region.name);
    const core = withoutKindWord(name);
    const named = { region, position, name, core };
    const first = firstOf.get(core);
    if (first === void 0) firstOf.set(core, named);
    else if (!groups.get(first)?.push(named)) groups.set(first, [first, named]);
  }
  return [...groups.values()].flatMap(similarAmong);
}
function similarAmong(group) {
  return group.flatMap(
    (later, at) => group.slice(Math.max(0, at - mostCompared), at).filter((earlier) => areSimilar(earlier, later)).map((earlier) => {
      const reason = earlier.name === later.name ? "spelling" : "part";
      const regionIds = [earlier.region.id, later.region.id];
      const names = [earlier.region.name, later.region.name];
      const path = ["regions", later.position, "name"];
      return { code: "region-name-similar", path, params: { reason, regionIds, names } };
    })
  );
}
function areSimilar(one, other) {
  const isPart = one.name === one.core || other.name === other.core;
  return (one.name === other.name || isPart) && !areToldApart(one.region, other.region);
}
function areToldApart(one, other) {
  if (one.kind !== void 0 && other.kind !== void 0 && one.kind !== other.kind) return true;
  return one.identifiers.some(({ scheme, value }) => {
    const same = other.identifiers.filter((key) => key.scheme === scheme);
    return same.length > 0 && same.every((key) => key.value !== value);
  });
}

// src/rules/sources.ts
var sourcedLists = [
  "memberships",
  "fundingPeriods",
  "regionChanges",
  "countClaims",
  "assessments"
];
function sourceRules(network) {
  const missing = sourcedLists.flatMap(
    (list) => network[list].flatMap(
      (record2, at) => hasSource(record2) ? [] : [{ code: "source-missing", path: [list, at], params: {} }]
    )
  );
  const foreign = network.sources.flatMap(
    ({ url }, at) => url === void 0 || /^https?:\/\/[^\s/]/i.test(url) ? [] : [{ code: "url-scheme", path: ["sources", at, "url"], params: { url } }]
  );
  return [...missing, ...foreign];
}
function hasSource({ sources, confirmations = [] }) {
  return sources.length > 0 || confirmations.some(({ source }) => source !== void 0);
}

// src/rules/successions.ts
function successionRules(index) {
  return index.network.regionChanges.flatMap((change, at) => {
    const date = dateBounds(change.date);
    if (change.continuedBy.length === 0 || !isMemberBefore(index, change, date)) return [];
    return change.continuedBy.flatMap((regionId, inner) => {
      if (!isUnfilled(index, change, date, regionId)) return [];
      const region = index.network.regions[index.regionPositions.get(regionId) ?? -1]?.name ?? regionId;
      return [
        {
          code: "succession-unfilled",
          path: ["regionChanges", at, "continuedBy", inner],
          params: { changeId: change.id, regionId, region, date: change.date }
        }
      ];
    });
  });
}
var members = roleMask({});
function boundsOf(index, regionId) {
  const position = index.regionPositions.get(regionId);
  return position === void 0 ? [] : membershipsAt(index, position, members).map(({ bounds }) => bounds);
}
function isMemberBefore(index, change, date) {
  const days = daysBefore(date);
  return change.predecessors.some((id) => {
    const bounds = boundsOf(index, id);
    if (isCertainThroughout(bounds, days)) return true;
    return endsPredecessor(change, id) && bounds.some((one) => isCertainOn(one, days.start)) && isCertainThroughout(recordedBoundsOf(index, id), days);
  });
}
function recordedBoundsOf(index, regionId) {
  const position = index.regionPositions.get(regionId) ?? -1;
  const lives = recordedLives(index.network, index.network.regions[position]);
  return membershipsAt(index, position, members).map(
    ({ membership }) => readExtent(membership, lives).bounds
  );
}
function isUnfilled(index, change, date, regionId) {
  const bounds = boundsOf(index, regionId);
  const days = daysBefore(date);
  const goesOn = change.predecessors.includes(regionId);
  if (goesOn && possibleRuns(bounds).some((run) => overlaps(run, days))) return false;
  const mayStart = bounds.some(
    ({ earliestStart, latestStart }) => earliestStart <= date.latest && latestStart >= date.earliest
  );
  return !mayStart && !isCertainThroughout(bounds, days);
}
function isCertainThroughout(bounds, days) {
  return certainRuns(bounds).some((run) => encloses(run, days));
}
function daysBefore({ earliest, latest }) {
  return { start: earliest - 1, endExclusive: latest };
}

// src/rules/within-cycles.ts
function withinCycleRules({ regions }, positions2) {
  const outerOf = (at) => (regions[at]?.within ?? []).flatMap((id) => positions2.get(id) ?? []).filter((outer) => outer in regions);
  if (regions.every(({ within }) => within.length === 0)) return [];
  const circles = /* @__PURE__ */ new Map();
  for (const part of stronglyConnected(regions.length, outerOf)) {
    for (const at of part) circles.set(at, part);
  }
  return regions.flatMap((region, at) => {
    const through = outerOf(at).find((outer) => circles.get(at)?.has(outer));
    const isWithinItself = through !== void 0 && (through === at || (circles.get(at)?.size ?? 0) > 1);
    if (!isWithinItself) return [];
    const params = { regionId: region.id, through: regions[through]?.id ?? "" };
    return [{ code: "within-cycle", path: ["regions", at, "within"], params }];
  });
}
function stronglyConnected(count, nextOf) {
  const order = /* @__PURE__ */ new Map();
  const lowest = /* @__PURE__ */ new Map();
  const open = [];
  const isOpen = /* @__PURE__ */ new Set();
  const parts = [];
  for (let start = 0; start < count; start++) {
    if (order.has(start)) continue;
    const way = [enter(start)];
    for (let top = way.at(-1); top !== void 0; top = way.at(-1)) {
      const next = top.waiting.shift();
      if (next === void 0) {
        way.pop();
        leave(top.node, way.at(-1)?.node);
      } else if (!order.has(next)) way.push(enter(next));
      else if (isOpen.has(next)) lower(top.node, order.get(next));
    }
  }
  return parts;
  function enter(node) {
    order.set(node, order.size);
    lowest.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, waiting: [...nextOf(node)] };
  }
  function lower(node, to = Number.POSITIVE_INFINITY) {
    lowest.set(node, Math.min(lowest.get(node) ?? to, to));
  }
  function leave(node, parent) {
    if (parent !== void 0) lower(parent, lowest.get(node));
    if (lowest.get(node) !== order.get(node)) return;
    const part = new Set(open.splice(open.lastIndexOf(node)));
    for (const member of part) isOpen.delete(member);
    parts.push(part);
  }
}

// src/schema/network.ts
import * as z14 from "zod";

// src/schema/count-claim.ts
import * as z4 from "zod";

// src/model/count-claim.ts
var countedThings = ["members", "attending-regions", "attending-persons"];

// src/model/region.ts
var regionKinds = [
  "district",
  "municipal-association",
  "planning-association",
  "rural-region"
];
var stateCodes = [
  "DE-BB",
  "DE-BE",
  "DE-BW",
  "DE-BY",
  "DE-HB",
  "DE-HE",
  "DE-HH",
  "DE-MV",
  "DE-NI",
  "DE-NW",
  "DE-RP",
  "DE-SH",
  "DE-SL",
  "DE-SN",
  "DE-ST",
  "DE-TH"
];

// src/schema/date.ts
import * as z from "zod";
var timePattern = /^\d{4}-\d{2}-\d{2}[T ]\d{2}/;
var never = "9999(?:-\\d{2}){0,2}";
var fillerPattern = new RegExp(`^(?:${never}|\\[${never}\\.\\..*|\\[.*\\.\\.${never}\\]|1900-01-0[01])$`);
function fieldFault(value) {
  const reading = readEdtfDate(value);
  const isDate = !("code" in reading);
  if (!isDate && timePattern.test(value)) return withTime(value);
  if (fillerPattern.test(value)) return { code: "date-sentinel", params: { value } };
  return isDate ? void 0 : reading;
}
function withTime(value) {
  const isShifted = /(?:Z|[+-]\d{2}:?\d{2})$/.test(value);
  return { code: "date-has-time", params: { value, day: isShifted ? null : value.slice(0, 10) } };
}
function startFault(value) {
  if (value === "..") return { code: "date-format", params: { value, expected: "start" } };
  return fieldFault(value);
}
function endFault(value) {
  if (value === "..") return void 0;
  const fault = fieldFault(value);
  return fault?.code === "date-format" ? { code: "date-format", params: { value, expected: "end" } } : fault;
}
function dayFault(text) {
  const fault = fieldFault(text);
  if (fault !== void 0 && fault.code !== "date-format") return fault;
  const day = readDay(text);
  return typeof day === "number" ? void 0 : day;
}
function checked(faultOf) {
  return z.string().superRefine((text, context) => {
    const dateFault = faultOf(text);
    if (dateFault === void 0) return;
    const message = messageOf(dateFault, dateWording).en;
    context.addIssue({ code: "custom", message, params: { dateFault } });
  });
}
var point = "\\d{4}(?:-\\d{2}(?:-\\d{2})?)?";
var edtf = `${point}|\\[${point}\\.\\.(?:${point})?\\]|\\[\\.\\.${point}\\]`;
var isoDateSchema = checked(dayFault).meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" });
var edtfDateSchema = checked(startFault).meta({ pattern: `^(?:${edtf})$` });
var edtfEndDateSchema = checked(endFault).meta({
  pattern: `^(?:\\.\\.|${edtf})$`
});

// src/schema/descriptions.ts
var descriptions = {
  Confirmation: {
    date: "The day.",
    source: "The source, by id.",
    note: "A remark for people."
  },
  CountClaim: {
    id: "Unique among the claims.",
    date: "The day to which the number refers.",
    counts: "What was counted.",
    count: "The number.",
    approximate: '`true` for "about 20": the number may be off by a tenth, and by at least one.',
    breakdown: "The number for each kind of region.",
    eventId: "The event at which it was counted, by id."
  },
  CriterionAssessment: {
    id: "Unique among the assessments.",
    regionId: "The region, by id.",
    criterionId: "The criterion, by id.",
    date: "Day of the assessment.",
    rating: "How far the region meets the criterion.",
    evidence: "What the rating is based on."
  },
  DatedName: {
    name: "The name.",
    startDate: "First day of its use; absent = unknown.",
    endDate: 'Last day of its use, included; `".."` = still in use; absent = unknown.'
  },
  FundingPeriod: {
    id: "Unique among the funding periods.",
    name: "Its name.",
    kind: "Who sustains the network.",
    programme: "The funding programme.",
    funders: "Who pays.",
    carryOver: "Whether memberships continue into the period automatically, or need evidence of their own.",
    rounds: "Rounds of funding within the period."
  },
  FundingRound: {
    id: "Unique among the rounds of all periods.",
    name: "Its name."
  },
  Identifier: {
    scheme: "Which scheme the key belongs to.",
    value: "The key as text, with all its zeros.",
    startDate: "First day on which the key denoted the region; absent = unknown.",
    endDate: 'Last such day, included; `".."` = it still does; absent = unknown.'
  },
  LocalizedText: {
    de: "German; not empty.",
    en: "English; absent = not translated."
  },
  Membership: {
    id: "Unique among the memberships.",
    regionId: "The region, by id.",
    role: 'The role in which the region takes part; `"member"` if the input does not say.',
    startReason: "Why it starts; absent = unknown.",
    endReason: "Why it ends; absent = unknown or not ended."
  },
  NetworkEvent: {
    id: "Unique among the events.",
    name: "Its name.",
    startDate: "Its day, or its first day.",
    endDate: "Its last day, included; absent = one day.",
    place: "Where it took place.",
    topics: "What it was about."
  },
  NetworkInput: {
    $schema: "Address of the JSON Schema, for editors; dropped by `parseNetwork`."
  },
  PlainNetwork: {
    schemaVersion: "Version of this format.",
    id: "Identifies the network.",
    name: "Its name.",
    asOf: "Last day for which the record speaks; answers about later days are marked `beyondAsOf`.",
    foundingDate: "First day of its existence; absent = unknown.",
    dissolutionDate: "Last day of its existence, included; absent = unknown, or it still exists.",
    roster: "Whether `memberships` names every member. What it says about a named region is complete either way.",
    license: "Terms under which the record may be used.",
    sources: "Where the facts come from.",
    fundingPeriods: "Periods in which the network was funded, or organised itself.",
    criteria: "Criteria by which regional planning is judged.",
    regions: "Members and other regions; results keep this order.",
    regionChanges: "Mergers, splits and other changes of regions.",
    memberships: "Which regions took part, and when.",
    assessments: "How far regions met the criteria.",
    events: "What the network held, or what happened to it.",
    countClaims: "Published numbers of members, and of regions and persons present at events."
  },
  PlanningCriterion: {
    id: "Unique among the criteria.",
    name: "Its name.",
    description: "What it asks for, in the words of a source."
  },
  RecordFields: {
    note: "A remark for people; rules and queries ignore it.",
    extra: "An app's own data: any JSON object, kept as it is and never read."
  },
  Region: {
    id: "Unique among the regions.",
    name: "The name that this record uses.",
    kind: "What it is; absent = unknown.",
    state: "The Land in which it lies, as an ISO 3166-2 code; absent = unknown or several.",
    identifiers: "Its area keys.",
    otherNames: "Names that it has or had besides `name`.",
    within: "Regions in which it lies, by id; a member may lie within another member.",
    foundingDate: "First day of its existence; absent = unknown.",
    dissolutionDate: "Last day of its existence, included; absent = unknown, or it still exists."
  },
  RegionChange: {
    id: "Unique among the region changes.",
    date: "First day of the new state.",
    kind: "What happened.",
    predecessors: "Regions before the change, by id.",
    successors: "Regions after the change, by id.",
    continuedBy: "Successors that continue the predecessors' membership, by id; each needs a membership of its own."
  },
  Source: {
    id: "Unique among the sources.",
    title: "Its title, or what it is.",
    publisher: "Who published it.",
    url: "Where it can be read.",
    publishedAt: "Day on which it was published."
  },
  Sourced: {
    sources: "Sources of this record, by id."
  },
  TimeBounded: {
    startDate: "First day; absent = unknown.",
    endDate: 'Last day, included; `".."` = ongoing, with no known end; absent = unknown.',
    confirmations: "Days on which, according to a source, it was in force."
  }
};

// src/schema/described.ts
function described(name, shape) {
  const texts = descriptions[name];
  const withTexts = { ...shape };
  for (const field in shape) {
    const description = texts[field];
    if (description !== void 0) withTexts[field] = shape[field].meta({ description });
  }
  return withTexts;
}

// src/schema/record.ts
import * as z2 from "zod";
var recordShape = described("RecordFields", {
  note: z2.string().optional(),
  extra: z2.record(z2.string(), z2.unknown()).optional()
});
var textSchema = z2.string().regex(/\S/);
var idSchema = textSchema;
var idsSchema = listOf(idSchema);
function listOf(item) {
  return z2.array(item).default(() => []);
}

// src/schema/source.ts
import * as z3 from "zod";
var sourceSchema = z3.strictObject(
  described("Source", {
    id: idSchema,
    title: textSchema,
    publisher: z3.string().optional(),
    url: z3.string().optional(),
    publishedAt: edtfDateSchema.optional(),
    ...recordShape
  })
);
var sourcedShape = { ...described("Sourced", { sources: idsSchema }), ...recordShape };

// src/schema/count-claim.ts
var countSchema = z4.int().nonnegative();
var countClaimSchema = z4.strictObject(
  described("CountClaim", {
    id: idSchema,
    date: edtfDateSchema,
    counts: z4.enum(countedThings),
    count: countSchema,
    approximate: z4.boolean().optional(),
    breakdown: z4.partialRecord(z4.enum(regionKinds), countSchema).optional(),
    eventId: idSchema.optional(),
    ...sourcedShape
  })
);

// src/schema/criterion.ts
import * as z6 from "zod";

// src/model/criterion.ts
var criterionRatings = ["met", "partly-met", "not-met"];

// src/schema/localized-text.ts
import * as z5 from "zod";
var localizedTextSchema = z5.strictObject(
  described("LocalizedText", { de: textSchema, en: textSchema.optional() })
);

// src/schema/criterion.ts
var planningCriterionSchema = z6.strictObject(
  described("PlanningCriterion", {
    id: idSchema,
    name: localizedTextSchema,
    description: localizedTextSchema.optional(),
    ...sourcedShape
  })
);
var criterionAssessmentSchema = z6.strictObject(
  described("CriterionAssessment", {
    id: idSchema,
    regionId: idSchema,
    criterionId: idSchema,
    date: edtfDateSchema,
    rating: z6.enum(criterionRatings),
    evidence: z6.string().optional(),
    ...sourcedShape
  })
);

// src/schema/event.ts
import * as z7 from "zod";
var networkEventSchema = z7.strictObject(
  described("NetworkEvent", {
    id: idSchema,
    name: localizedTextSchema,
    startDate: edtfDateSchema,
    endDate: edtfDateSchema.optional(),
    place: z7.string().optional(),
    topics: listOf(localizedTextSchema),
    ...sourcedShape
  })
);

// src/schema/funding-period.ts
import * as z9 from "zod";

// src/model/funding-period.ts
var fundingPeriodKinds = ["funded", "self-organised"];
var carryOvers = ["automatic", "explicit"];

// src/schema/time-bounded.ts
import * as z8 from "zod";
var confirmationSchema = z8.strictObject(
  described("Confirmation", {
    date: edtfDateSchema,
    source: idSchema.optional(),
    note: z8.string().optional()
  })
);
var timeBoundedShape = described("TimeBounded", {
  startDate: edtfDateSchema.optional(),
  endDate: edtfEndDateSchema.optional(),
  confirmations: listOf(confirmationSchema)
});

// src/schema/funding-period.ts
var fundingRoundSchema = z9.strictObject(
  described("FundingRound", {
    id: idSchema,
    name: localizedTextSchema,
    ...timeBoundedShape,
    ...sourcedShape
  })
);
var fundingPeriodSchema = z9.strictObject(
  described("FundingPeriod", {
    id: idSchema,
    name: localizedTextSchema,
    kind: z9.enum(fundingPeriodKinds),
    programme: z9.string().optional(),
    funders: listOf(textSchema),
    carryOver: z9.enum(carryOvers),
    ...timeBoundedShape,
    rounds: listOf(fundingRoundSchema),
    ...sourcedShape
  })
);

// src/schema/membership.ts
import * as z10 from "zod";
var membershipSchema = z10.strictObject(
  described("Membership", {
    id: idSchema,
    regionId: idSchema,
    role: z10.enum(membershipRoles).default("member"),
    ...timeBoundedShape,
    startReason: z10.enum(startReasons).optional(),
    endReason: z10.enum(endReasons).optional(),
    ...sourcedShape
  })
);

// src/schema/region.ts
import * as z12 from "zod";

// src/schema/identifier.ts
import * as z11 from "zod";

// src/model/identifier-scheme.ts
var identifierSchemes = ["kreis", "ags", "ars", "verband", "nuts-2021", "nuts-2024", "ror"];

// src/schema/identifier.ts
var identifierSchema = z11.strictObject(
  described("Identifier", {
    scheme: z11.enum(identifierSchemes),
    value: textSchema,
    startDate: edtfDateSchema.optional(),
    endDate: edtfEndDateSchema.optional()
  })
);

// src/schema/region.ts
var datedNameSchema = z12.strictObject(
  described("DatedName", {
    name: textSchema,
    startDate: edtfDateSchema.optional(),
    endDate: edtfEndDateSchema.optional()
  })
);
var regionSchema = z12.strictObject(
  described("Region", {
    id: idSchema,
    name: textSchema,
    kind: z12.enum(regionKinds).optional(),
    state: z12.enum(stateCodes).optional(),
    identifiers: listOf(identifierSchema),
    otherNames: listOf(datedNameSchema),
    within: idsSchema,
    foundingDate: edtfDateSchema.optional(),
    dissolutionDate: edtfDateSchema.optional(),
    ...sourcedShape
  })
);

// src/schema/region-change.ts
import * as z13 from "zod";

// src/model/region-change.ts
var regionChangeKinds = ["merger", "absorption", "split", "rename", "rekey", "boundary"];

// src/schema/region-change.ts
var regionChangeSchema = z13.strictObject(
  described("RegionChange", {
    id: idSchema,
    date: edtfDateSchema,
    kind: z13.enum(regionChangeKinds),
    predecessors: idsSchema,
    successors: idsSchema,
    continuedBy: idsSchema,
    ...sourcedShape
  })
);

// src/schema/network.ts
var networkSchema = z14.strictObject(
  described("PlainNetwork", {
    ...described("NetworkInput", { $schema: z14.string().optional() }),
    schemaVersion: z14.literal(1),
    id: idSchema,
    name: localizedTextSchema,
    asOf: isoDateSchema,
    foundingDate: edtfDateSchema.optional(),
    dissolutionDate: edtfDateSchema.optional(),
    roster: z14.enum(rosters),
    license: z14.string().optional(),
    sources: listOf(sourceSchema),
    fundingPeriods: listOf(fundingPeriodSchema),
    criteria: listOf(planningCriterionSchema),
    regions: listOf(regionSchema),
    regionChanges: listOf(regionChangeSchema),
    memberships: listOf(membershipSchema),
    assessments: listOf(criterionAssessmentSchema),
    events: listOf(networkEventSchema),
    countClaims: listOf(countClaimSchema),
    ...recordShape
  })
);

// src/parse/read-input.ts
var deepest = 200;
var small = 32;
function readInput(input) {
  const findings = [];
  const remembered = /* @__PURE__ */ new Map();
  const open = [];
  const path = [];
  let valuesRead = 0;
  let reachedDepth = 0;
  return { value: copy(input, false), findings };
  function copy(value, inExtra) {
    valuesRead += 1;
    if (typeof value !== "object" || value === null) {
      if (inExtra && !isJsonLeaf(value)) report(notJson);
      return value;
    }
    const known = remembered.get(value);
    const depth = path.length;
    if (open.includes(value)) return report({ code: "input-unreadable", params: { reason: "cycle" } });
    if (depth + (known?.height ?? 0) > deepest)
      return report({ code: "input-unreadable", params: { reason: "depth", deepest } });
    if (known !== void 0) {
      reachedDepth = Math.max(reachedDepth, depth + known.height);
      return known.value;
    }
    const readBefore = valuesRead;
    const reachedBefore = reachedDepth;
    reachedDepth = depth;
    open.push(value);
    try {
      const made = copyObject(value, inExtra);
      if (valuesRead - readBefore > small) {
        remembered.set(value, { value: made, height: reachedDepth - depth });
      }
      return made;
    } catch {
      path.length = depth;
      return report(unreadable);
    } finally {
      open.pop();
      reachedDepth = Math.max(reachedDepth, reachedBefore);
    }
  }
  function copyObject(value, inExtra) {
    if (Array.isArray(value)) return copyList(value, inExtra);
    if (isRecord(value)) return copyRecord(value, inExtra);
    if (inExtra) report(notJson);
    return value;
  }
  function copyList(list, inExtra) {
    const { length } = list;
    const target = new Array(length);
    for (let at = 0; at < length; at++) {
      path.push(at);
      if (at in list) target[at] = copyField(list, at, inExtra);
      else {
        report({ code: "field-missing", params: { reason: "hole" } });
        target.length = at;
      }
      path.pop();
      if (target.length === at) break;
    }
    return target;
  }
  function copyRecord(record2, inExtra) {
    const target = {};
    for (const key of Object.keys(record2)) {
      path.push(key);
      if (key === "__proto__") report({ code: "field-unknown", params: { field: key, nearest: null } });
      else {
        const value = copyField(record2, key, inExtra || key === "extra");
        if (value !== void 0) target[key] = value;
      }
      path.pop();
    }
    return target;
  }
  function copyField(owner, key, inExtra) {
    let value;
    try {
      value = owner[key];
    } catch {
      return report(unreadable);
    }
    if (value === void 0 && inExtra && Array.isArray(owner)) return report(notJson);
    return value === void 0 ? void 0 : copy(value, inExtra);
  }
  function report(fault) {
    findings.push({ ...fault, path: [...path] });
    return void 0;
  }
}
var notJson = { code: "field-type", params: { reason: "not-json" } };
var unreadable = { code: "input-unreadable", params: { reason: "access" } };
function isRecord(value) {
  return Object.hasOwn(value, Symbol.toStringTag) || Object.prototype.toString.call(value) === "[object Object]";
}
function isJsonLeaf(value) {
  if (typeof value === "number") return Number.isFinite(value);
  return value === null || typeof value === "string" || typeof value === "boolean";
}
function valueAt(input, path) {
  let value = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return void 0;
    value = Reflect.get(value, step);
  }
  return value;
}

// src/parse/subject.ts
var kinds = {
  sources: "source",
  fundingPeriods: "funding-period",
  criteria: "criterion",
  regions: "region",
  regionChanges: "region-change",
  memberships: "membership",
  assessments: "assessment",
  events: "event",
  countClaims: "count-claim"
};
function isListName(step) {
  return typeof step === "string" && Object.hasOwn(kinds, step);
}
function subjectAt(input, path) {
  const [list, , inner] = path;
  if (!isListName(list)) return void 0;
  const round = inner === "rounds" ? subjectOf("funding-round", valueAt(input, path.slice(0, 4))) : void 0;
  return round ?? subjectOf(kinds[list], valueAt(input, path.slice(0, 2)));
}
function subjectOf(kind, record2) {
  const id = valueAt(record2, ["id"]);
  if (typeof id !== "string") return void 0;
  const name = valueAt(record2, ["name"]);
  const german = valueAt(name, ["de"]);
  const text = typeof name === "string" ? name : typeof german === "string" ? german : void 0;
  return text === void 0 ? { kind, id } : { kind, id, name: text };
}

// src/parse/draft.ts
function wholeDraft(data) {
  const { $schema: _, ...network } = data;
  return { network, placeOf: (path) => path };
}
var placeholders = { schemaVersion: 1, id: "-", name: { de: "-" }, asOf: "0001-01-01", roster: "partial" };
function draftWithout(input, faults) {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return void 0;
  const faultyFields = /* @__PURE__ */ new Set();
  const faultyRecords = /* @__PURE__ */ new Map();
  for (const { path } of faults) {
    const [field, position] = path;
    if (!isListName(field) || position === void 0) faultyFields.add(field);
    else faultyRecords.set(field, (faultyRecords.get(field) ?? /* @__PURE__ */ new Set()).add(position));
  }
  const places = /* @__PURE__ */ new Map();
  const left = Object.fromEntries(Object.entries(input).filter(([field]) => !faultyFields.has(field)));
  for (const list of networkLists) {
    const records = valueAt(left, [list]);
    if (!Array.isArray(records)) continue;
    const kept = [...records.keys()].filter((position) => !faultyRecords.get(list)?.has(position));
    places.set(list, kept);
    left[list] = kept.map((position) => records[position]);
  }
  const parsed = networkSchema.safeParse({ ...placeholders, ...left });
  if (!parsed.success) return void 0;
  return {
    ...wholeDraft(parsed.data),
    placeOf: (path) => {
      const [list, position, ...rest] = path;
      if (!isListName(list) || typeof position !== "number") return path;
      return [list, places.get(list)?.[position] ?? position, ...rest];
    }
  };
}

// src/parse/ids.ts
function readIds(input, unreadable2) {
  const findings = [];
  const places = new Map(
    networkLists.map((list) => [list, firstPlaces(entriesOf(input, list), (at) => [list, at], findings)])
  );
  const rounds = entriesOf(input, "fundingPeriods").flatMap(
    (period, at) => entriesOf(period, "rounds").map((round, inner) => ({
      round,
      path: ["fundingPeriods", at, "rounds", inner]
    }))
  );
  firstPlaces(
    rounds.map(({ round }) => round),
    (at) => rounds[at]?.path ?? [],
    findings
  );
  const known = (list) => isWhole(input, list, unreadable2) ? places.get(list) : void 0;
  const knownIds = {
    source: known("sources"),
    region: known("regions"),
    criterion: known("criteria"),
    event: known("events")
  };
  return {
    isKnown: (kind, id) => knownIds[kind]?.has(id) ?? true,
    regionPositions: places.get("regions") ?? /* @__PURE__ */ new Map(),
    findings
  };
}
function firstPlaces(records, pathOf, findings) {
  const places = /* @__PURE__ */ new Map();
  for (const [at, record2] of records.entries()) {
    const id = idOf(record2);
    if (id === void 0) continue;
    const first = places.get(id);
    if (first === void 0) places.set(id, at);
    else findings.push(duplicateId([...pathOf(at), "id"], id, pathOf(first)));
  }
  return places;
}
function idOf(record2) {
  const id = typeof record2 === "object" && record2 !== null && "id" in record2 ? record2.id : void 0;
  return typeof id === "string" ? id : void 0;
}
function isWhole(input, list, unreadable2) {
  const records = valueAt(input, [list]);
  const isCutOff = unreadable2.some(({ path }) => path.length === 2 && path[0] === list);
  return !isCutOff && (records === void 0 || Array.isArray(records));
}
function entriesOf(record2, list) {
  const entries = valueAt(record2, [list]);
  return Array.isArray(entries) ? entries : [];
}

// src/parse/suggestions.ts
import { distance } from "fastest-levenshtein";
import * as z15 from "zod";
function codeWithLabel(name, codes) {
  const called = name.toLowerCase();
  return Object.values(labels).flatMap((group) => Object.entries(group)).find(
    ([code, { de: de2, en }]) => codes.includes(code) && [de2.toLowerCase(), en.toLowerCase()].includes(called)
  )?.[0];
}
function nearestOf(word, candidates) {
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length * 0.4));
  const ranked = candidates.map((candidate) => ({ candidate, letters: distance(word.toLowerCase(), candidate.toLowerCase()) })).filter(({ letters }) => letters <= limit).sort((a, b) => a.letters - b.letters);
  return ranked[0]?.candidate;
}
function schemaAt(path) {
  let schema = networkSchema;
  for (const step of path) {
    const inner = unwrapped(schema);
    if (typeof step === "number") schema = inner instanceof z15.ZodArray ? inner.element : void 0;
    else schema = inner instanceof z15.ZodObject ? inner.shape[step] : void 0;
  }
  return schema;
}
function isOptionalAt(path) {
  return isOptional(schemaAt(path));
}
function requiredFieldsAt(path) {
  const object = unwrapped(schemaAt(path));
  if (!(object instanceof z15.ZodObject)) return [];
  return Object.keys(object.shape).filter((field) => !isOptional(object.shape[field]));
}
function fieldsAt(path) {
  const object = unwrapped(schemaAt(path));
  if (object instanceof z15.ZodRecord && object.keyType instanceof z15.ZodEnum)
    return object.keyType.options.map(String);
  return object instanceof z15.ZodObject ? Object.keys(object.shape) : [];
}
function isOptional(schema) {
  return unwrapped(schema) !== schema;
}
function unwrapped(schema) {
  return schema instanceof z15.ZodOptional || schema instanceof z15.ZodDefault ? unwrapped(schema.unwrap()) : schema;
}

// src/parse/structure.ts
function structureFindings(found, input) {
  return found.flatMap((finding) => {
    const path = finding.path.map((step) => typeof step === "symbol" ? String(step) : step);
    return findingsOf(finding, path, valueAt(input, path));
  });
}
function findingsOf(finding, path, given) {
  switch (finding.code) {
    case "unrecognized_keys":
      return finding.keys.map((key) => unknownField(path, key, given));
    case "invalid_key":
      return [unknownField(path.slice(0, -1), String(path.at(-1)), void 0)];
    case "custom":
      return [dateFinding(path, finding.params?.dateFault)];
    case "invalid_type":
      return [given === void 0 ? missingField(path) : wrongType(path, finding.expected, given)];
    case "invalid_value":
      return [given === void 0 ? missingField(path) : unlistedValue(path, given, finding.values)];
    default:
      return [refusedValue(path, given)];
  }
}
function dateFinding(path, fault) {
  return { ...fault, path };
}
function unknownField(path, field, record2) {
  const at = [...path, field];
  const free = fieldsAt(path).filter((known) => valueAt(record2, [known]) === void 0);
  const nearest = nearestOf(field, free) ?? null;
  return {
    code: "field-unknown",
    path: at,
    params: { field, nearest },
    ...nearest === null ? {} : { fix: { kind: "rename", path: at, to: nearest } }
  };
}
function missingField(path) {
  const step = path.at(-1);
  const params = typeof step === "string" ? { reason: "field", field: step } : { reason: step === void 0 ? "network" : "entry" };
  return { code: "field-missing", path, params };
}
function wrongType(path, expected, given) {
  const fields = expected === "object" ? requiredFieldsAt(path) : [];
  const found = path.length === 0 && typeof given === "string" ? "json-text" : foundType(given);
  const params = { reason: "type", expected, given: excerpt(given), found, fields };
  const isNumberForText = expected === "string" && typeof given === "number" && Number.isFinite(given);
  return {
    code: "field-type",
    path,
    params,
    ...isNumberForText ? { fix: { kind: "set", path, value: String(given) } } : {}
  };
}
function foundType(given) {
  if (given === null) return "null";
  if (given instanceof Date) return "date";
  if (typeof given === "string") return "text";
  return typeof given === "number" ? "number" : "other";
}
function unlistedValue(path, given, listed) {
  if (listed.every((value) => typeof value !== typeof given)) return wrongType(path, typeof listed[0], given);
  const allowed = listed.map(String);
  const text = excerpt(given);
  const meant = codeWithLabel(text, allowed) ?? nearestOf(text, allowed) ?? null;
  return {
    code: "field-value",
    path,
    params: { reason: "unlisted", given: text, allowed, meant },
    ...meant === null ? {} : { fix: { kind: "set", path, value: meant } }
  };
}
function refusedValue(path, given) {
  if (typeof given !== "string") {
    return { code: "field-value", path, params: { reason: "count", given: excerpt(given) } };
  }
  const isOptional2 = isOptionalAt(path);
  return {
    code: "field-value",
    path,
    params: { reason: "empty", isOptional: isOptional2 },
    ...isOptional2 ? { fix: { kind: "remove", path } } : {}
  };
}

// src/parse/parse-network.ts
function parseNetwork(input) {
  const result = safeParseNetwork(input);
  if (result.success) return result.network;
  throw new NetworkError(result.issues);
}
function safeParseNetwork(input) {
  const { value, findings: unreadable2 } = readInput(input);
  if (unreadable2.some(({ code }) => code === "input-unreadable")) return refused(unreadable2, value);
  const version = valueAt(value, ["schemaVersion"]);
  if (typeof version === "number" && version !== 1) return refused([unsupportedVersion(version)], value);
  const parsed = networkSchema.safeParse(value);
  const structure = parsed.success ? [] : structureFindings(parsed.error.issues, value);
  const ids = readIds(value, unreadable2);
  const findings = [...unreadable2, ...structure, ...ids.findings];
  const draft = parsed.success ? wholeDraft(parsed.data) : draftWithout(value, structure);
  if (draft === void 0) return refused(findings, value);
  const index = buildRoster(draft.network, parsed.success ? ids.regionPositions : void 0);
  for (const finding of ruleFindings(index, ids.isKnown)) findings.push(relocated(finding, draft));
  if (findings.some(isError)) return refused(findings, value);
  const network = freezeNetwork(draft.network);
  keepIndex(index);
  return {
    success: true,
    network,
    issues: issuesOf([...findings, ...countRules(index)], value)
  };
}
function ruleFindings(index, isKnown) {
  const { network, regionPositions } = index;
  return [
    ...referenceRules(network, isKnown),
    ...extentRules(network),
    ...asOfRules(network),
    ...keyRules(network),
    ...membershipExtentRules(index),
    ...overlapRules(index),
    ...reasonRules(index),
    ...unknownEndRules(network),
    ...periodRules(network),
    ...carryOverRules(index),
    ...regionNameRules(network),
    ...withinCycleRules(network, regionPositions),
    ...nestedMemberRules(index),
    ...regionChangeRules(network),
    ...changeCycleRules(network),
    ...successionRules(index),
    ...assessmentRules(network),
    ...sourceRules(network)
  ];
}
function isError({ code }) {
  return issueSeverities[code] === "error";
}
function refused(findings, input) {
  return { success: false, issues: issuesOf(findings, input) };
}
function issuesOf(findings, input) {
  return findings.map((finding) => {
    const issue = createIssue(finding, jsonWording);
    const subject = subjectAt(input, issue.path);
    return subject === void 0 ? issue : { ...issue, subject };
  });
}
function relocated(finding, { placeOf }) {
  const { fix, choices } = finding;
  return {
    ...finding,
    path: placeOf(finding.path),
    ...fix === void 0 ? {} : { fix: relocatedFix(fix, placeOf) },
    ...choices === void 0 ? {} : { choices: choices.map((choice) => ({ ...choice, fix: relocatedFix(choice.fix, placeOf) })) }
  };
}
function relocatedFix(fix, placeOf) {
  return fix.kind === "cell" ? fix : { ...fix, path: placeOf(fix.path) };
}

// src/roster/eras.ts
var erasOf = /* @__PURE__ */ new WeakMap();
function slotsOn(index, day, mask) {
  const { roleBits, earliestStart, latestEndExclusive } = index;
  const { firstDays, slots, found } = eras(index);
  const candidates = slots[countUpTo(firstDays, day) - 1] ?? none;
  let count = 0;
  for (let at = 0; at < candidates.length; at++) {
    const slot = candidates[at] ?? 0;
    found[count] = slot;
    count += Number(day >= (earliestStart[slot] ?? 0)) & Number(day < (latestEndExclusive[slot] ?? 0)) & Number(((roleBits[slot] ?? 0) & mask) !== 0);
  }
  return found.subarray(0, count);
}
function eras(index) {
  const known = erasOf.get(index);
  if (known !== void 0) return known;
  const cut = cutEras(index);
  erasOf.set(index, cut);
  return cut;
}
var none = new Int32Array(0);
var fewStarts = 64;
function cutEras({ earliestStart, latestEndExclusive }) {
  const starts = earliestStart.slice().sort();
  const ends = latestEndExclusive.slice().sort();
  const firstDays = [];
  for (let day = beforeAllDays; day !== void 0; ) {
    firstDays.push(day);
    const started = countUpTo(starts, day);
    const holding = started - countUpTo(ends, day);
    day = starts[started + Math.max(holding, fewStarts)];
  }
  const slots = firstDays.map(() => []);
  for (const [slot, start] of earliestStart.entries()) {
    const lastDay = (latestEndExclusive[slot] ?? 0) - 1;
    for (let era = countUpTo(firstDays, start) - 1; (firstDays[era] ?? lastDay + 1) <= lastDay; era++) {
      slots[era]?.push(slot);
    }
  }
  const longest = slots.reduce((most, ofEra) => Math.max(most, ofEra.length), 0);
  return {
    firstDays,
    slots: slots.map((ofEra) => Int32Array.from(ofEra)),
    found: new Int32Array(longest)
  };
}

// src/query/asked-day.ts
function askedDay({ asOf }, day, ...path) {
  const number = numberOfDay(day, ...path);
  return { day: number, beyondAsOf: number > asOf };
}

// src/query/members.ts
function membersOn(network, day, options = {}) {
  const index = rosterOf(network);
  assertOptions(options, "roles");
  const asked = askedDay(index, day, "day");
  const slots = slotsOn(index, asked.day, roleMask(options));
  const { slotRegions } = index;
  const { regions } = network;
  const certain = new Array(slots.length);
  const uncertain = [];
  let certainRegions = 0;
  let isCertain = false;
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] ?? 0;
    const position = slotRegions[slot] ?? 0;
    isCertain ||= isSlotCertainOn(index, slot, asked.day);
    const isLastOfRegion = at + 1 === slots.length || slotRegions[slots[at + 1] ?? 0] !== position;
    const region = regions[position];
    if (!isLastOfRegion || region === void 0) continue;
    if (isCertain) certain[certainRegions++] = region;
    else uncertain.push(region);
    isCertain = false;
  }
  certain.length = certainRegions;
  return {
    day: typeof day === "string" ? day : isoText(asked.day),
    certain,
    uncertain,
    beyondAsOf: asked.beyondAsOf
  };
}
function isSlotCertainOn({ latestStart, earliestEndExclusive }, slot, day) {
  return day >= (latestStart[slot] ?? 0) && day < (earliestEndExclusive[slot] ?? 0);
}

// src/query/counts.ts
function memberCountOn(network, day, options = {}) {
  const index = rosterOf(network);
  assertOptions(options, "roles");
  const counts2 = dayCounts(index, roleMask(options));
  const asked = askedDay(index, day, "day");
  return memberCount(network, countOn(counts2, asked.day), asked.beyondAsOf);
}
function memberCount(network, onRecord, beyondAsOf) {
  return {
    min: onRecord.min,
    max: network.roster === "partial" ? null : onRecord.max,
    onRecord,
    beyondAsOf
  };
}
export {
  memberCountOn,
  membersOn,
  networkSchema,
  parseNetwork,
  safeParseNetwork
};
