const head = `# Compatibility

What the packed package was last used with, as \`npm run test:package -- --all --write\` saw it: installed from its tarball
into an empty folder, with the newest zod unless another one is named. Elsewhere it may work as well; here it did.
`;

/** The rows as a page. */
export function compatibilityPage(results) {
  const rows = results.map(
    ({ what, version, how, failure }) =>
      `| ${what} | ${version} | ${how} | ${failure === undefined ? "yes" : "**no**"} |`,
  );
  return [head, "| with | version | what | works |", "|---|---|---|---|", ...new Set(rows), ""].join("\n");
}
