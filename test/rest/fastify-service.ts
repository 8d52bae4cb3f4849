import fastify, { type FastifyInstance } from "fastify";
import {
  membershipSchemaFor,
  membersOn,
  type Network,
  NetworkError,
  parseNetwork,
} from "netzwerk-daseinsvorsorge";

export function fastifyService(start: Network): FastifyInstance {
  let network = start;
  const form = membershipSchemaFor(() => network, { lang: "en", dates: "as-typed" });
  const app = fastify();

  app.setErrorHandler((error, _, reply) => {
    if (error instanceof NetworkError) return reply.code(400).send({ issues: error.issues });
    throw error;
  });
  app.get("/network", () => network);
  app.get<{ Querystring: { on?: string } }>("/members", ({ query }) =>
    membersOn(network, query.on ?? network.asOf),
  );
  app.post("/memberships", (request, reply) => {
    const checked = form["~standard"].validate(request.body);
    if (checked.issues !== undefined) return reply.code(422).send({ issues: checked.issues });
    network = parseNetwork({ ...network, memberships: [...network.memberships, checked.value] });
    return reply.code(201).send(checked.value);
  });
  return app;
}
