import { mendMemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";

const first = { lang: "de", choose: ({ choices = [] }) => choices[0] } as const satisfies Parameters<
  typeof mendMemberList
>[2];

describe("a choice of a date cell", () => {
  it.each([
    ["seit", "01.02.2023 (Beschluss 12.12.22)", "01.02.2023"],
    ["Zeitraum", "01.07.2018 (Beschluss v. 12.06.2018)", "seit 01.07.2018"],
  ])("under %s moves what is behind the date of %s to the notes", (heading, cell, date) => {
    const list = `Region;${heading};Bemerkung\nA;${cell};\nB;ab 2018;\n`.replace("ab 2018", "seit 2018");
    const { text, left } = mendMemberList(list, readMemberList(list), first);
    const remark = cell.slice(cell.indexOf("(") + 1, -1);
    expect(text).toBe(list.replace(`${cell};`, `${date};${remark}`));
    expect(left.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each([
    ["seit", "seit Modellprojekt 2018", "2018", "Modellprojekt"],
    ["bis", "ja, Ende 2023", "zwischen 09/2023 und 12/2023", "ja"],
    ["seit", "KT-Beschluss 15.12.2020, ab 01.01.2021", "01.01.2021", "KT-Beschluss 15.12.2020"],
    ["bis", "Kündigung v. 03.02.2022, bis 31.12.2022", "31.12.2022", "Kündigung v. 03.02.2022"],
    ["seit", "siehe Ratsbeschluss v. 14.02.2018", "unbekannt", "siehe Ratsbeschluss v. 14.02.2018"],
    ["bis", "ruht seit 01.01.2024", "unbekannt", "ruht seit 01.01.2024"],
  ])("under %s moves what is before the date of %s to the notes", (heading, cell, date, remark) => {
    const list = `Region;${heading};Bemerkung\nA;${cell};\nB;2018;\n`;
    const { text } = mendMemberList(list, readMemberList(list), first);
    expect(text).toBe(list.replace(`${cell};`, `${date};${remark}`));
  });

  it("says that it loses the remark when the list has no column for it, and quotes the whole cell", () => {
    const list = "Region;seit\nA;01.02.2023 (Beschluss 12.12.22)\n";
    const { issues } = readMemberList(list);
    const [issue] = issues.filter(({ severity }) => severity === "error");
    expect(issue?.choices?.map(({ meaning }) => meaning.de)).toEqual([
      "01.02.2023, ohne „Beschluss 12.12.22“",
    ]);
    expect(issue?.message.de).toContain("„01.02.2023 (Beschluss 12.12.22)“");
    expect(mendMemberList(list, readMemberList(list), first).text).toBe("Region;seit\nA;01.02.2023\n");
  });

  it.each([
    ["2018-11-27", "2022-06-31", "2022-06-30"],
    ["27.11.2018", "31.06.2022", "30.06.2022"],
  ])("is written like %s, which the list has", (other, cell, written) => {
    const list = `Region;seit\nA;${other}\nB;${other}\nC;${cell}\n`;
    expect(mendMemberList(list, readMemberList(list), first).text).toBe(list.replace(cell, written));
  });

  it("of a spreadsheet quotes the day as the sheet shows it", () => {
    const rows = [
      ["Region", "Zeitraum"].map((text) => ({ text, kind: "text" as const })),
      [
        { text: "A", kind: "text" as const },
        { text: "2018-07-01", kind: "day" as const },
      ],
    ];
    const sheet = { name: "Liste", isHidden: false, rows, hiddenRows: [], merged: [] };
    const { issues } = readMemberList({ sheets: [sheet], issues: [] });
    const [issue] = issues.filter(({ code }) => code === "date-format");
    expect(issue?.message.de).toContain("„01.07.2018“");
    expect(issue?.choices?.map(({ meaning }) => meaning.de)).toEqual(["seit 01.07.2018", "bis 01.07.2018"]);
  });
});
