import { type NetworkInput, parseNetwork, regionKinds } from "netzwerk-daseinsvorsorge";
import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";

const base = { schemaVersion: 1, asOf: "2024-12-31", roster: "complete" } as const;

const longNames: NetworkInput = {
  ...base,
  id: "long names",
  name: { de: "Netz der langen Namen", en: "Network of long names" },
  foundingDate: "2016-03",
  fundingPeriods: [
    {
      id: "first",
      name: { de: "Modellvorhaben zur interkommunalen Sicherung der Daseinsvorsorge im ländlichen Raum" },
      kind: "funded",
      carryOver: "automatic",
      startDate: "2016",
      endDate: "[2019-06-30..2020-03-31]",
    },
    {
      id: "second",
      name: { de: "Verstetigung", en: "Consolidation" },
      kind: "self-organised",
      carryOver: "explicit",
      startDate: "2020-04",
      endDate: "..",
      rounds: [
        {
          id: "r",
          name: { de: "Übergangsjahr", en: "Year of transition" },
          startDate: "2020-04",
          endDate: "2021",
        },
      ],
    },
  ],
  regions: [
    {
      id: "a",
      name: "Landkreis Ludwigslust-Parchim mit der Stadt Ludwigslust und weiteren Gemeinden",
      kind: "district",
    },
    {
      id: "b",
      name: "Donaudampfschifffahrtsgesellschaftskapitänsmützenverband",
      kind: "municipal-association",
    },
    { id: "c", name: "Regionale Planungsgemeinschaft ".repeat(10), kind: "planning-association" },
    { id: "d", name: "Vogtland", kind: "rural-region" },
    { id: "e", name: "Landkreis Wunsiedel im Fichtelgebirge", kind: "district" },
    { id: "f", name: "Kreis Höxter" },
    { id: "g", name: "Landkreis Sonneberg", kind: "district" },
  ],
  memberships: [
    { id: "a-1", regionId: "a", startDate: "2016-03-14", endDate: "2019-12-31" },
    { id: "a-2", regionId: "a", startDate: "2021-07-01", endDate: ".." },
    {
      id: "b-1",
      regionId: "b",
      startDate: "2016",
      endDate: "2022-06",
      confirmations: [{ date: "2018-05-04" }, { date: "2021" }],
    },
    { id: "c-1", regionId: "c", endDate: ".." },
    { id: "d-1", regionId: "d", startDate: "2019", endDate: "..", confirmations: [{ date: "2019-11-11" }] },
    { id: "e-1", regionId: "e", startDate: "[2018-01-01..2020-12-31]" },
    { id: "f-1", regionId: "f", startDate: "2017-01-01", endDate: "2018-01-31" },
    { id: "f-2", regionId: "f", startDate: "2018-06", endDate: "2023-09-30" },
    { id: "g-1", regionId: "g", startDate: "2025-02-01", endDate: ".." },
  ],
  countClaims: [
    { id: "1", date: "2017-05-01", counts: "members", count: 3 },
    { id: "2", date: "2019", counts: "members", count: 4, approximate: true },
    { id: "3", date: "2021-09-09", counts: "members", count: 9 },
    { id: "4", date: "2024-10-01", counts: "members", count: 3 },
    { id: "5", date: "2024-10-01", counts: "members", count: 4 },
  ],
};

/** Regions that join one after the other; every third has left, of every fifth the days are unknown. */
function manyRegions(count: number): NetworkInput {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const year = (at: number) => 1998 + (at % 22);
  return {
    ...base,
    id: `${count}-regions`,
    name: { de: `Netz von ${count} Regionen`, en: `Network of ${count} regions` },
    foundingDate: "1998-01-01",
    regions: numbers.map((at) => ({
      id: `r${at}`,
      name: `Landkreis Nummer ${at}`,
      kind: regionKinds[at % regionKinds.length],
    })),
    memberships: numbers.map((at) => ({
      id: `m${at}`,
      regionId: `r${at}`,
      startDate: at % 5 === 0 ? String(year(at)) : `${year(at)}-07-01`,
      ...(at % 3 === 0 ? { endDate: `${year(at) + 4}-12-31` } : at % 5 === 0 ? {} : { endDate: ".." }),
    })),
  };
}

const oneDay: NetworkInput = {
  ...base,
  id: "one-day",
  name: { de: "Netz eines Tages", en: "Network of one day" },
  asOf: "2018-11-27",
  foundingDate: "2018-11-27",
  dissolutionDate: "2018-11-27",
  regions: [{ id: "a", name: "Landkreis A" }],
  memberships: [{ id: "a-1", regionId: "a", startDate: "2018-11-27", endDate: "2018-11-27" }],
  countClaims: [{ id: "1", date: "2018-11-27", counts: "members", count: 1 }],
};

const decades: NetworkInput = {
  ...base,
  id: "decades",
  name: { de: "Netz vieler Jahrzehnte", en: "Network of many decades" },
  roster: "partial",
  fundingPeriods: [
    { id: "p", name: { de: "Kaiserreich" }, kind: "funded", carryOver: "automatic", endDate: "1918-11-09" },
    { id: "q", name: { de: "Danach" }, kind: "funded", carryOver: "automatic", startDate: "1918-11-10" },
  ],
  regions: [
    { id: "a", name: "Landkreis A" },
    { id: "b", name: "Landkreis B" },
    { id: "c", name: "Landkreis C" },
  ],
  memberships: [
    { id: "a-1", regionId: "a", startDate: "1871-01-18", endDate: "[1945-05-08..1949-05-23]" },
    { id: "b-1", regionId: "b", startDate: "1912", endDate: "..", confirmations: [{ date: "1950-01-01" }] },
    { id: "c-1", regionId: "c", startDate: "1990-10-03", endDate: "1990-10-03" },
  ],
  countClaims: [{ id: "1", date: "1913", counts: "members", count: 12, approximate: true }],
};

const hostile: NetworkInput = {
  ...base,
  id: 'x"]<é',
  name: { de: '<script>alert("Netz")</script> & Söhne', en: "]]> & <b>sons</b>" },
  roster: "partial",
  regions: [
    { id: "a", name: "<script>alert(1)</script>" },
    { id: "b", name: `"Anführung" 'Apostroph' & <img src=x onerror=alert(1)>` },
    { id: "c", name: "منطقة ريفية في الشمال الشرقي من البلاد (اتحاد البلديات)" },
    { id: "d", name: "אזור כפרי \u202Eltr\u202C 2018" },
    { id: "e", name: "農村地域ネットワーク連合会の長い名前の地域" },
    { id: "f", name: `Zalgo${"\u0301\u0323".repeat(20)} \u0000\u0007\uD800 \u{1F468}\u200D\u{1F33E} Hof` },
    { id: "g", name: "W".repeat(300) },
    { id: "h", name: "i\nj\tk   l" },
  ],
  memberships: ["a", "b", "c", "d", "e", "f", "g", "h"].map((id, at) => ({
    id,
    regionId: id,
    startDate: `${2010 + at}`,
    endDate: "..",
  })),
  countClaims: [{ id: "1", date: "2015", counts: "members", count: 12, approximate: true }],
};

/** Regions that apply, take part without a vote and become members, at once or one after the other. */
const roles: NetworkInput = {
  ...base,
  id: "roles",
  name: { de: "Netz der Rollen", en: "Network of roles" },
  foundingDate: "2015-01-01",
  regions: ["Alt", "Berg", "Dorf", "Eich", "Feld"].map((name, at) => ({
    id: `r${at}`,
    name: `Landkreis ${name}`,
  })),
  memberships: [
    { id: "0c", regionId: "r0", role: "candidate", startDate: "2015-01-01", endDate: "2016-06-30" },
    { id: "0m", regionId: "r0", startDate: "2016-07-01", endDate: ".." },
    { id: "1a", regionId: "r1", role: "associate", startDate: "2016", endDate: "2019" },
    { id: "1m", regionId: "r1", startDate: "2019-06-01", endDate: ".." },
    { id: "2c", regionId: "r2", role: "candidate", startDate: "[2018-01-01..2020-12-31]", endDate: ".." },
    { id: "3a", regionId: "r3", role: "associate", startDate: "2017-01-01", endDate: ".." },
    { id: "3m", regionId: "r3", startDate: "2018-01-01", endDate: "2021-12-31" },
    {
      id: "4c",
      regionId: "r4",
      role: "candidate",
      startDate: "2023",
      confirmations: [{ date: "2024-05-01" }],
    },
  ],
  countClaims: [{ id: "1", date: "2020-01-01", counts: "members", count: 3 }],
};

/** A merger, an absorption, a split and a renaming, one of them on an unknown day, two on one. */
const changes: NetworkInput = {
  ...base,
  id: "changes",
  name: { de: "Netz im Wandel", en: "Changing network" },
  regions: [
    { id: "a", name: "Landkreis Ahorn", dissolutionDate: "2011-06-30" },
    { id: "b", name: "Landkreis Birke", dissolutionDate: "2011-06-30" },
    { id: "c", name: "Landkreis Ahorn-Birke", foundingDate: "2011-07-01" },
    { id: "d", name: "Landkreis Dorn" },
    { id: "e", name: "Landkreis Eiche", dissolutionDate: "2011-06-30" },
    { id: "f", name: "Verband Fichte", dissolutionDate: "2018" },
    { id: "g", name: "Verband Ginster" },
    { id: "h", name: "Verband Holunder" },
  ],
  regionChanges: [
    {
      id: "1",
      kind: "merger",
      date: "2011-07-01",
      predecessors: ["a", "b"],
      successors: ["c"],
      continuedBy: ["c"],
    },
    { id: "2", kind: "absorption", date: "2011-07-01", predecessors: ["d", "e"], successors: ["d"] },
    { id: "4", kind: "rename", date: "2020-01-01", predecessors: ["g"], successors: ["g"] },
    { id: "3", kind: "split", date: "2018", predecessors: ["f"], successors: ["g", "h"] },
  ],
  memberships: [
    { id: "a1", regionId: "a", startDate: "2003-01-01", endDate: "2011-06-30" },
    { id: "b1", regionId: "b", startDate: "2005", endDate: "2011-06-30" },
    {
      id: "c1",
      regionId: "c",
      startDate: "2011-07-01",
      endDate: "..",
      confirmations: [{ date: "2011-07-01" }],
    },
    { id: "d1", regionId: "d", startDate: "2004-01-01", endDate: ".." },
    { id: "e1", regionId: "e", startDate: "2006-01-01", endDate: "2011-06-30" },
    { id: "f1", regionId: "f", startDate: "2007-03-01", endDate: "2018" },
    { id: "g1", regionId: "g", startDate: "2018", endDate: ".." },
    { id: "h1", regionId: "h", startDate: "2018", endDate: "2022-12-31" },
  ],
};

const eightyYears: NetworkInput = {
  ...base,
  id: "eighty years",
  name: { de: "Drei Regionen in achtzig Jahren", en: "Three regions in eighty years" },
  foundingDate: "1945",
  regions: ["a", "b", "c"].map((id) => ({ id, name: `Landkreis ${id.toUpperCase()}` })),
  memberships: [
    {
      id: "a1",
      regionId: "a",
      startDate: "1945-07-01",
      endDate: "..",
      confirmations: Array.from({ length: 40 }, (_, at) => ({ date: `${1950 + at}-0${1 + (at % 9)}-01` })),
    },
    { id: "b1", regionId: "b", startDate: "[1950-01-01..1959-12-31]", endDate: "1990-10-02" },
    {
      id: "c1",
      regionId: "c",
      startDate: "1990-10-03",
      endDate: "1991-01-01",
      confirmations: [{ date: "1990" }, { date: "1990-10-03" }, { date: "1990-12-01" }],
    },
  ],
  countClaims: Array.from({ length: 50 }, (_, at) => ({
    id: `c${at}`,
    date: at % 5 === 0 ? `${1950 + at}` : `${1950 + at}-06-01`,
    counts: "members",
    count: 1 + (at % 3),
    approximate: at % 7 === 0,
  })),
};

const nothingKnown: NetworkInput = {
  ...base,
  id: "nothing known",
  name: { de: "Netz, von dem niemand etwas weiß", en: "Network of which nobody knows anything" },
  roster: "partial",
  regions: ["a", "b", "c"].map((id) => ({ id, name: `Landkreis ${id.toUpperCase()}` })),
  memberships: ["a", "b", "c"].map((id) => ({ id, regionId: id })),
};

const early: NetworkInput = {
  ...base,
  id: "before 1900",
  name: { de: "Bund vor langer Zeit", en: "League of long ago" },
  asOf: "1899-12-31",
  foundingDate: "0962-02-02",
  dissolutionDate: "1806-08-06",
  regions: ["Burgund", "Schwaben"].map((name) => ({ id: name, name })),
  memberships: [
    { id: "1", regionId: "Burgund", startDate: "1033", endDate: "1378" },
    {
      id: "2",
      regionId: "Schwaben",
      startDate: "[0962-02-02..1079-12-31]",
      endDate: "1806-08-06",
      confirmations: [{ date: "1268" }],
    },
  ],
};

const nobody: NetworkInput = {
  ...base,
  id: "nobody",
  name: {
    de: "Verband zur Förderung der interkommunalen Zusammenarbeit in der ländlichen Daseinsvorsorge der drei Länder an Elbe, Saale und Unstrut",
    en: "Nobody",
  },
  regions: [],
  memberships: [],
};

/** Published numbers on and around the last day on record, on one day, and for times that overlap. */
const claims: NetworkInput = {
  ...base,
  id: "claims",
  name: { de: "Netz der vielen Zahlen", en: "Network of many numbers" },
  roster: "partial",
  regions: Array.from({ length: 14 }, (_, at) => ({ id: `r${at}`, name: `Region ${at}` })),
  memberships: Array.from({ length: 14 }, (_, at) => ({
    id: `m${at}`,
    regionId: `r${at}`,
    startDate: `20${10 + at}`,
    endDate: ".." as const,
  })),
  countClaims: [
    ...["2024-12-31", "2024-12-30", "2024-12-01", "2024-06-01", "2010-01-01"].flatMap((date, at) =>
      [9, 10, 13].map((count) => ({
        id: `e${at}-${count}`,
        date,
        counts: "members" as const,
        count: count + at,
      })),
    ),
    ...["2024", "2024-12", "[2020-01-01..2029-12-31]", "2010", "2010-01", "[2009..2030]", "2024-12-31"].map(
      (date, at) => ({
        id: `i${at}`,
        date,
        counts: "members" as const,
        count: 12 + at,
        approximate: true,
      }),
    ),
  ],
};

/** The networks whose pictures are looked at. */
export const networks = {
  record: netzwerkDaseinsvorsorge,
  "long names": parseNetwork(longNames),
  "100 regions": parseNetwork(manyRegions(100)),
  "300 regions": parseNetwork(manyRegions(300)),
  "one day": parseNetwork(oneDay),
  "many decades": parseNetwork(decades),
  "hostile names": parseNetwork(hostile),
  roles: parseNetwork(roles),
  changes: parseNetwork(changes),
  "eighty years": parseNetwork(eightyYears),
  "60 regions": parseNetwork(manyRegions(60)),
  "200 regions": parseNetwork(manyRegions(200)),
  "nothing known": parseNetwork(nothingKnown),
  "before 1900": parseNetwork(early),
  nobody: parseNetwork(nobody),
  "many numbers": parseNetwork(claims),
};
