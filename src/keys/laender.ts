import type { StateCode } from "../model/region.ts";

/** What the area keys of a Land have in common. */
export interface Land {
  readonly state: StateCode;
  /** NUTS-1. */
  readonly nuts1: string;
  /** The third digits of its Kreise today, each with the last character of the NUTS-2 code. */
  readonly nuts2ByRegionDigit: Readonly<Record<string, string>>;
  /** The third digits before a reform, and the last day on which they were valid. */
  readonly formerly?: { readonly regionDigits: string; readonly lastDay: string } | undefined;
  /** The number of its Raumordnungsregionen; these are numbered from 1. */
  readonly planningRegions: number;
}

function land(
  state: StateCode,
  nuts1: string,
  nuts2ByRegionDigit: Land["nuts2ByRegionDigit"],
  planningRegions: number,
  formerly?: Land["formerly"],
): Land {
  return { state, nuts1, nuts2ByRegionDigit, planningRegions, formerly };
}

const undivided = { 0: "0" };

/**
 * The Länder by the first two digits of their keys.
 *
 * @see Statistisches Bundesamt, Gemeindeverzeichnis-Informationssystem <https://www.destatis.de/gv>
 * @see Eurostat, NUTS <https://ec.europa.eu/eurostat/web/nuts>
 * @see BBSR, Raumordnungsregionen <https://www.bbsr.bund.de>
 */
export const laender: Readonly<Record<string, Land | undefined>> = {
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
  "16": land("DE-TH", "DEG", undivided, 4),
};

/** The joint German-Luxembourg area: the only key whose third digit its Land does not use. */
export const jointArea = "07000";
