import type { Language } from "../../list/cell.ts";
import type { Change } from "../../list/change.ts";
import type { Bench } from "../bench.ts";
import { checkDraft } from "../check/checked-draft.ts";
import { findingKey } from "../check/finding-key.ts";
import { fixesOf } from "./fixes.ts";

/** The changes by which years of two digits are read from now on, and those that are there have four. */
export function centuryFixes({ opened, draft }: Bench, lang: Language, today: string): Change[] {
  const { grid, settings } = draft;
  const to = { ...settings, takesShortYears: true };
  const checked = checkDraft(opened, { grid, settings: to }, today, () => undefined);
  const keys = checked.findings
    .filter(({ code }) => code === "date-two-digit-year")
    .map(({ code, column }) => findingKey(code, column));
  const cells = [...new Set(keys)].flatMap((key) =>
    fixesOf(checked, grid, { key, line: null, value: null, choice: null, single: null, lang }),
  );
  return [{ kind: "settings", from: settings, to }, ...cells];
}
