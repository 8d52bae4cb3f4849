/** A list as an office keeps it, with the faults that such lists have. */
export const exampleList = [
  "Mitgliederliste, Stand: 31.12.2024",
  "Region;Kreisschlüssel;Mitglied seit;Mitglied bis;Quelle",
  "Vogelsbergkreis;06535;27.11.2018;laufend;Protokoll der Gründung",
  "Landkreis Hersfeld-Rotenburg;6632;2018;laufend;Protokoll der Gründung",
  "Main-Kinzig-Kreis;06435;ca. 2018;laufend;Protokoll der Gründung",
  "Werra-Meißner-Kreis;06636;27.11.2018;31.06.2022;Schreiben des Landrats",
  "Landkreis Meißen;14627;43431;laufend;Protokoll der Gründung",
  "Landkreis Stendal;15090;07/01/2022;laufend;Beitrittserklärung",
  "Altmarkkreis Salzwedel;15081;01.07.2022;31.12.9999;Beitrittserklärung",
  "Landkreis Südwestpfalz;07340;2022-07-01;30.06.2020;Beitrittserklärung",
  "",
].join("\n");
