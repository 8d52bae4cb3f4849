import type { Finding, Fix } from "../../issue.ts";
import type { IssuePath } from "../../issue-params/place.ts";

/** A finding with other paths. */
export function relocated(finding: Finding, placeOf: (path: IssuePath) => IssuePath): Finding {
  const { fix, choices } = finding;
  return {
    ...finding,
    path: placeOf(finding.path),
    ...(fix === undefined ? {} : { fix: relocatedFix(fix, placeOf) }),
    ...(choices === undefined
      ? {}
      : { choices: choices.map((choice) => ({ ...choice, fix: relocatedFix(choice.fix, placeOf) })) }),
  };
}

function relocatedFix(fix: Fix, placeOf: (path: IssuePath) => IssuePath): Fix {
  return "path" in fix ? { ...fix, path: placeOf(fix.path) } : fix;
}
