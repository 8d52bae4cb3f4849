import { laender } from "../../keys/laender.ts";
import { labels } from "../../model/labels.ts";
import type { RegionKind, StateCode } from "../../model/region.ts";
import { vocabulary, vocabularyOf } from "./vocabulary.ts";
import type { Vocabulary } from "./word-cell.ts";

/** Words for the kind of a region. */
export const kindWords: Vocabulary<RegionKind> = vocabulary(
  "kind",
  {
    district: ["Landkreis", "Kreis", "LK", "Lkr.", "Krs."],
    "independent-city": [
      ...["kreisfreie Stadt", "Stadtkreis", "kreisfr. Stadt", "krfr. Stadt", "kfr. Stadt", "SK"],
      ...["kreisfr. St.", "krfr. St.", "kfr. St."],
    ],
    municipality: [
      ...[
        "Stadt",
        "Gemeinde",
        "Markt",
        "Einheitsgemeinde",
        "Gem.",
        "Gde.",
        "Mkt.",
        "Marktgemeinde",
        "Stadtgemeinde",
        "Ortsgemeinde",
      ],
      ...[
        "Flecken",
        "Fl.",
        "Hansestadt",
        "Mitgliedsgemeinde",
        "OG",
        "St.",
        "EG",
        "EhG",
        "amtsangehörige Gemeinde",
      ],
      ...[
        "amtsfreie Gemeinde",
        "verbandsfreie Gemeinde",
        "selbständige Gemeinde",
        "große selbständige Stadt",
      ],
      ...["kreisangehörige Stadt", "kreisangehörige Gemeinde", "große Kreisstadt", "politische Gemeinde"],
    ],
    "municipal-association": [
      "Verbandsgemeinde",
      "Samtgemeinde",
      "Verwaltungsgemeinschaft",
      "Amt",
      "Gemeindeverband",
      "Zweckverband",
      "ZV",
      "VG",
      "VGem",
      "VerbGem",
      "VerbG",
      "SG",
      "Samtgem.",
      "Verwaltungsgem.",
      "VwG",
      "Gemeindeverwaltungsverband",
      "GVV",
      "Kommunalverbund",
      "interkommunaler Verbund",
      "ILE",
      "LEADER-Verein",
    ],
    "planning-association": ["Planungsverband", "Regionalverband"],
    "rural-region": ["ländliche Region", "Region", "Reg."],
  },
  labels.regionKind,
);

/** What a Land is called beside its name, by its number: its full name, and how offices shorten it. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  "01": ["Schl.-Holst."],
  "02": ["Freie und Hansestadt Hamburg"],
  "03": ["Nds.", "Nieders."],
  "04": ["Freie Hansestadt Bremen"],
  "05": ["NRW", "Nordrh.-Westf."],
  "06": ["Hess."],
  "07": ["RLP", "Rhld.-Pf.", "Rheinl.-Pf."],
  "08": ["BaWü", "Ba.-Wü.", "Bad.-Württ.", "Baden-Württ."],
  "09": ["Freistaat Bayern", "Bay."],
  "10": ["Saarl."],
  "12": ["Bbg.", "Brdbg.", "Brandenbg."],
  "13": ["Meckl.-Vorp.", "Meckl.-Vorpom."],
  "14": ["Freistaat Sachsen", "Sachs."],
  "15": ["LSA", "Sachs.-Anh.", "Sachsen-Anh."],
  "16": ["Freistaat Thüringen", "Thür."],
};

/** Words for a Land: its name, its ISO 3166-2 code with or without "DE-", its number, and what it is called beside these. */
export const stateWords: Vocabulary<StateCode> = vocabularyOf(
  "state",
  Object.entries(laender).flatMap(([number, land]): [string, StateCode][] => {
    if (land === undefined) return [];
    const { state } = land;
    const { de, en } = labels.state[state];
    const others = otherNames[number] ?? [];
    const words = [state, state.slice(3), de, en, number, String(Number(number)), ...others];
    return words.map((word) => [word, state]);
  }),
);
