import { Hono } from "hono";
import {
  membershipSchemaFor,
  membersOn,
  type Network,
  NetworkError,
  parseNetwork,
} from "netzwerk-daseinsvorsorge";

export function honoService(start: Network): Hono {
  let network = start;
  const form = membershipSchemaFor(() => network, { lang: "en", dates: "as-typed" });
  const app = new Hono();

  app.onError((error, context) => {
    if (error instanceof NetworkError) return context.json({ issues: error.issues }, 400);
    throw error;
  });
  app.get("/network", (context) => context.json(network));
  app.get("/members", (context) => context.json(membersOn(network, context.req.query("on") ?? network.asOf)));
  app.post("/memberships", async (context) => {
    const checked = form["~standard"].validate(await context.req.json());
    if (checked.issues !== undefined) return context.json({ issues: checked.issues }, 422);
    network = parseNetwork({ ...network, memberships: [...network.memberships, checked.value] });
    return context.json(checked.value, 201);
  });
  return app;
}
