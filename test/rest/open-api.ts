/** The OpenAPI document of the service, made of the two published schemas and that of the form. */
export function openApi(schemas: {
  readonly answers: object; // netzwerk-daseinsvorsorge/answers.schema.json
  readonly form: object; // form["~standard"].jsonSchema.input({ target: "draft-2020-12" })
}): Record<string, unknown> {
  const { $defs } = JSON.parse(
    JSON.stringify(schemas.answers).replaceAll("#/$defs/", "#/components/schemas/"),
  );
  const json = (schema: object) => ({ content: { "application/json": { schema } } });
  const answer = (name: string) => json({ $ref: `#/components/schemas/${name}` });
  const issues = json({
    type: "object",
    properties: { issues: { type: "array", items: { type: "object" } } },
  });
  return {
    openapi: "3.1.0",
    info: { title: "Network", version: "1.0.0" },
    paths: {
      "/network": { get: { responses: { 200: { description: "The network", ...answer("PlainNetwork") } } } },
      "/members": {
        get: {
          parameters: [{ name: "on", in: "query", schema: { type: "string", format: "date" } }],
          responses: {
            200: { description: "The members on the day", ...answer("membersOn") },
            400: { description: "Not a day", ...issues },
          },
        },
      },
      "/memberships": {
        post: {
          requestBody: { required: true, ...json({ $ref: "#/components/schemas/MembershipForm" }) },
          responses: {
            201: { description: "The new membership", ...answer("Membership") },
            422: { description: "What is wrong with it", ...issues },
          },
        },
      },
    },
    components: { schemas: { ...$defs, MembershipForm: schemas.form } },
  };
}
