import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { languageOf } from "../../src/cli/terminal/environment.ts";
import { command } from "./command.ts";

/** The first line of what is said about a wrong call: the other says where to read how the command is used. */
function sentence(...words: string[]): string {
  const { exitCode, output, problems } = command(...words);
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
  return problems.split("\n")[0] ?? "";
}

describe("a word too many", () => {
  it.each([[["members", "2020-03-15"]], [["criteria", "2020-03-15"]], [["why", "meissen", "2020-03-15"]]])(
    "is a day without its option: %j",
    (words) => {
      expect(sentence(...words)).toBe("“2020-03-15” is too much. If it is the day, write --on 2020-03-15.");
      expect(sentence(...words, "--lang", "de")).toBe(
        "„2020-03-15“ ist zu viel. Ist es der Tag, --on 2020-03-15 schreiben.",
      );
    },
  );

  it.each([
    [["timeline", "fixed.csv"], "“fixed.csv” is too much: timeline takes options only."],
    [["timeline", "2020-03-15"], "“2020-03-15” is too much: timeline takes options only."],
    [["members", "meissen"], "“meissen” is too much: members takes --on DAY."],
    [["members", "2020-03-15", "--on", "2020-03-16"], "“2020-03-15” is too much: members takes --on DAY."],
    [["diff", "2020", "2021", "2022"], "“2022” is too much: diff takes two days."],
    [["compare", "a.json", "b.json", "c.json"], "“c.json” is too much: compare takes two networks."],
  ])("of %j stands beside what the command takes", (words, expected) => {
    expect(sentence(...words)).toBe(expected);
  });

  it.each([
    [["check", "a.csv", "b.csv"], "“b.csv” is too much: check takes one FILE."],
    [
      ["why", "Landkreis", "Meißen", "--on", "2020-03-15"],
      "“Meißen” is too much: why takes one REGION and --on DAY.",
    ],
  ])("of %j may belong to a name in quotes", (words, expected) => {
    expect(sentence(...words)).toBe(`${expected} Put a name with spaces in quotes.`);
  });
});

describe("an option", () => {
  it.each([
    [["counts", "--on", "2020-03-15"], "counts does not take --on."],
    [["members", "--on", "2020-03-15", "--svg", "a.svg"], "members does not take --svg."],
    [["diff", "2020-01-01", "2021-01-01", "--as-of", "2022-01-01"], "diff does not take --as-of."],
    [["members", "--on", "2020-03-15", "--on", "2020-03-16"], "--on is given more than once. Give it once."],
    [["compare", "a.json", "b.json", "--network", "c.json"], "compare does not take --network."],
    [["diff", "2020-01-01", "2021-01-01", "--markdown"], "diff does not take --markdown."],
    [["--Xn"], "--Xn is not an option."],
    [["-x"], "-x is not an option."],
    [["--constructor"], "--constructor is not an option."],
    [["--network"], "--network needs a value."],
    [["members", "--on", "--lang"], "--on needs a value."],
    [["--json=yes"], "--json takes no value."],
  ])("is refused by name: %j", (words, expected) => {
    expect(sentence(...words)).toBe(expected);
  });

  it.each([
    [["counts", "--on", "2020-03-15"], "counts nimmt --on nicht."],
    [["--on", "2020-03-15", "--on=2020-03-16"], "--on steht mehrmals da. Einmal angeben."],
    [["--Xn"], "Die Option --Xn gibt es nicht."],
    [["members", "--on"], "Bei --on fehlt der Wert."],
    [["--json=ja"], "--json nimmt keinen Wert."],
  ])("is refused in German: %j", (words, expected) => {
    expect(sentence(...words, "--lang", "de")).toBe(expected);
  });

  it.each([
    ["--as-of", "2020-01-01"],
    ["--blank-end", "ongoing"],
    ["--network", "netz.json"],
  ])("%s of a member list is refused by check of a network", (option, value) => {
    expect(sentence("check", "sk.JSON", option, value)).toBe(
      `${option} is for member lists, and “sk.JSON” is a network.`,
    );
    expect(sentence("check", "sk.json", option, value, "--lang", "de")).toBe(
      `${option} gilt für Mitgliederlisten, und „sk.json“ ist ein Netzwerk.`,
    );
  });

  it.each(["x.png", "-", "svg", ""])("--svg refuses the name “%s”", (name) => {
    expect(sentence("timeline", "--svg", name)).toBe(
      `“${name}” is not a file name for an SVG. Use one that ends in .svg.`,
    );
    expect(sentence("timeline", `--svg=${name}`, "--lang", "de")).toBe(
      `„${name}“ ist kein Dateiname für ein SVG. Einen verwenden, der auf .svg endet.`,
    );
  });
});

it("a value may begin with a hyphen behind an equals sign", () => {
  expect(command("--network=-fehlt.json").problems).toContain("“-fehlt.json” cannot be read");
});

describe("a wrong call", () => {
  it.each([
    [["--Xn"], "netzwerk-daseinsvorsorge --help"],
    [["prüfe", "a.csv"], "netzwerk-daseinsvorsorge --help"],
    [["check"], "netzwerk-daseinsvorsorge check --help"],
    [["members", "--on"], "netzwerk-daseinsvorsorge members --help"],
  ])("%j gets two lines, the other of which names --help", (words, help) => {
    const lines = command(...words)
      .problems.trimEnd()
      .split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(new RegExp(`: ${help}$`));
  });
});

describe("the language of the command", () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ["de", { LANG: "de_DE.UTF-8" }],
    ["de", { LANG: "de" }],
    ["de", { LANG: "de_AT@euro" }],
    ["de", { LC_MESSAGES: "de_CH.UTF-8", LANG: "en_GB.UTF-8" }],
    ["de", { LC_ALL: "de_DE", LC_MESSAGES: "en_GB", LANG: "fr_FR" }],
    ["de", { LC_ALL: "", LC_MESSAGES: "", LANG: "de_DE" }], // empty is not set
    ["en", { LC_ALL: "C", LANG: "de_DE" }],
    ["en", { LC_MESSAGES: "en_GB", LANG: "de_DE" }],
    ["en", { LANG: "C.UTF-8" }],
    ["en", { LANG: "den_CA" }], // Slavey
    ["en", { LANGUAGE: "de", LC_TIME: "de_DE" }],
    ["en", {}],
  ])("is %s in the environment %j", (lang, environment) => {
    expect(languageOf(environment)).toBe(lang);
  });

  it.each([
    [[], "Den Befehl „x“ gibt es nicht."],
    [["--lang", "en"], "“x” is not a command."],
    [["--lang=en"], "“x” is not a command."],
  ])("is that of the environment unless %j asks for one", (words, expected) => {
    const outcome = run(["x", ...words], {
      hasColors: false,
      isScreen: false,
      columns: 80,
      input: new Uint8Array(),
      lang: "de",
      page: "",
      report: () => undefined,
    });
    expect(outcome).toMatchObject({ problems: expect.stringContaining(expected) });
  });
});

describe("--help", () => {
  it.each([
    ["en", "members --on DAY", "why REGION --on DAY", "diff DAY DAY", "help COMMAND"],
    ["de", "members --on TAG", "why REGION --on TAG", "diff TAG TAG", "help BEFEHL"],
  ])("shows what commands and options take in %s, in 80 columns", (lang, ...expected) => {
    const { output } = command("--help", "--lang", lang);
    for (const text of expected) expect(output).toContain(text);
    expect(output.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  });

  it.each([
    "timeline",
    "members",
    "why",
    "diff",
    "changes",
    "figures",
    "questions",
    "counts",
    "criteria",
    "compare",
    "check",
    "plan",
    "convert",
  ])("lists the command %s", (name) => {
    expect(command("--help").output).toMatch(new RegExp(`^ {2}${name} `, "m"));
  });

  it("of one command shows that command and its options alone", () => {
    const { output } = command("check", "--help");
    expect(output).toContain("--column HEADING=FIELD");
    expect(output).not.toMatch(/^ {2}timeline /m);
    expect(output).not.toContain("--svg");
  });

  it.each([
    ["members", "on DAY"],
    ["convert", "as-of DAY"],
    ["check", "blank-end unknown|ongoing"],
    ["plan", "column HEADING=FIELD"],
    ["join", "word WORD=CODE"],
    ["rosters", "keep-column HEADING"],
    ["check", "pivot-year YEAR"],
    ["join", "listed-on DATE"],
    ["rosters", "region-by name|key"],
    ["plan", "sheet NAME"],
    ["check", "header-line LINE"],
    ["check", "delimiter SIGN"],
    ["convert", "plan FILE.json"],
    ["check", "all"],
    ["compare", "markdown"],
    ["counts", "svg FILE.svg"],
  ])("of %s lists --%s, which that of all commands leaves to it", (name, option) => {
    expect(command(name, "--help").output).toMatch(new RegExp(`^ {2}--${escaped(option)}(?: |$)`, "m"));
    expect(command("--help").output).not.toMatch(new RegExp(`^ {2}--${escaped(option)}(?: |$)`, "m"));
  });

  it.each(["network FILE.json", "lang de|en", "json", "version"])("lists --%s of all commands", (option) => {
    const line = new RegExp(`^ {2}--${escaped(option)} `, "m");
    expect(command("--help").output).toMatch(line);
    expect(command("timeline", "--help").output).toMatch(line);
  });
});

/** A text as a regular expression that finds it. */
function escaped(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(".", "\\.");
}
