import { entries, placeNames, sourceOf } from "./.ci/reference/entries.mjs";
import { shortenTypes } from "./.ci/reference/short-types.mjs";

const [main, ...others] = entries;

/**
 * Writes `docs/reference`, a page for each public name, from the docstrings: `npm run docs:reference`. What is not
 * documented is an error.
 */
export default {
  entryPoints: [...others, main].map(sourceOf),
  sortEntryPoints: false,
  out: "docs/reference",
  plugin: ["typedoc-plugin-markdown", shortenTypes, placeNames],
  router: "member",
  readme: "none",
  skipErrorChecking: true, // `npm run types` does
  excludeExternals: true,
  disableSources: true,
  hideBreadcrumbs: true,
  hidePageHeader: true,
  pageTitleTemplates: {
    index: "Reference",
    module: ({ rawName }) => `\`${entries.find(({ folder }) => folder === rawName)?.import}\``,
    member: "{name}",
  },
  groupOrder: ["Functions", "Variables", "Classes", "Interfaces", "Type Aliases"],
  indexFormat: "table",
  useCodeBlocks: true,
  expandParameters: true,
  expandObjects: true,
  tableColumnSettings: { hideModifiers: true, hideInherited: true },
  blockTagsPreserveOrder: ["@example"],
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  typeDeclarationFormat: "table",
  propertiesFormat: "table",
  requiredToBeDocumented: [
    "Class",
    "Constructor",
    "Function",
    "Interface",
    "Method",
    "Parameter",
    "Property",
    "TypeAlias",
    "Variable",
  ],
  validation: { notDocumented: true, invalidLink: true, notExported: false },
  treatValidationWarningsAsErrors: true,
};
