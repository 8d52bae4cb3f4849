import * as z from "zod";
import { networkSchema } from "./network.ts";

/** The JSON Schema 2020-12 of `NetworkInput`: its structure, with a description of every field. */
export function networkJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(networkSchema, { io: "input", target: "draft-2020-12" });
  return {
    $schema,
    $id: "https://unpkg.com/netzwerk-daseinsvorsorge/dist/schema.json",
    title: "NetworkInput of netzwerk-daseinsvorsorge",
    ...schema,
  };
}
