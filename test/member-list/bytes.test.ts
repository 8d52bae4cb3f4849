import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { afterEach, describe, expect, it, vi } from "vitest";
import { encoders, windows1252 } from "./encodings.ts";
import { codesOf, onlyRow } from "./lists.ts";

const ascii = (text: string) => encoders["utf-8"](text);
const list = "Region;Quelle\nVogelsberg „Mitte“;’s Büro – 5 €\n";

function joined(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

describe("readMemberList() finds the encoding out", () => {
  it.each(["windows-1252", "utf-8", "utf-8 with BOM", "utf-16le with BOM", "utf-16be with BOM"] as const)(
    "when the bytes are %s",
    (encoding) => {
      const table = readMemberList(encoders[encoding](list));
      expect(table.plan.columns.map(({ header }) => header)).toEqual(["Region", "Quelle"]);
      expect(onlyRow(table).cells).toEqual(["Vogelsberg „Mitte“", "’s Büro – 5 €"]);
      expect(onlyRow(table).status).toBe("accepted");
    },
  );

  it("and takes the mark off a text that was decoded elsewhere", () => {
    expect(readMemberList(`\uFEFF${list}`).plan.columns[0]?.header).toBe("Region");
  });

  it("so that a header in quotes behind a mark is still a header", () => {
    const table = readMemberList(encoders["utf-8 with BOM"]('"Region";"seit"\n"A";"2018"\n'));
    expect(table.plan.columns.map(({ field }) => field)).toEqual(["name", "start"]);
  });

  it("and lets the mark decide when the rest is no sound UTF-8", () => {
    const bytes = joined([0xef, 0xbb, 0xbf], ascii("Region\nB"), [0xfc], ascii("dingen\nC\n"));
    const [first, second] = readMemberList(bytes).rows;
    expect(codesOf(first?.issues ?? [])).toEqual(["encoding-undecodable"]);
    expect(first?.status).toBe("rejected");
    expect(second?.status).toBe("accepted");
  });
});

describe.each([
  ["the TextDecoder of this Node", () => undefined],
  ["a TextDecoder that takes Windows-1252 for Latin-1, as that of Node 20 does", latin1Decoder],
])("readMemberList() reads Windows-1252 by its table under %s", (_, stub) => {
  afterEach(() => vi.unstubAllGlobals());

  it.each(windows1252.filter(([, codePoint]) => codePoint !== null))(
    "when byte %i is given",
    (byte, code) => {
      stub();
      const table = readMemberList(joined(ascii("Region;Quelle\nA;x "), [byte], ascii(" y\n")));
      expect(onlyRow(table).cells[1]).toBe(`x ${String.fromCodePoint(code ?? 0)} y`);
      expect(onlyRow(table).status).toBe("accepted");
    },
  );

  it("when a byte from 0xA0 on is given, as Latin-1", () => {
    stub();
    for (let byte = 0xa0; byte <= 0xff; byte++) {
      const table = readMemberList(joined(ascii("Region;Quelle\nA;x "), [byte], ascii(" y\n")));
      expect(onlyRow(table).cells[1]).toBe(`x ${String.fromCharCode(byte)} y`);
    }
  });

  it.each([0x81, 0x8d, 0x8f, 0x90, 0x9d])("and says that it leaves byte %i open", (byte) => {
    stub();
    const table = readMemberList(joined(ascii("Region;Quelle\nA;x "), [byte], ascii("\nB;y\n")));
    expect(table.rows.map(({ status }) => status)).toEqual(["accepted", "accepted"]);
    expect(codesOf(table.rows[0]?.issues ?? [])).toEqual(["encoding-undecodable"]);
  });
});

/** As measured: bytes 0x80 to 0x9F become C1 controls. */
function latin1Decoder(): void {
  const Sound = globalThis.TextDecoder;
  vi.stubGlobal(
    "TextDecoder",
    function decoderOf(label?: string, options?: ConstructorParameters<typeof TextDecoder>[1]) {
      if (label !== "windows-1252") return new Sound(label, options);
      return { decode: (bytes: Uint8Array) => String.fromCharCode(...bytes) };
    },
  );
}

describe("option encoding", () => {
  it.each(["windows-1252", "utf-8", "utf-16le", "utf-16be"] as const)("reads bytes as %s", (encoding) => {
    const table = readMemberList(encoders[encoding](list), { encoding });
    expect(onlyRow(table).cells).toEqual(["Vogelsberg „Mitte“", "’s Büro – 5 €"]);
  });

  it("refuses the rows with bytes that UTF-8 does not have, and keeps the others", () => {
    const bytes = encoders["windows-1252"]("Region\nA\nBüdingen\nC\n");
    const table = readMemberList(bytes, { encoding: "utf-8" });
    expect(table.rows.map(({ status }) => status)).toEqual(["accepted", "rejected", "accepted"]);
    expect(codesOf(table.issues)).toContain("encoding-undecodable");
  });

  it("throws field-value for an encoding that it does not have", () => {
    const encoding = JSON.parse('"koi8-r"');
    expect(() => readMemberList(list, { encoding })).toThrow(/encoding/);
  });
});

describe("mojibake", () => {
  it.each(["GÃ¶rlitz", "LÃ¤ndle", "MÃ¼nchen", "GieÃŸen"])("%s is refused", (name) => {
    const table = readMemberList(`Region;seit\nA;2018\n${name};2019\nB;2020\n`);
    expect(table.rows.map(({ status }) => status)).toEqual(["accepted", "rejected", "accepted"]);
    const issue = table.rows[1]?.issues[0];
    expect(issue?.code).toBe("encoding-mojibake");
    expect(issue?.severity).toBe("error");
    expect(issue?.at).toEqual({ line: 3, column: "Region", raw: name });
  });

  it.each([
    ["GÃ¶rlitz;x;06535", "rejected"],
    ["A;x;GÃ¶rlitz", "rejected"],
    ["A;GÃ¶rlitz;06535", "accepted"],
  ])(
    "costs the row in a name or a key, and is only said of a column that is not read: %s",
    (cells, status) => {
      const row = onlyRow(readMemberList(`Region;Ort;Kreisschlüssel\n${cells}\n`));
      expect(row.status).toBe(status);
      expect(codesOf(row.issues)).toEqual(["encoding-mojibake"]);
    },
  );

  it("is what UTF-8 becomes when the option says Windows-1252", () => {
    const table = readMemberList(encoders["utf-8"]("Region\nGörlitz\n"), { encoding: "windows-1252" });
    expect(codesOf(onlyRow(table).issues)).toEqual(["encoding-mojibake"]);
  });

  it("is not seen in a name with an Ã of its own", () => {
    expect(onlyRow(readMemberList("Region\nSÃO PAULO\n")).status).toBe("accepted");
  });
});

describe("readMemberList() says encoding-undecodable and reads nothing when it is given", () => {
  it.each([
    ["UTF-16 without a mark", encoders["utf-16le"]("Region;seit\nA;2018\n")],
    ["UTF-16BE without a mark", encoders["utf-16be"]("Region;seit\nA;2018\n")],
  ])("%s", (_, bytes) => {
    const table = readMemberList(bytes);
    expect(codesOf(table.issues)).toEqual(["encoding-undecodable"]);
    expect(table.rows).toEqual([]);
    expect(table.issues[0]?.message.de).toContain("CSV UTF-8");
    expect(table.issues[0]?.message.en).toContain("CSV UTF-8");
  });
});

it("readMemberList() normalises names to NFC when they are decomposed", () => {
  const row = onlyRow(readMemberList("Region\nGo\u0308rlitz\n"));
  expect(row.region?.name).toBe("G\u00F6rlitz");
  expect(row.cells).toEqual(["Go\u0308rlitz"]);
});
