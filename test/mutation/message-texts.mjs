import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** Leaves out the wording of messages, the texts under `de` and `en`: people judge it, tests ask for codes. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "message-texts", {
    shouldIgnore({ node, parent }) {
      const isText = node.type === "StringLiteral" || node.type === "TemplateLiteral";
      const isMessage = parent?.type === "ObjectProperty" && ["de", "en"].includes(parent.key.name);
      return isText && isMessage ? "the wording of a message" : undefined;
    },
  }),
];
