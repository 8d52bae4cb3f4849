/** The bytes of a list of about 90 bytes a row, as a file has them: two memberships a region, dates of all kinds. */
export function listOf(size) {
  const starts = ["01.07.2018", "2018", "11/2018", "27.11.2018"];
  const encoder = new TextEncoder();
  const bytes = new Uint8Array((size + 1) * 120);
  let length = 0;
  const write = (row) => {
    length += encoder.encodeInto(`${row}\r\n`, bytes.subarray(length)).written;
  };
  write("Mitglied;Art;Regions-ID;Kreisschlüssel;Mitglied seit;Mitglied bis;Rolle;Quelle;Bemerkung");
  for (let at = 0; at < size; at++) {
    const region = Math.floor(at / 2);
    const isFirst = at % 2 === 0;
    const start = isFirst ? starts[region % starts.length] : "01.01.2021";
    const end = isFirst ? "30.06.2020" : "laufend";
    const name = `Landkreis Nummer ${region}`;
    write(`${name};Landkreis;r-${region};;${start};${end};Mitglied;Satzung § 3;laut Liste ${region % 100}`);
  }
  return bytes.subarray(0, length);
}
