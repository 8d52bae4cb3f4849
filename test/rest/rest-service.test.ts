import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { membershipSchemaFor, type Network, parseNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { answersSchema, faultsOf } from "../answers/answers-schema.ts";
import { fastifyService } from "./fastify-service.ts";
import { honoService } from "./hono-service.ts";
import { openApi } from "./open-api.ts";

const start = parseNetwork({
  schemaVersion: 1,
  id: "rest",
  name: { de: "Beispielnetz" },
  asOf: "2024-12-31",
  roster: "complete",
  regions: [{ id: "a", name: "Landkreis A" }],
});

interface Answer {
  readonly status: number;
  readonly json: unknown;
}

/** Sends a request; with a body it is a `POST`. */
type Send = (path: string, body?: object) => Promise<Answer>;

const services: { readonly [name: string]: (network: Network) => Send } = {
  hono: (network) => {
    const app = honoService(network);
    return async (path, body) => {
      const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
      const response = await app.request(path, init);
      return { status: response.status, json: await response.json() };
    };
  },
  fastify: (network) => {
    const app = fastifyService(network);
    return async (url, body) => {
      const response = await app.inject(
        body === undefined ? { method: "GET", url } : { method: "POST", url, payload: body },
      );
      return { status: response.statusCode, json: response.json() };
    };
  },
};

describe.each(Object.entries(services))("a service with %s", (_, service) => {
  const values = { id: "a-1", regionId: "a", startDate: "seit 01.07.2022", endDate: "laufend" };

  it("takes a membership as people type it, and answers with it from then on", async () => {
    const send = service(start);
    expect(await send("/members?on=2023-01-01")).toMatchObject({ status: 200, json: { certain: [] } });
    const added = await send("/memberships", values);
    expect(added).toMatchObject({ status: 201, json: { startDate: "2022-07-01", endDate: ".." } });
    expect(faultsOf("Membership", added.json)).toEqual([]);

    const members = await send("/members?on=2023-01-01");
    expect(members).toMatchObject({ status: 200, json: { certain: [{ id: "a" }] } });
    expect(faultsOf("membersOn", members.json)).toEqual([]);
    const network = await send("/network");
    expect(faultsOf("PlainNetwork", network.json)).toEqual([]);
    expect(parseNetwork(network.json).memberships).toHaveLength(1);
  });

  it("refuses a membership with its issues, and stays as it is", async () => {
    const send = service(start);
    expect(await send("/memberships", { ...values, regionId: "z", startDate: "03/04/2021" })).toMatchObject({
      status: 422,
      json: { issues: [{ code: "date-ambiguous", path: ["startDate"], choices: [{}, {}] }] },
    });
    expect(await send("/network")).toMatchObject({ json: { memberships: [] } });
  });

  it("refuses what is no day with the issue of the query", async () => {
    const { status, json } = await service(start)("/members?on=2023-02-30");
    expect(status).toBe(400);
    expect(json).toMatchObject({ issues: [{ code: "date-not-in-calendar", path: ["day"] }] });
  });
});

describe("the OpenAPI document of the service", () => {
  const form = membershipSchemaFor(start, { lang: "en", dates: "as-typed" })["~standard"].jsonSchema.input({
    target: "draft-2020-12",
  });
  const document = openApi({ answers: answersSchema, form });

  it("is valid", async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it("has every schema that it refers to", () => {
    const text = JSON.stringify(document);
    const names = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = ""]) => reference);
    const known = new Set(
      Object.keys(Object(document).components.schemas).map((name) => `#/components/schemas/${name}`),
    );
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(100);
  });
});

it.each(["hono-service.ts", "fastify-service.ts", "open-api.ts"])(
  "the guide shows %s as it is tested here",
  (file) => {
    const page = readFileSync(new URL("../../docs/guides/rest-service.md", import.meta.url), "utf8");
    expect(page).toContain(readFileSync(new URL(file, import.meta.url), "utf8").trimEnd());
  },
);
