import { expect, it } from "vitest";
import { apiReport } from "./api-report.ts";

const head = `# API report

Every public name, by entry, with its declaration. This page is generated from the sources, and a test keeps it current,
so that a change of the interface shows in review. \`npm run api:report\` writes it.
`;

it.runIf(process.env.LIBRARY_UNDER_TEST === "src")("docs/api-report.md has every public name", async () => {
  await expect(`${head}\n${apiReport()}`).toMatchFileSnapshot("../../docs/api-report.md");
});
