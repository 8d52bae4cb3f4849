import type { NetworkEvent } from "../model/event.ts";

/** The events of the Netzwerk Daseinsvorsorge of which a date, or a bound of it, is known. */
export const events: readonly NetworkEvent[] = [
  {
    id: "first-meeting-2018",
    name: { de: "1. Netzwerktreffen", en: "1st network meeting" },
    startDate: "2018-03-23",
    place: "BMVI, Berlin",
    topics: [],
    sources: ["S_BBSR1"],
    note: "A Kerngruppe of five representatives of regions was formed.",
  },
  {
    id: "founding-2018",
    name: { de: "Gründungsveranstaltung", en: "Founding event" },
    startDate: "2018-11-27",
    place: "BMI, Berlin",
    topics: [],
    sources: ["S_BBSR1", "S_HE1", "S_WAG", "S_ODER", "S_HARKE"],
    note: "23 regions were invited; six Länder and just under 50 persons took part. Certificates were handed over and a draft Netzwerkkonzeption was presented. It is unknown whether it counts as the 2nd Netzwerktreffen; the wording of one newspaper points to Neubrandenburg as the place.",
  },
  {
    id: "meeting-meissen-2020",
    name: { de: "5. Netzwerktreffen", en: "5th network meeting" },
    startDate: "2020-03-05",
    endDate: "2020-03-06",
    place: "Meißen",
    topics: [{ de: "Pflege und Leben im Alter", en: "Care and living in old age" }],
    sources: ["S_RD_MEISSEN"],
    note: "Hosts: the Region Oberes Elbtal/Osterzgebirge and the Landkreise Meißen and Sächsische Schweiz-Osterzgebirge. Over 30 persons took part.",
  },
  {
    id: "meeting-online-2020",
    name: {
      de: "Virtuelles Netzwerktreffen zum Start der 2. Runde",
      en: "Virtual network meeting at the start of the second round",
    },
    startDate: "2020-12",
    place: "online",
    topics: [],
    sources: ["S_STREL"],
    note: "In the first week of December 2020, with about 25 representatives.",
  },
  {
    id: "meeting-bmi-2022",
    name: { de: "Netzwerktreffen im BMI", en: "Network meeting at the BMI" },
    startDate: "2022-06-23",
    place: "BMI, Berlin",
    topics: [
      { de: "Gleichwertige Lebensverhältnisse", en: "Equivalent living conditions" },
      { de: "Gesellschaftliches Engagement / Ehrenamt", en: "Civic engagement / volunteering" },
      { de: "Regional- und Kommunalbudgets", en: "Regional and municipal budgets" },
      { de: "Flexibilität der regionalen Förderpolitik", en: "Flexibility of regional funding policy" },
      {
        de: "Auflagen und Haftungsrisiken im Ehrenamt",
        en: "Requirements and liability risks in volunteering",
      },
      { de: "Mobilität", en: "Mobility" },
      { de: "Soziale Teilhabe", en: "Social participation" },
    ],
    sources: ["S_BMI22"],
  },
  {
    id: "conference-2022",
    name: {
      de: "Fachtagung „Daseinsvorsorge kooperativ gestalten“",
      en: "Conference “Shaping services of general interest in cooperation”",
    },
    startDate: "2022-06-24",
    place: "Ernst-Reuter-Haus (BBR), Berlin",
    topics: [
      {
        de: "Vielfältige Wohnformen und Innenentwicklung",
        en: "Diverse forms of housing and inner development",
      },
      { de: "Fachkräftesicherung", en: "Securing skilled workers" },
      { de: "Monitoring und Evaluation / daviplan", en: "Monitoring and evaluation / daviplan" },
    ],
    sources: ["S_RD_2022", "S_BMI22", "S_DAUN22", "S_MKK22"],
    note: "Two reports name the BBSR, which is part of the BBR, as the venue.",
  },
  {
    id: "arbeitsgemeinschaft-2022",
    name: { de: "Beginn der Arbeitsgemeinschaft", en: "Start of the working group" },
    startDate: "2022-07-01",
    topics: [],
    sources: ["S_HE2"],
  },
  {
    id: "meeting-daun",
    name: {
      de: "Treffen der Arbeitsgemeinschaft in der Verbandsgemeinde Daun",
      en: "Meeting of the working group in the Verbandsgemeinde Daun",
    },
    startDate: "[2022-07-01..]",
    place: "Hotel Gillenfelder Hof, Gillenfeld",
    topics: [],
    sources: ["S_DAUNGAST"],
    note: "From an undated report, after July 2022. The HS Neubrandenburg and the BBSR were present, the Landkreis Südwestpfalz was welcomed, and there was a talk on InDaLe.",
  },
];
