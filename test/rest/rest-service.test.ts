import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import {
  membershipSchemaFor,
  type Network,
  type NetworkRevision,
  parseNetwork,
} from "netzwerk-daseinsvorsorge";
import { afterEach, describe, expect, it, vi } from "vitest";
import { answersSchema, faultsOf } from "../answers/answers-schema.ts";
import { fastifyService } from "./fastify-service.ts";
import { honoService } from "./hono-service.ts";
import { openApi } from "./open-api.ts";
import { fetchNetwork, sendRevision } from "./revision-client.ts";

const start = parseNetwork({
  schemaVersion: 1,
  id: "rest",
  name: { de: "Beispielnetz" },
  asOf: "2024-12-31",
  roster: "complete",
  sources: [{ id: "list", title: "Mitgliederliste" }],
  regions: [{ id: "a", name: "Landkreis A" }],
});

interface Answer {
  readonly status: number;
  readonly etag: string;
  readonly json: unknown;
}

interface Request {
  readonly method?: "GET" | "PATCH" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

type Send = (path: string, request?: Request) => Promise<Answer>;

const asJson = { "content-type": "application/json" };

const services: { readonly [name: string]: (network: Network) => Send } = {
  hono: (network) => {
    const app = honoService(network);
    return async (path, { headers = {}, ...request } = {}) => {
      const response = await app.request(path, { ...request, headers: { ...asJson, ...headers } });
      const text = await response.text();
      return { status: response.status, etag: response.headers.get("etag") ?? "", json: jsonOf(text) };
    };
  },
  fastify: (network) => {
    const app = fastifyService(network);
    return async (url, { method = "GET", headers = {}, body } = {}) => {
      const sent = body === undefined ? { headers } : { headers: { ...asJson, ...headers }, payload: body };
      const response = await app.inject({ method, url, ...sent });
      const { etag = "" } = response.headers;
      return { status: response.statusCode, etag: String(etag), json: jsonOf(response.body) };
    };
  },
};

/** What a body says; a text that is no JSON as it is. */
function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function post(values: object): Request {
  return { method: "POST", body: JSON.stringify(values) };
}

/** A request to edit a version. */
function patch(etag: string, revision: NetworkRevision): Request {
  return { method: "PATCH", headers: { "if-match": etag }, body: JSON.stringify(revision) };
}

describe.each(Object.entries(services))("a service with %s", (_, service) => {
  const values = { id: "a-1", regionId: "a", startDate: "seit 01.07.2022", endDate: "laufend" };

  it("takes a membership as people type it, and answers with it from then on", async () => {
    const send = service(start);
    expect(await send("/members?on=2023-01-01")).toMatchObject({ status: 200, json: { certain: [] } });
    const added = await send("/memberships", post(values));
    expect(added).toMatchObject({
      status: 201,
      json: {
        membership: { startDate: "2022-07-01", endDate: ".." },
        remarks: [],
        caused: [{ code: "source-missing", subject: { id: "a-1" } }],
      },
    });
    expect(faultsOf("Membership", Object(added.json).membership)).toEqual([]);

    const members = await send("/members?on=2023-01-01");
    expect(members).toMatchObject({ status: 200, json: { certain: [{ id: "a" }] } });
    expect(faultsOf("membersOn", members.json)).toEqual([]);
    const network = await send("/network");
    expect(faultsOf("PlainNetwork", network.json)).toEqual([]);
    expect(parseNetwork(network.json).memberships).toHaveLength(1);
  });

  it("says what it has read otherwise than it was typed", async () => {
    const added = await service(start)("/memberships", post({ ...values, endDate: "31.12.2099" }));
    expect(added).toMatchObject({
      status: 201,
      json: { membership: { endDate: ".." }, remarks: [{ path: ["endDate"] }] },
    });
  });

  it("refuses a membership with its issues, and stays as it is", async () => {
    const send = service(start);
    const wrong = { ...values, regionId: "z", startDate: "03/04/2021" };
    expect(await send("/memberships", post(wrong))).toMatchObject({
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

  it("edits the network, and says what the edit caused and cleared", async () => {
    const send = service(start);
    await send("/memberships", post(values));
    const { etag } = await send("/network");
    const edited = await send(
      "/network",
      patch(etag, { change: { memberships: { "a-1": { endDate: null, sources: ["list"] } } } }),
    );
    expect(edited).toMatchObject({
      status: 200,
      json: {
        success: true,
        caused: [{ code: "end-unknown" }],
        cleared: [{ code: "source-missing", subject: { id: "a-1" } }],
      },
    });
    expect(faultsOf("reviseNetwork", edited.json)).toEqual([]);
    const { json, etag: now } = await send("/network");
    expect(Object(json).memberships).toEqual([
      {
        id: "a-1",
        regionId: "a",
        role: "member",
        startDate: "2022-07-01",
        confirmations: [],
        sources: ["list"],
      },
    ]);
    expect(now).toBe(edited.etag);
    expect(now).not.toBe(etag);
  });

  it("refuses an edit with its issues, and stays as it is", async () => {
    const send = service(start);
    const before = await send("/network");
    const refused = await send("/network", patch(before.etag, { remove: { memberships: ["a-9"] } }));
    expect(refused).toMatchObject({
      status: 422,
      json: { success: false, issues: [{ code: "reference-unknown" }] },
    });
    expect(faultsOf("reviseNetwork", refused.json)).toEqual([]);
    expect(await send("/network")).toEqual(before);
  });

  it("refuses an edit of a version that is no longer the present one", async () => {
    const send = service(start);
    const { etag } = await send("/network");
    const rename = (name: string) => patch(etag, { change: { regions: { a: { name } } } });
    expect(await send("/network", rename("Kreis A"))).toMatchObject({ status: 200 });
    expect(await send("/network", rename("A-Kreis"))).toMatchObject({ status: 412, json: { issues: [] } });
    expect(await send("/network")).toMatchObject({ json: { regions: [{ name: "Kreis A" }] } });
  });

  it("refuses an edit that does not say of which version", async () => {
    const revision = JSON.stringify({ set: { asOf: "2025-01-01" } });
    const answer = await service(start)("/network", { method: "PATCH", body: revision });
    expect(answer).toMatchObject({ status: 428, json: { issues: [] } });
  });

  it("does not send a network that the client has", async () => {
    const send = service(start);
    const { etag } = await send("/network");
    const headers = { "if-none-match": etag };
    expect(await send("/network", { headers })).toEqual({ status: 304, etag, json: "" });
    await send("/memberships", post(values));
    expect(await send("/network", { headers })).toMatchObject({ status: 200 });
    expect((await service(start)("/network")).etag).toBe(etag);
  });

  it.each<[what: string, header: (etag: string) => string, isNamed: boolean]>([
    ["the present one", (etag) => etag, true],
    ["a weak one", (etag) => `W/${etag}`, true],
    ["one in a list", (etag) => `"old", W/${etag}`, true],
    ["any", () => "*", true],
    ["another one", () => '"old"', false],
    ["others", () => 'W/"old","*"', false],
    ["one without quotes", (etag) => etag.slice(1, -1), false],
  ])("knows which version a header names: %s", async (_, header, isNamed) => {
    const send = service(start);
    const { etag } = await send("/network");
    const read = await send("/network", { headers: { "if-none-match": header(etag) } });
    expect(read.status).toBe(isNamed ? 304 : 200);
    const edited = await send("/network", patch(header(etag), { set: { asOf: "2025-01-01" } }));
    expect(edited.status).toBe(isNamed ? 200 : 412);
  });

  it("asks for a version if the header is empty", async () => {
    const answer = await service(start)("/network", patch("", { set: { asOf: "2025-01-01" } }));
    expect(answer).toMatchObject({ status: 428, json: { title: "If-Match must name a version." } });
  });

  it.each(["{", "", '{"set":{"__proto__":{}}}', "null", "[]", '{"delete":{}}', '{"set":null}'])(
    "refuses the body %s",
    async (body) => {
      const send = service(start);
      const before = await send("/network");
      const answer = await send("/network", { method: "PATCH", headers: { "if-match": before.etag }, body });
      expect([400, 422]).toContain(answer.status);
      expect(await send("/network")).toEqual(before);
    },
  );
});

describe("a client of the service", () => {
  const address = "http://localhost";
  afterEach(() => vi.unstubAllGlobals());

  /** Lets `fetch` reach a service. */
  function serve(network: Network): void {
    const app = honoService(network);
    vi.stubGlobal("fetch", (url: string, init?: RequestInit) => app.request(url, init));
  }

  it("learns the new version of an edit that was kept", async () => {
    serve(start);
    const seen = await fetchNetwork(address);
    const sent = await sendRevision(address, seen, { set: { asOf: "2025-01-01" } });
    expect(sent).toEqual({ outcome: "kept", etag: (await fetchNetwork(address)).etag });
  });

  it("learns why an edit was refused", async () => {
    serve(start);
    const sent = await sendRevision(address, await fetchNetwork(address), { remove: { regions: ["z"] } });
    expect(sent).toMatchObject({ outcome: "refused", issues: [{ code: "reference-unknown" }] });
  });

  it("learns what others have changed in the meantime, and can then send its edit", async () => {
    serve(start);
    const seen = await fetchNetwork(address);
    await sendRevision(address, seen, { add: { regions: [{ id: "b", name: "Landkreis B" }] } });
    const mine = { set: { asOf: "2025-01-01" } };
    const sent = await sendRevision(address, seen, mine);
    if (sent.outcome !== "outdated") throw new Error("is not outdated");
    expect(sent.theirs.regions.added).toMatchObject([{ id: "b" }]);
    expect(await sendRevision(address, sent.latest, mine)).toMatchObject({ outcome: "kept" });
    const { network } = await fetchNetwork(address);
    expect([network.asOf, network.regions.length]).toEqual(["2025-01-01", 2]);
  });
});

describe("a client learns that an edit failed", () => {
  const seen = { network: start, etag: '"seen"' };
  afterEach(() => vi.unstubAllGlobals());

  it.each<[what: string, response: Response, failed: object]>([
    [
      "from HTML of a proxy",
      new Response("<html>", { status: 502, statusText: "Bad Gateway" }),
      { status: 502, title: "Bad Gateway" },
    ],
    ["from a text", new Response("The body is not JSON.", { status: 400 }), { status: 400, title: "" }],
    ["from JSON that is null", new Response("null", { status: 500 }), { status: 500, title: "" }],
    ["from a 422 without issues", new Response("{}", { status: 422 }), { status: 422, title: "" }],
    [
      "with the title of the service",
      Response.json({ title: "If-Match must name a version.", issues: [] }, { status: 428 }),
      { status: 428, title: "If-Match must name a version." },
    ],
  ])("%s", async (_, response, failed) => {
    vi.stubGlobal("fetch", async () => response);
    expect(await sendRevision("http://localhost", seen, {})).toEqual({ outcome: "failed", ...failed });
  });

  it("to read the version that is now the present one", async () => {
    const responses = [new Response("{}", { status: 412 }), new Response("<html>", { status: 502 })];
    vi.stubGlobal("fetch", async () => responses.shift());
    await expect(sendRevision("http://localhost", seen, {})).rejects.toThrow("GET /network: 502");
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

  it("describes an edit", () => {
    const edit = {
      set: { note: null },
      add: { memberships: [{ regionId: "a", startDate: "2019" }] },
      change: { regions: { a: { name: "Kreis A", state: null } } },
      remove: { sources: ["list"] },
      mergeRegions: [{ keep: "a", drop: "b" }],
      rename: { regions: { a: "b" } },
    };
    expect(faultsOf("NetworkRevision", edit)).toEqual([]);
    expect(faultsOf("NetworkRevision", { ...edit, delete: {} })).toHaveLength(1);
    expect(faultsOf("NetworkRevision", { change: { regions: { a: { nmae: "Kreis A" } } } })).not.toEqual([]);
  });
});

it.each(["network-desk.ts", "hono-service.ts", "fastify-service.ts", "revision-client.ts", "open-api.ts"])(
  "the guide shows %s as it is tested here",
  (file) => {
    const page = readFileSync(new URL("../../docs/guides/rest-service.md", import.meta.url), "utf8");
    expect(page).toContain(readFileSync(new URL(file, import.meta.url), "utf8").trimEnd());
  },
);
