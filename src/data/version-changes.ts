import type { NetworkComparison } from "../changes/compare-networks.ts";

/**
 * How the record differs from the version before. A test generates this file from both:
 * `npx vitest run test/data/record-version.test.ts --update`.
 */
export const changes: NetworkComparison = {
  records: {
    network: [
      { path: ["asOf"], before: "2022-12-31", after: "2025-05-18" },
      {
        path: ["note"],
        before:
          "Ten of the 23 founding members cannot be named. The newest list, headed “Stand Dezember 2…”, has no certain year, so the record speaks for the time up to the end of 2022.",
        after:
          "Ten of the 23 founding members cannot be named. The record speaks for the time up to 18 May 2025, the last day of which a source with a certain date speaks (S_WEGE25). What is later or has no date is given with its bounds: a page without a date was written at the latest on 29 November 2026, when it was read.",
      },
    ],
    sources: {
      added: [
        {
          id: "S_RD_MERZIG",
          title: "regionale-daseinsvorsorge.de: Berichte vom 7. und vom 6. Netzwerktreffen",
          url: "http://www.regionale-daseinsvorsorge.de/veranstaltungen/6-netzwerktreffen-in-merzig",
          note: "Not dated; from after the 7th Netzwerktreffen. The end of the report on the 6th is cut off.",
        },
        {
          id: "S_RD_MERZIG2",
          title: "regionale-daseinsvorsorge.de: Meldung zum 6. Netzwerktreffen",
          url: "http://regionale-daseinsvorsorge.de/aktuelles/details-neuigkeiten/news/6-netzwerktreffen-in-merzig/?cHash=84599a34a08b52f2484ef9aabe18204b&tx_news_pi1%5Baction%5D=detail&tx_news_pi1%5Bcontroller%5D=News",
          publishedAt: "2025",
          note: "Not before 11 April 2025. Gives hosts and topics.",
        },
        {
          id: "S_SPESS_OKT",
          title: "Meldung zum 7. Netzwerktreffen",
          publisher: "SPESSARTregional",
          url: "https://www.spessartregional.de/netzwerktreffen-daseinsvorsorge-zu-gast-im-spessart-innenentwicklung-im-laendlichen-raum-im-fokus/",
          note: "Not dated; from the week after a 22 October.",
        },
        {
          id: "S_SPESS_FORUM",
          title: "Meldung zum Fachforum vom 23. Oktober",
          publisher: "SPESSARTregional",
          url: "https://www.spessartregional.de/fachforum-innenentwicklung-in-bad-soden-salmuenster-erfolgreich-umgesetzt/",
          note: "Not dated.",
        },
        {
          id: "S_SPESS_BURG",
          title: "Netzwerk Daseinsvorsorge trifft sich im Spessart",
          publisher: "SPESSARTregional",
          url: "https://www.spessartregional.de/Startseiten_Anzeige.asp?Menue=1&Submenue=0&SeiteID=252",
          note: "Not dated; from between 27 November 2018 and 30 June 2022.",
        },
        {
          id: "S_EIFEL23",
          title: "Einladung der Verbandsgemeinde Daun zu ihrer Exkursion vom 6. und 7. Mai 2023",
          url: "https://www.eifelmoselzeitung.de/region/vulkaneifel-dau/einladung-zur-exkursion-nach-bad-soden-salmuenster-548381/",
          note: "Not dated; not after 7 May 2023.",
        },
        {
          id: "S_WEGE25",
          title: "Bericht über die Exkursion vom 17. und 18. Mai 2025 in den Landkreis Südwestpfalz",
          publisher: "Verbandsgemeinde Daun",
          url: "https://www.vgv-daun.de/der-wege-prozess/aktuelles/laendliche-entwicklung-erleben",
          note: "Not dated; not before 18 May 2025.",
        },
      ],
      removed: [],
      changed: [],
      isReordered: false,
    },
    fundingPeriods: { added: [], removed: [], changed: [], isReordered: false },
    criteria: { added: [], removed: [], changed: [], isReordered: false },
    regions: { added: [], removed: [], changed: [], isReordered: false },
    regionChanges: { added: [], removed: [], changed: [], isReordered: false },
    memberships: {
      added: [],
      removed: [],
      changed: [
        {
          id: "hersfeld-rotenburg",
          fields: [
            {
              path: ["confirmations"],
              before: [],
              after: [
                {
                  date: "[2018-11-27..2022-06-30]",
                  source: "S_SPESS_BURG",
                  note: "An undated page of the MORO years names it as one of four members from Hesse.",
                },
              ],
            },
            { path: ["sources"], before: ["S_HE1", "S_HE2"], after: ["S_HE1", "S_HE2", "S_SPESS_BURG"] },
          ],
        },
        {
          id: "vogelsbergkreis",
          fields: [
            {
              path: ["confirmations"],
              before: [],
              after: [
                {
                  date: "[2018-11-27..2022-06-30]",
                  source: "S_SPESS_BURG",
                  note: "An undated page of the MORO years names it as one of four members from Hesse.",
                },
              ],
            },
            {
              path: ["sources"],
              before: ["S_VB", "S_HE1", "S_HE2"],
              after: ["S_VB", "S_HE1", "S_HE2", "S_SPESS_BURG"],
            },
          ],
        },
        {
          id: "main-kinzig",
          fields: [
            {
              path: ["confirmations"],
              before: [
                { date: "2022-07", source: "S_MKK22", note: "It goes on in the Arbeitsgemeinschaft." },
                {
                  date: "[2022-12-01..]",
                  source: "S_RD_NEW",
                  note: "It has a speaker on the list headed “Stand Dezember 2…”; the year is cut off.",
                },
              ],
              after: [
                { date: "2022-07", source: "S_MKK22", note: "It goes on in the Arbeitsgemeinschaft." },
                {
                  date: "[2022-12-01..2025-12-31]",
                  source: "S_RD_NEW",
                  note: "It has a speaker on the list headed “Stand Dezember 2…”; the year is cut off, 2022 at the earliest and 2025 at the latest.",
                },
              ],
            },
            {
              path: ["sources"],
              before: ["S_HE1", "S_HE2", "S_MKK22", "S_RD_NEW"],
              after: ["S_HE1", "S_HE2", "S_MKK22", "S_RD_NEW", "S_SPESS_BURG", "S_RD_MERZIG", "S_SPESS_OKT"],
            },
            {
              path: ["note"],
              before:
                "A member since 2018; the day is not given. A page of about 2019 lists it as a participant; it is inferred that it was one from the founding on.",
              after:
                "A member since 2018; the day is not given. A page of about 2019 lists it as a participant; it is inferred that it was one from the founding on. A page of the MORO years names four members from Hesse without it (S_SPESS_BURG); three other sources name it (S_HE1, S_HE2, S_MKK22). It hosted the 7th Netzwerktreffen with SPESSARTregional; no source says that a host is a member.",
            },
          ],
        },
        {
          id: "werra-meissner",
          fields: [
            {
              path: ["confirmations"],
              before: [],
              after: [
                {
                  date: "[2018-11-27..2022-06-30]",
                  source: "S_SPESS_BURG",
                  note: "An undated page of the MORO years names it as one of four members from Hesse.",
                },
              ],
            },
            { path: ["sources"], before: ["S_HE1", "S_HE2"], after: ["S_HE1", "S_HE2", "S_SPESS_BURG"] },
          ],
        },
        {
          id: "spessartregional",
          fields: [
            {
              path: ["confirmations"],
              before: [],
              after: [
                {
                  date: "[2018-11-27..2022-06-30]",
                  source: "S_SPESS_BURG",
                  note: "An undated page of the MORO years names it as one of four members from Hesse.",
                },
              ],
            },
            {
              path: ["sources"],
              before: ["S_HE1", "S_HE2", "S_MKK22"],
              after: ["S_HE1", "S_HE2", "S_MKK22", "S_EIFEL23", "S_SPESS_BURG", "S_RD_MERZIG", "S_SPESS_OKT"],
            },
            {
              path: ["note"],
              before:
                "A member since 2018 beside the Main-Kinzig-Kreis; the day is not given. It is inferred that it was one from the founding on. It is unknown whether it entered the Arbeitsgemeinschaft as a member of its own.",
              after:
                "A member since 2018 beside the Main-Kinzig-Kreis; the day is not given. It is inferred that it was one from the founding on. It is unknown whether it entered the Arbeitsgemeinschaft as a member of its own. It hosted the 7th Netzwerktreffen with the Main-Kinzig-Kreis; no source says that a host is a member.",
            },
          ],
        },
        {
          id: "saechsische-schweiz-osterzgebirge-2",
          fields: [
            {
              path: ["confirmations"],
              before: [
                {
                  date: "[2022-12-01..]",
                  source: "S_RD_NEW",
                  note: "It has a speaker on the list headed “Stand Dezember 2…”; the year is cut off.",
                },
              ],
              after: [
                {
                  date: "[2022-12-01..2025-12-31]",
                  source: "S_RD_NEW",
                  note: "It has a speaker on the list headed “Stand Dezember 2…”; the year is cut off, 2022 at the earliest and 2025 at the latest.",
                },
              ],
            },
          ],
        },
        {
          id: "vg-daun",
          fields: [
            {
              path: ["confirmations"],
              before: [
                {
                  date: "2022-06-23",
                  source: "S_DAUN22",
                  note: "The report on the meeting is undated; the day is that of the BMI notice.",
                },
                { date: "2022-07", source: "S_DAUN22", note: "It goes on in the Arbeitsgemeinschaft." },
              ],
              after: [
                {
                  date: "2022-06-23",
                  source: "S_DAUN22",
                  note: "The report on the meeting is undated; the day is that of the BMI notice.",
                },
                { date: "2022-07", source: "S_DAUN22", note: "It goes on in the Arbeitsgemeinschaft." },
                {
                  date: "[2025-05-17..2026-11-29]",
                  source: "S_WEGE25",
                  note: "An undated report on an excursion of 17 and 18 May 2025 says that it belongs to the network.",
                },
              ],
            },
            {
              path: ["sources"],
              before: ["S_DAUN22", "S_BMI22", "S_DAUNGAST"],
              after: ["S_DAUN22", "S_BMI22", "S_DAUNGAST", "S_EIFEL23", "S_WEGE25"],
            },
            {
              path: ["note"],
              before:
                "It is unknown since when it is a member. According to an undated report from after July 2022, it is a member, hosts a meeting and has a speaker.",
              after:
                "A member since 2018 according to its own invitation of 2023 or earlier; the day is not given, and no source names it as a founder. According to an undated report from after July 2022, it is a member, hosts a meeting and has a speaker.",
            },
            { path: ["startDate"], before: undefined, after: "2018" },
          ],
        },
        {
          id: "suedwestpfalz",
          fields: [
            {
              path: ["confirmations"],
              before: [],
              after: [
                {
                  date: "[2025-05-17..2026-11-29]",
                  source: "S_WEGE25",
                  note: "An undated report on an excursion of 17 and 18 May 2025 says that it belongs to the network.",
                },
              ],
            },
            { path: ["sources"], before: ["S_DAUNGAST"], after: ["S_DAUNGAST", "S_WEGE25"] },
          ],
        },
        {
          id: "merzig-wadern",
          fields: [
            {
              path: ["confirmations"],
              before: [
                {
                  date: "[2022-12-01..]",
                  source: "S_RD_NEW",
                  note: "It has a speaker on the list headed “Stand Dezember 2…”; the year is cut off.",
                },
              ],
              after: [
                {
                  date: "[2022-12-01..2025-12-31]",
                  source: "S_RD_NEW",
                  note: "It has a speaker on the list headed “Stand Dezember 2…”; the year is cut off, 2022 at the earliest and 2025 at the latest.",
                },
              ],
            },
            { path: ["sources"], before: ["S_RD_NEW"], after: ["S_RD_NEW", "S_RD_MERZIG", "S_RD_MERZIG2"] },
            {
              path: ["note"],
              before: "It is unknown since when it is a member.",
              after:
                "It is unknown since when it is a member. It hosted the 6th Netzwerktreffen in April 2025; no source says that a host is a member.",
            },
          ],
        },
      ],
      isReordered: false,
    },
    assessments: { added: [], removed: [], changed: [], isReordered: false },
    events: {
      added: [
        {
          id: "meeting-burgjoss",
          name: { de: "Netzwerktreffen im Spessart", en: "Network meeting in the Spessart" },
          startDate: "[2018-11-27..2022-06-30]",
          endDate: "[2018-11-28..2022-06-30]",
          place: "Jossgrund-Burgjoß",
          topics: [{ de: "Mobilität", en: "Mobility" }],
          sources: ["S_SPESS_BURG"],
          note: "Two days, from an undated page; before the end of the Modellvorhaben. Also about the concept and the Schafhof Burgjoß.",
        },
        {
          id: "meeting-merzig-2025",
          name: { de: "6. Netzwerktreffen", en: "6th network meeting" },
          startDate: "2025-04-10",
          endDate: "2025-04-11",
          place: "Merzig",
          topics: [
            { de: "Kultur als Daseinsvorsorge", en: "Culture as a service of general interest" },
            { de: "Programm AllerLand", en: "The programme AllerLand" },
            {
              de: "Bürgergenossenschaften und Daseinsvorsorge",
              en: "Citizens’ cooperatives and services of general interest",
            },
          ],
          sources: ["S_RD_MERZIG", "S_RD_MERZIG2"],
          note: "Host: the Landkreis Merzig-Wadern, with an excursion to Perl-Borg. The BBSR and the HS Neubrandenburg were present. It is inferred that the Arbeitsgemeinschaft counts its meetings anew: the 5th of the MORO was in March 2020.",
        },
        {
          id: "meeting-bad-soden-salmuenster",
          name: { de: "7. Netzwerktreffen", en: "7th network meeting" },
          startDate: "[2025-10-22..2026-11-29]",
          endDate: "[2025-10-23..2026-11-29]",
          place: "Bad Soden-Salmünster",
          topics: [{ de: "Innenentwicklung", en: "Inner development" }],
          sources: ["S_RD_MERZIG", "S_SPESS_OKT", "S_SPESS_FORUM"],
          note: "On 22 and 23 October, after April 2025; the year is not given, 2025 is likely. Hosts: SPESSARTregional and the Main-Kinzig-Kreis. On the second day there was the Fachforum “Zwischen Scheunenabriss und Bauturbo”.",
        },
      ],
      removed: [],
      changed: [
        {
          id: "meeting-daun",
          fields: [{ path: ["startDate"], before: "[2022-07-01..]", after: "[2022-07-01..2026-11-29]" }],
        },
      ],
      isReordered: false,
    },
    countClaims: {
      added: [
        {
          id: "burgjoss-23",
          date: "[2018-11-27..2022-06-30]",
          counts: "members",
          count: 23,
          sources: ["S_SPESS_BURG"],
          note: "Rural regions that currently take part, on an undated page of the MORO years. It names four of them from Hesse: SPESSARTregional and three Landkreise, without the Main-Kinzig-Kreis. Two other pages name five members with it (S_HE1, S_HE2), a press release has four Landkreise (S_VB). This page leaves the Kreis out, or counts it as SPESSARTregional itself.",
        },
        {
          id: "daun-invitation-18",
          date: "[..2023-05-07]",
          counts: "members",
          count: 18,
          sources: ["S_EIFEL23"],
          note: "Rural regions, Landkreise and inter-municipal associations, in an undated invitation to an excursion of 6 and 7 May 2023. Its wording is that of the BMI notice of June 2022, from which the number may be copied.",
        },
        {
          id: "merzig-11",
          date: "2025-04-10",
          counts: "attending-regions",
          count: 11,
          eventId: "meeting-merzig-2025",
          sources: ["S_RD_MERZIG"],
        },
        {
          id: "bad-soden-salmuenster-12",
          date: "[2025-10-22..2026-11-29]",
          counts: "attending-regions",
          count: 12,
          eventId: "meeting-bad-soden-salmuenster",
          sources: ["S_RD_MERZIG"],
          note: "On a 22 October after April 2025; the year is not given.",
        },
        {
          id: "spessart-20",
          date: "[2025-10-22..2026-11-29]",
          counts: "members",
          count: 20,
          approximate: true,
          sources: ["S_SPESS_OKT"],
          note: "“rund 20” Landkreise, Regional- und Planungsverbände and interkommunale Kooperationen, in an item from the week after the 7th Netzwerktreffen; the year is not given.",
        },
      ],
      removed: [],
      changed: [
        {
          id: "founding-23",
          fields: [
            {
              path: ["sources"],
              before: ["S_WAG", "S_VB", "S_HARKE", "S_RD_HIST", "S_MI19", "S_HE1"],
              after: ["S_WAG", "S_VB", "S_HARKE", "S_RD_HIST", "S_MI19", "S_HE1", "S_RPV"],
            },
            {
              path: ["note"],
              before: "The breakdown is in S_WAG, S_VB and S_RD_HIST.",
              after:
                "The breakdown is in S_WAG, S_VB and S_RD_HIST. S_RPV, of about 2019, has 23 rural regions that take part.",
            },
          ],
        },
        {
          id: "daun-meeting-12",
          fields: [{ path: ["date"], before: "[2022-07-01..]", after: "[2022-07-01..2026-11-29]" }],
        },
        {
          id: "home-page-20",
          fields: [
            { path: ["date"], before: "[2022-12-01..]", after: "[2022-12-01..2025-12-31]" },
            {
              path: ["note"],
              before:
                "“rund 20”. The list is headed “Stand Dezember 2…”; the year is cut off and is 2022 at the earliest.",
              after:
                "“rund 20”. The list is headed “Stand Dezember 2…”; the year is cut off, 2022 at the earliest and 2025 at the latest. How many members there were after 2022 is open: others have 18 (S_EIFEL23) and about 20 (S_SPESS_OKT), and at meetings 12, 11 and 12 regions were present.",
            },
          ],
        },
      ],
      isReordered: false,
    },
  },
  answers: [
    {
      regionId: "vg-daun",
      firstDay: "2018-12-31",
      lastDay: "2022-06-22",
      before: "uncertain",
      after: "certain",
      kind: "learned",
    },
    {
      regionId: "vg-daun",
      firstDay: "2022-07-02",
      lastDay: "2022-12-31",
      before: "uncertain",
      after: "certain",
      kind: "learned",
    },
    {
      regionId: "vg-daun",
      firstDay: "2023-01-01",
      lastDay: "2025-05-17",
      before: "uncertain",
      after: "certain",
      kind: "new",
    },
  ],
  counts: [
    {
      firstDay: "2018-12-31",
      lastDay: "2020-03-04",
      before: { min: 1, max: null, onRecord: { min: 1, max: 15 } },
      after: { min: 2, max: null, onRecord: { min: 2, max: 15 } },
      beyondAsOf: false,
    },
    {
      firstDay: "2020-03-05",
      lastDay: "2020-03-05",
      before: { min: 4, max: null, onRecord: { min: 4, max: 15 } },
      after: { min: 5, max: null, onRecord: { min: 5, max: 15 } },
      beyondAsOf: false,
    },
    {
      firstDay: "2020-03-06",
      lastDay: "2020-12-09",
      before: { min: 1, max: null, onRecord: { min: 1, max: 15 } },
      after: { min: 2, max: null, onRecord: { min: 2, max: 15 } },
      beyondAsOf: false,
    },
    {
      firstDay: "2020-12-10",
      lastDay: "2020-12-10",
      before: { min: 2, max: null, onRecord: { min: 2, max: 15 } },
      after: { min: 3, max: null, onRecord: { min: 3, max: 15 } },
      beyondAsOf: false,
    },
    {
      firstDay: "2020-12-11",
      lastDay: "2022-06-22",
      before: { min: 1, max: null, onRecord: { min: 1, max: 15 } },
      after: { min: 2, max: null, onRecord: { min: 2, max: 15 } },
      beyondAsOf: false,
    },
    {
      firstDay: "2022-07-02",
      lastDay: "2022-12-01",
      before: { min: 1, max: null, onRecord: { min: 1, max: 16 } },
      after: { min: 2, max: null, onRecord: { min: 2, max: 16 } },
      beyondAsOf: false,
    },
    {
      firstDay: "2022-12-02",
      lastDay: "2022-12-31",
      before: { min: 0, max: null, onRecord: { min: 0, max: 16 } },
      after: { min: 1, max: null, onRecord: { min: 1, max: 16 } },
      beyondAsOf: false,
    },
    {
      firstDay: "2023-01-01",
      lastDay: "2025-05-17",
      before: { min: 0, max: null, onRecord: { min: 0, max: 16 } },
      after: { min: 1, max: null, onRecord: { min: 1, max: 16 } },
      beyondAsOf: true,
    },
  ],
  claims: [
    { claimId: "burgjoss-23", before: null, after: "incomplete" },
    { claimId: "daun-invitation-18", before: null, after: "incomplete" },
    { claimId: "merzig-11", before: null, after: "not-comparable" },
    { claimId: "bad-soden-salmuenster-12", before: null, after: "not-comparable" },
    { claimId: "spessart-20", before: null, after: "incomplete" },
  ],
  isRefinement: true,
};
