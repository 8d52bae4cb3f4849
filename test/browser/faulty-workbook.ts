import { writeSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";

/** Twelve faults of all kinds in a workbook. */
export const faulty: readonly (readonly string[])[] = [
  ["Mitgliederliste, Stand: 31.12.2024"],
  ["Region", "Kreisschlüssel", "Mitglied seit", "Mitglied bis"],
  ["Vogelsbergkreis", "06535", "27.11.2018", "laufend"],
  ["Landkreis Hersfeld-Rotenburg", "6632", "27.11.2018", "laufend"], // 1: no zero
  ["Main-Kinzig-Kreis", "06435", "ca. 2018", "laufend"], // 2: no bounds
  ["Werra-Meißner-Kreis", "06636", "27.11.2018", "31.06.2022"], // 3: no such day
  ["Landkreis Meißen", "14627", "43431", "laufend"], // 4: a day as a number
  ["Landkreis Stendal", "15090", "07/01/2022", "laufend"], // 5: January or July
  ["Altmarkkreis Salzwedel", "15081", "01.07.2022", "31.12.9999"], // 6: a filler
  ["Landkreis Südwestpfalz", "07340", "01.07.2022", "30.06.2020"], // 7: ends before it begins
  ["Landkreis Fulda", "06631x", "2018", "laufend"], // 8: no key
  ["Landkreis Gießen", "06531", "gestern", "laufend"], // 9: no date
  ["", "06532", "2018", "laufend"], // 10: no name
  ["Vogelsbergkreis", "06535", "27.11.2018", "laufend"], // 11: there twice
  ["Landkreis Börde", "15083", "01.07.22", "laufend"], // 12: which century
];

/** The workbook. */
export function workbook(): Promise<Uint8Array> {
  const rows = faulty.map((cells) => cells.map((text) => ({ text, kind: "text" }) as const));
  return writeSpreadsheet({ name: "Mitglieder", rows, lang: "de" });
}
