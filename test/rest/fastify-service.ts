import fastify, { type FastifyInstance, type FastifyReply } from "fastify";
import type { Network, NetworkRevision } from "netzwerk-daseinsvorsorge";
import { networkDesk, type Reply } from "./network-desk.ts";

export function fastifyService(start: Network): FastifyInstance {
  const desk = networkDesk(start);
  const app = fastify();

  app.get("/network", ({ headers }, reply) => send(reply, desk.read(headers["if-none-match"])));
  app.get<{ Querystring: { on?: string } }>("/members", ({ query }, reply) =>
    send(reply, desk.members(query.on)),
  );
  app.post("/memberships", ({ body }, reply) => send(reply, desk.addMembership(body)));
  app.patch<{ Body: NetworkRevision }>("/network", ({ body, headers }, reply) =>
    send(reply, desk.revise(body, headers["if-match"])),
  );
  return app;
}

function send(reply: FastifyReply, { status, etag, body }: Reply): FastifyReply {
  return reply.code(status).header("etag", etag).send(body);
}
