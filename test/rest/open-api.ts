/** The OpenAPI document of the service, made of the two published schemas and that of the form. */
export function openApi(schemas: {
  readonly answers: object; // netzwerk-daseinsvorsorge/answers.schema.json
  readonly form: object; // form["~standard"].jsonSchema.input({ target: "draft-2020-12" })
}): Record<string, unknown> {
  const { $defs } = JSON.parse(
    JSON.stringify(schemas.answers).replaceAll("#/$defs/", "#/components/schemas/"),
  );
  const json = (schema: object) => ({ content: { "application/json": { schema } } });
  const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const header = (name: string, required: boolean) => ({
    name,
    in: "header",
    required,
    schema: { type: "string" },
  });
  const answer = (description: string, body?: object) => ({
    description,
    headers: { ETag: { description: "The version of the network", schema: { type: "string" } } },
    ...(body === undefined ? {} : json(body)),
  });
  const listOf = (items: object) => ({ type: "array", items });
  const object = (properties: object) => ({ type: "object", properties, required: Object.keys(properties) });
  const issues = object({ issues: listOf({ type: "object" }) });
  return {
    openapi: "3.1.0",
    info: { title: "Network", version: "1.0.0" },
    paths: {
      "/network": {
        get: {
          parameters: [header("If-None-Match", false)],
          responses: {
            200: answer("The network", schema("PlainNetwork")),
            304: answer("The client has this version"),
          },
        },
        patch: {
          parameters: [header("If-Match", true)],
          requestBody: { required: true, ...json(schema("NetworkRevision")) },
          responses: {
            200: answer("The edited network, and what the edit caused", schema("reviseNetwork")),
            412: answer("Another version than If-Match names", issues),
            422: answer("What is wrong with the edit", schema("reviseNetwork")),
            428: answer("If-Match is missing", issues),
          },
        },
      },
      "/members": {
        get: {
          parameters: [{ name: "on", in: "query", schema: { type: "string", format: "date" } }],
          responses: {
            200: answer("The members on the day", schema("membersOn")),
            400: answer("Not a day", issues),
          },
        },
      },
      "/memberships": {
        post: {
          requestBody: { required: true, ...json(schema("MembershipForm")) },
          responses: {
            201: answer(
              "The new membership, what was read otherwise than it was typed, and what it caused",
              object({
                membership: schema("Membership"),
                remarks: listOf({ type: "object" }),
                caused: listOf(schema("Issue")),
              }),
            ),
            422: answer("What is wrong with it", issues),
          },
        },
      },
    },
    components: { schemas: { ...$defs, MembershipForm: schemas.form } },
  };
}
