import type { Membership } from "../model/membership.ts";

/** Who is known to have been a member of the Netzwerk Daseinsvorsorge, and when; nobody is known to have left. */
export const memberships: readonly Membership[] = [
  {
    id: "hersfeld-rotenburg",
    regionId: "hersfeld-rotenburg",
    role: "member",
    startDate: "[2018-11-27..2019-12-31]",
    confirmations: [
      {
        date: "[2018-11-27..2022-06-30]",
        source: "S_SPESS_BURG",
        note: "An undated page of the MORO years names it as one of four members from Hesse.",
      },
    ],
    sources: ["S_HE1", "S_HE2", "S_SPESS_BURG"],
    note: "A page of about 2019 lists it as a participant; it is inferred that it was one from the founding on. A page from after July 2022 lists it, but does not say that it is a member of the Arbeitsgemeinschaft.",
  },
  {
    id: "vogelsbergkreis",
    regionId: "vogelsbergkreis",
    role: "member",
    startDate: "2018-11-27",
    confirmations: [
      {
        date: "[2018-11-27..2022-06-30]",
        source: "S_SPESS_BURG",
        note: "An undated page of the MORO years names it as one of four members from Hesse.",
      },
    ],
    startReason: "founding",
    sources: ["S_VB", "S_HE1", "S_HE2", "S_SPESS_BURG"],
    note: "A page from after July 2022 lists it, but does not say that it is a member of the Arbeitsgemeinschaft.",
  },
  {
    id: "main-kinzig",
    regionId: "main-kinzig",
    role: "member",
    startDate: "2018",
    confirmations: [
      { date: "2022-07", source: "S_MKK22", note: "It goes on in the Arbeitsgemeinschaft." },
      {
        date: "[2022-12-01..2025-12-31]",
        source: "S_RD_NEW",
        note: "It has a speaker on the list headed “Stand Dezember 2…”; the year is cut off, 2022 at the earliest and 2025 at the latest.",
      },
    ],
    sources: ["S_HE1", "S_HE2", "S_MKK22", "S_RD_NEW", "S_SPESS_BURG", "S_RD_MERZIG", "S_SPESS_OKT"],
    note: "A member since 2018; the day is not given. A page of about 2019 lists it as a participant; it is inferred that it was one from the founding on. A page of the MORO years names four members from Hesse without it (S_SPESS_BURG); three other sources name it (S_HE1, S_HE2, S_MKK22). It hosted the 7th Netzwerktreffen with SPESSARTregional; no source says that a host is a member.",
  },
  {
    id: "werra-meissner",
    regionId: "werra-meissner",
    role: "member",
    startDate: "[2018-11-27..2019-12-31]",
    confirmations: [
      {
        date: "[2018-11-27..2022-06-30]",
        source: "S_SPESS_BURG",
        note: "An undated page of the MORO years names it as one of four members from Hesse.",
      },
    ],
    sources: ["S_HE1", "S_HE2", "S_SPESS_BURG"],
    note: "A page of about 2019 lists it as a participant; it is inferred that it was one from the founding on. A page from after July 2022 lists it, but does not say that it is a member of the Arbeitsgemeinschaft.",
  },
  {
    id: "spessartregional",
    regionId: "spessartregional",
    role: "member",
    startDate: "2018",
    confirmations: [
      {
        date: "[2018-11-27..2022-06-30]",
        source: "S_SPESS_BURG",
        note: "An undated page of the MORO years names it as one of four members from Hesse.",
      },
    ],
    sources: ["S_HE1", "S_HE2", "S_MKK22", "S_EIFEL23", "S_SPESS_BURG", "S_RD_MERZIG", "S_SPESS_OKT"],
    note: "A member since 2018 beside the Main-Kinzig-Kreis; the day is not given. It is inferred that it was one from the founding on. It is unknown whether it entered the Arbeitsgemeinschaft as a member of its own. It hosted the 7th Netzwerktreffen with the Main-Kinzig-Kreis; no source says that a host is a member.",
  },
  {
    id: "saechsische-schweiz-osterzgebirge",
    regionId: "saechsische-schweiz-osterzgebirge",
    role: "member",
    startDate: "[2018-11-27..2020-03-05]",
    confirmations: [
      { date: "2020-03-05", source: "S_RD_MEISSEN", note: "A Netzwerkregion and one of three hosts." },
    ],
    sources: ["S_RPV", "S_RD_MEISSEN"],
    note: "A page of about 2019 calls it a partner of the newly founded network, which does not say that it was a member.",
  },
  {
    id: "saechsische-schweiz-osterzgebirge-2",
    regionId: "saechsische-schweiz-osterzgebirge",
    role: "member",
    startDate: "[2022-07-01..]",
    confirmations: [
      {
        date: "[2022-12-01..2025-12-31]",
        source: "S_RD_NEW",
        note: "It has a speaker on the list headed “Stand Dezember 2…”; the year is cut off, 2022 at the earliest and 2025 at the latest.",
      },
    ],
    sources: ["S_RD_NEW"],
    note: "A member in the Arbeitsgemeinschaft. No source says that its membership of 2020 went on without a break.",
  },
  {
    id: "meissen",
    regionId: "meissen",
    role: "member",
    startDate: "[2018-11-27..2020-03-05]",
    confirmations: [
      { date: "2020-03-05", source: "S_RD_MEISSEN", note: "A Netzwerkregion and one of three hosts." },
    ],
    sources: ["S_RPV", "S_RD_MEISSEN"],
    note: "A page of about 2019 calls it a partner of the newly founded network, which does not say that it was a member.",
  },
  {
    id: "rpv-oberes-elbtal-osterzgebirge",
    regionId: "rpv-oberes-elbtal-osterzgebirge",
    role: "member",
    startDate: "[2018-11-27..2020-03-05]",
    confirmations: [
      {
        date: "2020-03-05",
        source: "S_RD_MEISSEN",
        note: "A Netzwerkregion and one of three hosts, as “Region Oberes Elbtal/Osterzgebirge”.",
      },
    ],
    sources: ["S_RPV", "S_RD_MEISSEN"],
    note: "Its own page of about 2019 calls it a partner of the newly founded network, which does not say that it was a member.",
  },
  {
    id: "mitte-niedersachsen",
    regionId: "mitte-niedersachsen",
    role: "member",
    startDate: "2018-11-27",
    confirmations: [],
    startReason: "founding",
    sources: ["S_HARKE"],
  },
  {
    id: "waginger-see-rupertiwinkel",
    regionId: "waginger-see-rupertiwinkel",
    role: "member",
    startDate: "2018-11-27",
    confirmations: [],
    startReason: "founding",
    sources: ["S_WAG"],
  },
  {
    id: "oderlandregion",
    regionId: "oderlandregion",
    role: "member",
    startDate: "[2018-11-27..2020-12-10]",
    confirmations: [
      { date: "2020-12-10", source: "S_STREL", note: "Its representative speaks as Netzwerksprecher." },
    ],
    sources: ["S_ODER", "S_STREL"],
    note: "Its own page names the certificate from a ceremony in the BMI; it is inferred that this was the founding.",
  },
  {
    id: "vg-daun",
    regionId: "vg-daun",
    role: "member",
    startDate: "2018",
    confirmations: [
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
    sources: ["S_DAUN22", "S_BMI22", "S_DAUNGAST", "S_EIFEL23", "S_WEGE25"],
    note: "A member since 2018 according to its own invitation of 2023 or earlier; the day is not given, and no source names it as a founder. According to an undated report from after July 2022, it is a member, hosts a meeting and has a speaker.",
  },
  {
    id: "suedwestpfalz",
    regionId: "suedwestpfalz",
    role: "member",
    startDate: "[2022-07-01..]",
    confirmations: [
      {
        date: "[2025-05-17..2026-11-29]",
        source: "S_WEGE25",
        note: "An undated report on an excursion of 17 and 18 May 2025 says that it belongs to the network.",
      },
    ],
    sources: ["S_DAUNGAST", "S_WEGE25"],
    note: "An undated report from after July 2022 calls it the new Netzwerkregion; the day of its accession is not given.",
  },
  {
    id: "merzig-wadern",
    regionId: "merzig-wadern",
    role: "member",
    confirmations: [
      {
        date: "[2022-12-01..2025-12-31]",
        source: "S_RD_NEW",
        note: "It has a speaker on the list headed “Stand Dezember 2…”; the year is cut off, 2022 at the earliest and 2025 at the latest.",
      },
    ],
    sources: ["S_RD_NEW", "S_RD_MERZIG", "S_RD_MERZIG2"],
    note: "It is unknown since when it is a member. It hosted the 6th Netzwerktreffen in April 2025; no source says that a host is a member.",
  },
  {
    id: "stendal",
    regionId: "stendal",
    role: "member",
    confirmations: [{ date: "[2022-01-01..2022-06-30]", source: "S_STENDAL" }],
    sources: ["S_STENDAL"],
    note: "A paper of the first half of 2022 says that it takes part in the network that arose in 2018, but not since when. It proposes the accession to the Arbeitsgemeinschaft; the decision is not known.",
  },
  {
    id: "altmarkkreis-salzwedel",
    regionId: "altmarkkreis-salzwedel",
    role: "member",
    confirmations: [{ date: "[2022-01-01..2022-06-30]", source: "S_STENDAL" }],
    sources: ["S_STENDAL"],
    note: "A paper of the Landkreis Stendal says that it takes part in the network that arose in 2018, but not since when. It is unknown whether it entered the Arbeitsgemeinschaft.",
  },
];
