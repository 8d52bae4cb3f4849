import type { Finding } from "../issue.ts";
import type { PlainNetwork } from "../model/network.ts";

interface Sourced {
  readonly sources: readonly string[];
  readonly confirmations?: readonly { readonly source?: string | undefined }[];
}

const sourcedLists = [
  "memberships",
  "fundingPeriods",
  "regionChanges",
  "countClaims",
  "assessments",
] as const;

/** Finds records without a source, even in their confirmations, and sources whose URL is not a web address. */
export function sourceRules(network: PlainNetwork): Finding[] {
  const missing: Finding[] = [];
  for (const list of sourcedLists) {
    for (const [at, record] of network[list].entries()) {
      if (!hasSource(record)) missing.push({ code: "source-missing", path: [list, at], params: {} });
    }
  }
  const foreign = network.sources.flatMap(({ url }, at): Finding[] =>
    url === undefined || /^https?:\/\/[^\s/]/i.test(url)
      ? []
      : [{ code: "url-scheme", path: ["sources", at, "url"], params: { url } }],
  );
  return [...missing, ...foreign];
}

function hasSource({ sources, confirmations }: Sourced): boolean {
  return sources.length > 0 || (confirmations?.some(({ source }) => source !== undefined) ?? false);
}
