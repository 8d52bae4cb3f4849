import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";

/** The issue about the encoding of a name, without its message. */
function found(name: string) {
  const { issues } = readMemberList(`Region;seit\nA;2018\n${name};2019\n`);
  const [issue] = issues.filter(({ code }) => code.startsWith("encoding"));
  if (issue === undefined) return undefined;
  const { code, params, fix } = issue;
  return { code, params, fix: fix?.kind === "cell" ? fix.to : undefined };
}

describe("readMemberList() says what a broken name was", () => {
  it.each([
    // UTF-8 read as Windows-1252 or Latin-1
    ["GÃ¶rlitz", "Görlitz"],
    ["MÃ¼nchen", "München"],
    ["GieÃŸen", "Gießen"],
    ["Gie\u00C3\u009Fen", "Gießen"],
    ["Ãœberlingen", "Überlingen"],
    ["Ã–hringen", "Öhringen"],
    ["Vogelsberg â€“ Mitte", "Vogelsberg – Mitte"],
    ["â€žMitteâ€œ", "„Mitte“"],
    ["GÃ¶rlitz – Süd", "Görlitz – Süd"],
    // as Mac Roman
    ["G√∂rlitz", "Görlitz"],
    ["M√ºnchen", "München"],
    ["Gie√üen", "Gießen"],
    ["√úberlingen", "Überlingen"],
    ["Vogelsberg ‚Äì Mitte", "Vogelsberg – Mitte"],
    // as code page 850
    ["G├Ârlitz", "Görlitz"],
    ["Kyffh├ñuserkreis", "Kyffhäuserkreis"],
    // Windows-1252 read as Windows-1251
    ["Mьnchen", "München"],
    ["Gцrlitz", "Görlitz"],
    ["GieЯen", "Gießen"],
  ])("%s was %s", (name, meant) => {
    expect(found(name)).toEqual({ code: "encoding-mojibake", params: { value: name, meant }, fix: meant });
  });

  it.each(["M?nchen", "Landkreis Pl?n", "Lаndkreis", "Gжrlitz"])(
    "%s is broken, but what it was is not certain",
    (name) => {
      expect(found(name)).toEqual({
        code: "encoding-mojibake",
        params: { value: name, meant: null },
        fix: undefined,
      });
    },
  );

  it.each([
    "SÃO PAULO",
    "São Paulo",
    "Görlitz",
    "Málaga – „Süd“",
    "Москва",
    "Moskau (Москва)",
    "Kreis? Ja",
    "https://example.org/a?b=c",
    "example.org?b",
    "Ångström",
    "»Öhringen«",
    "‚Übach‘",
    "√2",
    "100 %",
    "L’Île–d’Âne",
  ])("%s is sound", (name) => {
    expect(found(name)).toBeUndefined();
  });
});

describe("readMemberList() names a control character", () => {
  it.each([
    ["A \u0096 B", "U+0096", "A – B"],
    ["\u0084Mitte\u0093", "U+0084", "„Mitte“"],
    ["A\u0081", "U+0081", null],
  ])("%j", (name, control, meant) => {
    expect(found(name)).toEqual({
      code: "encoding-undecodable",
      params: { reason: "control", value: name, control, meant },
      fix: meant ?? undefined,
    });
  });

  it.each(["G\uFFFDrlitz", "A\0", "A\uD800"])("and of %j only that it cannot be read", (name) => {
    expect(found(name)).toMatchObject({ code: "encoding-undecodable", params: { reason: "cell" } });
  });
});
