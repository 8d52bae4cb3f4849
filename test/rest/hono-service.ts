import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Network } from "netzwerk-daseinsvorsorge";
import { networkDesk, type Reply } from "./network-desk.ts";

export function honoService(start: Network): Hono {
  const desk = networkDesk(start);
  const app = new Hono();

  app.get("/network", (context) => send(context, desk.read(context.req.header("if-none-match"))));
  app.get("/members", (context) => send(context, desk.members(context.req.query("on"))));
  app.post("/memberships", async (context) => send(context, desk.addMembership(await bodyOf(context))));
  app.patch("/network", async (context) =>
    send(context, desk.revise(await bodyOf(context), context.req.header("if-match"))),
  );
  return app;
}

function send(context: Context, { status, etag, body }: Reply): Response {
  const text = body === undefined ? null : JSON.stringify(body);
  return context.newResponse(text, status, { etag, "content-type": "application/json" });
}

async function bodyOf(context: Context) {
  try {
    return await context.req.json();
  } catch {
    throw new HTTPException(400, { message: "The body is not JSON." });
  }
}
