import { describe, expect, it } from "vitest";
import { looksLikeDate, looksLikeKey, looksLikeName } from "../../../src/member-list/cell/cell-shape.ts";

const none = { date: false, key: false, name: false };

describe("what a cell looks like", () => {
  it.each([
    ["27.11.2018", { date: true }],
    ["27.11.2018 00:00 *", { date: true }],
    ["07/01/2022", { date: true }],
    ["31.06.2022", { date: true }],
    ["2018", { date: true }],
    ["seit 2018", { date: true }],
    ["2018 – heute", { date: true }],
    ["27.11.2018-30.06.2022", { date: true }],
    ["2018/19", { date: true }],
    ["Ende 2018", { date: true }],
    ["laufend", { date: true }],
    ["06535", { key: true }],
    ["16067029", { key: true }],
    ["065350011011", { key: true }],
    ["0605", { key: true }],
    ["DE725", { key: true }],
    ["1054", { key: true }],
    ["1,5002E+11", { key: true }],
    ["06535016 - Schotten", { key: true }],
    ["Landkreis Fulda", { name: true }],
    ["LANDKREIS FULDA", { name: true }],
    ["Fröndenberg/Ruhr", { name: true }],
    ["Region 18", { name: true }],
    ["Vorpommern", { name: true }],
    ["Nach Absprache", { name: true }],
    ["unbekannt", {}],
    ["–", {}],
    ["?", {}],
    ["44743", {}],
    ["36304", {}],
    ["12", {}],
    ["1.234,50", {}],
    ["0", {}],
    ["info@fulda.de", {}],
    ["https://fulda.de", {}],
    ["1985", { date: true }],
    ["", {}],
  ])("is of %j: %j", (text, shape) => {
    const found = { date: looksLikeDate(text), key: looksLikeKey(text), name: looksLikeName(text) };
    expect(found).toEqual({ ...none, ...shape });
  });
});
