import { readFile } from "node:fs/promises";
import { explainMembership, membersOn, parseNetwork } from "netzwerk-daseinsvorsorge";
import { netzwerkDaseinsvorsorge as record } from "netzwerk-daseinsvorsorge/data";
import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { giveFile, giveText, openSite } from "./site.ts";

const site = openSite();

function namesIn(page: Page, group: string): Promise<string[]> {
  return page.locator(`.member-group.${group} summary`).allInnerTexts();
}

async function downloaded(page: Page, button: RegExp): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFile(await file.path(), "utf8");
}

describe("the playground with the record", () => {
  it("says who was a member on a day, and who may have been", async () => {
    const { page, complaints } = await site.openPlayground();
    await page.getByLabel("Tag", { exact: true }).fill("2018-11-27");
    const { certain, uncertain } = membersOn(record, "2018-11-27");
    expect(await namesIn(page, "certain")).toEqual(certain.map(({ name }) => name));
    expect(await namesIn(page, "uncertain")).toEqual(uncertain.map(({ name }) => name));
    expect(complaints).toEqual([]);
  });

  it("gives the reason for each answer, in German and in English", async () => {
    const { page } = await site.openPlayground();
    await page.getByLabel("Tag", { exact: true }).fill("2022-06-23");
    await page.getByText("Verbandsgemeinde Daun", { exact: true }).first().click();
    const { because } = explainMembership(record, "vg-daun", "2022-06-23");
    const reasons = page.locator(".member-group.certain .reasons > li > span:first-child");
    expect(await reasons.allInnerTexts()).toEqual(because.map(({ text }) => text.de));
    await page.getByRole("button", { name: "English" }).click();
    expect(await reasons.allInnerTexts()).toEqual(because.map(({ text }) => text.en));
  });

  it("speaks English to who reads English", async () => {
    const { page } = await site.openPlayground({ locale: "en-GB" });
    expect(await page.locator(".playground").getAttribute("lang")).toBe("en");
    expect(await page.getByRole("heading", { name: "Who was a member on" }).count()).toBe(1);
  });

  it("asks for a day when there is none", async () => {
    const { page } = await site.openPlayground();
    await page.getByLabel("Tag", { exact: true }).fill("");
    expect(await page.getByText("Bitte einen Tag angeben.").count()).toBe(1);
    expect(await page.locator(".member-group").count()).toBe(0);
  });

  it("says that a day is beyond what the record speaks for", async () => {
    const { page } = await site.openPlayground();
    await page.getByLabel("Tag", { exact: true }).fill("2023-01-01");
    expect(await page.getByText("nach dem Stand (2022-12-31)").count()).toBe(1);
  });

  it("gives the network as JSON that parses to the same network", async () => {
    const { page } = await site.openPlayground();
    const json = await downloaded(page, /JSON/);
    expect(parseNetwork(JSON.parse(json))).toEqual(record);
  });

  it("gives the memberships as a list that reads back, and says that a list does not hold everything", async () => {
    const { page } = await site.openPlayground();
    const table = readMemberList(await downloaded(page, /CSV/));
    expect(table.memberships.map(({ id }) => id)).toEqual(record.memberships.map(({ id }) => id));
    expect(await page.getByText("Die JSON-Datei hat alles.").count()).toBe(1);
  });

  it("gives the timeline as an SVG that has every region", async () => {
    const { page } = await site.openPlayground();
    const svg = await downloaded(page, /SVG/);
    expect(svg.startsWith("<svg")).toBe(true);
    expect(await page.locator(".picture svg").count()).toBe(1);
  });
});

/** Faults of all kinds, written as Windows programs write: one byte a character. */
const faultyList = [
  "Mitglied;Kreisschlüssel;seit;bis", // line 1
  "Landkreis Meißen;14627;27.11.2018;laufend",
  "Werra-Meißner-Kreis;6636;27.11.2018;laufend", // zero lost
  "Südwestpfalz;07340;31.06.2018;laufend", // no such day
  "Straße;07340x;2018;laufend", // no key
  "Überlingen;08435;ca. 2018;laufend", // no bounds
  ";08435;2018;laufend", // no name
  "Elbtal \u0096 Osterzgebirge;14628;07/01/2022;laufend", // July or January; byte 96 is a dash
  "Börde;15083;2018;31.12.9999", // a filler
  "Zu viel;15084;2018;laufend;und noch etwas",
].join("\r\n");

describe("the playground with a Windows-1252 list full of faults", () => {
  it("shows umlauts, and for each row what became of it and why", async () => {
    const { page, complaints } = await site.openPlayground();
    await giveFile(page, "liste.csv", Buffer.from(faultyList, "latin1"));
    await page.getByRole("button", { name: /^alle/ }).click();
    const results = await page.locator(".rows tbody tr:first-child td:nth-child(2)").allInnerTexts();
    const rejected = "abgelehnt";
    expect(results).toEqual([
      "in Ordnung",
      "repariert",
      rejected,
      rejected,
      rejected,
      rejected,
      rejected,
      "repariert",
      rejected,
    ]);
    const findings = await page.locator(".rows .findings").allInnerTexts();
    expect(findings.map((text) => /[a-z]+(?:-[a-z]+)+$/.exec(text.trim())?.[0])).toEqual([
      "key-leading-zero",
      "date-not-in-calendar",
      "key-characters",
      "date-qualifier",
      "field-missing",
      "date-ambiguous",
      "date-sentinel",
      "row-width",
    ]);
    expect(await page.locator(".rows").innerText()).toContain("Werra-Meißner-Kreis");
    expect(await page.locator(".rows").innerText()).toContain("Elbtal – Osterzgebirge");
    expect(await page.locator(".rows del").allInnerTexts()).toEqual(["6636", "31.12.9999"]);
    expect(await page.locator(".rows ins").allInnerTexts()).toEqual(["06636", "laufend"]);
    expect(await namesIn(page, "certain")).toEqual(["Landkreis Meißen", "Werra-Meißner-Kreis", "Börde"]);
    expect(complaints).toEqual([]);
  });

  it("takes the end of the last year that the list names as the day that it holds for", async () => {
    const { page } = await site.openPlayground();
    await giveText(page, "Region;seit;bis\nA;2018;30.06.2021");
    expect(await page.locator(".settings input[type=date]").inputValue()).toBe("2021-12-31");
  });

  it("keeps the day that was given when the text is mended and checked again", async () => {
    const { page } = await site.openPlayground();
    await giveText(page, "Region;seit\nA;2018");
    await page.locator(".settings input[type=date]").fill("2020-06-30");
    await page.locator(".settings input[type=date]").blur();
    await giveText(page, "Region;seit\nA;2018\nB;2019");
    expect(await page.locator(".settings input[type=date]").inputValue()).toBe("2020-06-30");
  });

  it("asks for that day if the list names none, and then shows members", async () => {
    const { page } = await site.openPlayground();
    await giveText(page, "Region;bis\nA;laufend");
    expect(await page.getByText("Bitte den Stand angeben").count()).toBe(1);
    await page.locator(".settings input[type=date]").fill("2024-12-31");
    await page.locator(".settings input[type=date]").blur();
    await page.locator(".picture svg").waitFor();
    expect(await namesIn(page, "uncertain")).toEqual(["A"]);
  });

  it("says of contradicting rows that they have to be mended first", async () => {
    const { page } = await site.openPlayground();
    await giveText(page, "Region;seit;bis\nA;2018;2022-06-30\nA;2020-01-01;2024-12-31");
    expect(await page.getByText("Die Zeilen widersprechen einander.").count()).toBe(1);
    expect(await page.locator(".picture").count()).toBe(0);
  });

  it("takes a list that is dropped on the page", async () => {
    const { page } = await site.openPlayground();
    const files = await page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["Region;seit\\nGezogen;2018"], "liste.csv"));
      return transfer;
    })()`);
    await page.dispatchEvent("section[aria-labelledby=playground-input]", "drop", { dataTransfer: files });
    await page.locator("#playground-findings").waitFor();
    expect(await page.locator(".summary").innerText()).toContain("1 Zeile");
  });

  it("takes the JSON of a network, and says what is wrong with one", async () => {
    const { page } = await site.openPlayground();
    await giveText(page, JSON.stringify({ ...record, asOf: "2019-02-29" }));
    expect(await page.locator(".issues").innerText()).toContain("date-not-in-calendar");
    await giveText(page, JSON.stringify(record));
    await page.locator(".picture svg").waitFor();
  });

  it("says that a text is no JSON", async () => {
    const { page } = await site.openPlayground();
    await page.locator("input[name=playground-input]").nth(2).check();
    await page.locator("#playground-text").fill('{ "schemaVersion": 1, ');
    await page.locator("button.primary").click();
    await page.locator(".failure").waitFor();
    expect(await page.locator(".failure").innerText()).toContain("kein JSON");
  });
});

/** What a clerk has: ten rows and a fault in each; and what each finding says to write instead. */
const mends = [
  ["6535;27.11.2018", "06535;27.11.2018"],
  ["ca. 2019", "[2019-01..2019-12]"],
  ["31.06.2022", "30.06.2022"],
  ["MeiÃŸner", "Meißner"],
  ["10.07.1905", "2018"],
  ["Mitgleid", "Mitglied"],
  ["30.06.2020", "30.06.2023"],
  ["Sommer; Herbst", '"Sommer; Herbst"'],
  ["01.01.2019;30.06.2022", "01.01.2019;29.06.2022"],
  ['"noch offen', '"noch offen"'],
] as const;
const clerksList = [
  "Region;Kreisschlüssel;Beitritt;Austritt;Rolle;Bemerkung",
  "Vogelsbergkreis;6535;27.11.2018;laufend;Mitglied;",
  "Landkreis Hersfeld-Rotenburg;06632;ca. 2019;laufend;Mitglied;",
  "Main-Kinzig-Kreis;06435;27.11.2018;31.06.2022;Mitglied;",
  "Werra-MeiÃŸner-Kreis;06636;2018;laufend;Mitglied;",
  "Landkreis Meißen;14627;10.07.1905;laufend;Mitglied;",
  "Landkreis Stendal;15090;2018;laufend;Mitgleid;",
  "Altmarkkreis Salzwedel;15081;01.07.2022;30.06.2020;Mitglied;",
  "Landkreis Südwestpfalz;07340;2022;laufend;Mitglied;Sommer; Herbst",
  "Landkreis Merzig-Wadern;10042;01.01.2019;30.06.2022;Mitglied;",
  "Landkreis Merzig-Wadern;10042;30.06.2022;laufend;Mitglied;",
  'Oderlandregion;;2020;laufend;Mitglied;"noch offen',
].join("\n");

it("a list with ten faults is all fine once what the page says of each is done", async () => {
  const { page } = await site.openPlayground();
  await giveText(page, clerksList);
  expect((await page.locator(".summary").innerText()).replace(/\s+/g, " ")).toBe(
    "11 Zeilen: 1 in Ordnung 1 repariert 9 abgelehnt",
  );
  await giveText(
    page,
    mends.reduce((text, [fault, mend]) => text.replace(fault, mend), clerksList),
  );
  expect((await page.locator(".summary").innerText()).replace(/\s+/g, " ")).toBe(
    "11 Zeilen: 11 in Ordnung 0 repariert 0 abgelehnt",
  );
  expect(await page.locator(".member-group summary").count()).toBe(10);
});

describe("the playground with 20,000 rows", () => {
  it("reads them in a worker, says how far it is, and stays awake", async () => {
    const { page, complaints } = await site.openPlayground();
    const rows = Array.from({ length: 20_000 }, (_, at) => `Region ${at};01.01.${1990 + (at % 30)};laufend`);
    await page.evaluate(`{
      window.seen = "";
      const status = document.querySelector(".status");
      new MutationObserver(() => (window.seen += status.textContent)).observe(status, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    }`);
    await giveFile(page, "lang.csv", new TextEncoder().encode(["Region;seit;bis", ...rows].join("\n")));
    expect(await page.locator(".summary").innerText()).toContain("20.000 Zeilen");
    expect(await page.evaluate("window.seen")).toMatch(/\d+\.000 Zeilen gelesen/);
    expect(await page.locator(".rows tbody").count()).toBeLessThanOrEqual(50);
    expect(await page.locator(".member-group.certain summary").count()).toBeLessThanOrEqual(50);

    await page.getByRole("button", { name: /^alle/ }).click();
    await page
      .getByRole("navigation", { name: "Seiten" })
      .first()
      .getByRole("button", { name: "Weiter" })
      .click();
    expect(await page.locator(".rows tbody th").first().innerText()).toBe("52"); // 50 rows below the header
    await page.evaluate(`{
      window.added = 0;
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes) window.added += 1 + (node.querySelectorAll?.("*").length ?? 0);
      }).observe(document.body, { childList: true, subtree: true });
    }`);
    await page.getByLabel("Tag", { exact: true }).fill("1999-12-31");
    expect(await page.locator(".member-group.certain h3").innerText()).toBe("Sicher (6.670)"); // 667 each year since 1990
    expect(await page.evaluate("window.added")).toBeLessThan(2000); // what is shown, not all 6,670
    expect(complaints).toEqual([]);
  });
});

const hostileNames = [
  "<script>window.broken = 1</script>",
  '<img src="x" onerror="window.broken = 1">',
  '"><svg onload=window.broken=1>',
  "</textarea></title><b>fett</b>",
  "{{ constructor.constructor('window.broken = 1')() }}",
  "javascript:window.broken=1",
  "\u202Eredro esrever",
  "]]> &amp; &lt; & <",
  "ñ".repeat(300),
];

describe("the playground with hostile names", () => {
  it("shows them as text, and runs and loads nothing of them", async () => {
    const { page, requests, complaints } = await site.openPlayground();
    const cell = (name: string) => `"${name.replaceAll('"', '""')}"`;
    const lines = hostileNames.map((name) => `${cell(name)};ca. 2018;${cell(name)}`);
    const sound = hostileNames.map((name) => `${cell(name)};2018;${cell(name)}`);
    await giveText(page, ["Region;seit;Bemerkung", ...lines, ...sound].join("\n"));
    await page.getByRole("button", { name: /^alle/ }).click();
    expect(await page.locator(".rows tbody tr:first-child td:nth-child(3)").allTextContents()).toEqual(
      [...hostileNames, ...hostileNames].map((name) => expect.stringContaining(name)),
    );
    await page.locator(".picture svg").waitFor();
    expect(new Set(await page.locator(".member-group summary").allTextContents())).toEqual(
      new Set(hostileNames),
    );
    for (const summary of await page.locator(".member-group summary").all()) await summary.click();
    expect(await page.evaluate("window.broken")).toBeUndefined();
    expect(await page.locator(".playground :is(script, img, b, [onerror], [onload])").count()).toBe(0);
    expect(
      requests.filter((url) => !url.startsWith(site.server().origin) && !url.startsWith("blob:")),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("does not make a link of an address that is none", async () => {
    const { page } = await site.openPlayground();
    const network = {
      schemaVersion: 1,
      id: "hostile",
      name: { de: "Böse" },
      asOf: "2024-12-31",
      roster: "partial",
      sources: [
        { id: "s", title: "Quelle S", url: "https://example.org/s" },
        { id: "t", title: "Quelle T" },
      ],
      regions: [{ id: "a", name: "A" }],
      memberships: [{ id: "m", regionId: "a", startDate: "2018-01-01", endDate: "..", sources: ["s", "t"] }],
    };
    await giveText(page, JSON.stringify(network));
    await page.locator(".member-group.certain summary").click();
    const links = page.locator(".reasons a");
    expect(await links.first().getAttribute("href")).toBe("https://example.org/s");
    expect(await links.first().getAttribute("rel")).toBe("noopener noreferrer");
    expect(await page.locator(".reasons .source:has-text('Quelle T') a").count()).toBe(0);
  });
});
