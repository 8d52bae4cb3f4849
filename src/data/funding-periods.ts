import type { FundingPeriod } from "../model/funding-period.ts";

/** The funding periods of the Netzwerk Daseinsvorsorge: first the federal MORO project, then its members themselves. */
export const fundingPeriods: readonly FundingPeriod[] = [
  {
    id: "moro",
    name: { de: "MORO Netzwerk Daseinsvorsorge" },
    kind: "funded",
    programme: "Modellvorhaben der Raumordnung (MORO)",
    funders: ["BMI", "BBSR"],
    carryOver: "automatic",
    startDate: "2018",
    endDate: "2022-06-30",
    confirmations: [
      { date: "2018-03-23", source: "S_BBSR1", note: "1st Netzwerktreffen." },
      { date: "2018-11-27", source: "S_BBSR1", note: "Founding of the network." },
    ],
    rounds: [
      {
        id: "moro-1",
        name: { de: "1. Runde", en: "First round" },
        startDate: "2017-12",
        endDate: "2020-06",
        confirmations: [],
        sources: ["S_BBSR1", "S_BBR1", "S_IAW"],
        note: "At the start with the BMVI in place of the BMI.",
      },
      {
        id: "moro-2",
        name: { de: "2. Runde", en: "Second round" },
        startDate: "2020-10",
        endDate: "2022-06-30",
        confirmations: [],
        sources: ["S_BBSR2", "S_IAW", "S_STENDAL", "S_STREL"],
      },
    ],
    sources: ["S_BBSR1", "S_BBR1", "S_BBSR2", "S_IAW", "S_VERST", "S_BMI22", "S_STENDAL", "S_STREL"],
    note: "The sources disagree. Start: December 2017 (BBSR) or 2018 (BMI, iaw). First round: December 2017 to June 2020 (BBSR), 2018 to 2020 (iaw) or 2017 to 2019 (Verstetigungsstudie). Second round: from October 2020 (BBSR) or 1 November 2020 (iaw). No project is on record for July to September 2020.",
  },
  {
    id: "self-organised",
    name: { de: "Arbeitsgemeinschaft Netzwerk Daseinsvorsorge" },
    kind: "self-organised",
    funders: [],
    carryOver: "explicit",
    startDate: "2022-07-01",
    endDate: "..",
    confirmations: [],
    rounds: [],
    sources: ["S_HE2", "S_RD_AG", "S_STENDAL", "S_BMI22", "S_DAUN22"],
    note: "Sources say only that a large part of the members goes on, and each member's political bodies had to confirm the Kooperationsvereinbarung. A yearly contribution of the members is stated in one council paper, as a proposal.",
  },
];
