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

/** The networks whose pictures are looked at. */
export const networks = {
  record: netzwerkDaseinsvorsorge,
  "long names": parseNetwork(longNames),
  "100 regions": parseNetwork(manyRegions(100)),
  "300 regions": parseNetwork(manyRegions(300)),
  "one day": parseNetwork(oneDay),
  "many decades": parseNetwork(decades),
  "hostile names": parseNetwork(hostile),
};
