import { type Finding, messageOf } from "../../issue.ts";
import type { IssueCode } from "../../issue-codes.ts";
import type { IssuePath } from "../../issue-params/place.ts";
import { jsonWording } from "../../messages/json.ts";
import type { Language } from "../../model/bilingual.ts";
import type { Membership } from "../../model/membership.ts";
import { buildRoster } from "../../roster/roster.ts";
import { duplicateId } from "../../rules/references.ts";
import { ruleFindings } from "../../rules/rules.ts";
import { membershipSchema } from "../../schema/membership.ts";
import { networkSchema } from "../../schema/network.ts";
import { readInput, valueAt } from "../input/read-input.ts";
import { structureFindings } from "../input/structure.ts";
import { isError } from "../parse-network.ts";
import { withoutEmptyTexts } from "./empty-texts.ts";
import type { FormDates } from "./form-json-schema.ts";
import type { MembershipFormIssue, MembershipFormResult } from "./form-schema.ts";
import type { Surroundings } from "./surroundings.ts";
import { type ReadDates, readTypedDates } from "./typed-dates.ts";

/** The schema of a network that has only memberships, so that paths are the same as in a network. */
const formSchema = networkSchema.pick({ memberships: true });

/** How the values of a form are read. */
interface FormReading {
  readonly lang: Language;
  readonly dates: FormDates;
}

/** Checks the values of a form against the records that affect them. */
export function checkForm(
  given: unknown,
  { isKnown, holderOf, draftWith, replaced, foundingDate }: Surroundings,
  { lang, dates }: FormReading,
): MembershipFormResult {
  const { value: copied, findings: unreadable } = readInput({ memberships: [given] });
  const inWords = (findings: readonly Finding[]) => findings.map((finding) => formIssue(finding, lang));
  if (unreadable.some(({ code }) => code === "input-unreadable"))
    return { issues: inWords(inForm(unreadable, 0)) };

  const typed = valueAt(copied, ["memberships", 0]);
  const read: ReadDates =
    dates === "as-typed"
      ? readTypedDates(typed, { lang, replaced, foundingDate })
      : { value: typed, issues: [], remarks: [] };
  const { value: filled, placeOf } = withoutEmptyTexts(membershipSchema, read.value);
  const input = { memberships: [filled] };
  const parsed = formSchema.safeParse(input);
  const structure = inForm(parsed.success ? [] : structureFindings(parsed.error.issues, input), 0)
    .map((finding) => ({ ...finding, path: placeOf(finding.path) }))
    .filter(({ path }) => !read.issues.some((issue) => isSamePath(issue.path, path)));
  const taken = takenId(valueAt(filled, ["id"]), holderOf);
  const issues = [...inWords([...inForm(unreadable, 0), ...structure]), ...read.issues, ...inWords(taken)];
  const membership = parsed.data?.memberships[0];
  if (membership === undefined || read.issues.length > 0) return { issues };

  const { network, position } = draftWith(membership);
  const broken = inForm(ruleFindings(buildRoster(network), isKnown).filter(isError), position);
  const all = [...issues, ...inWords(broken.map((finding) => ({ ...finding, path: placeOf(finding.path) })))];
  if (all.length > 0) return { issues: all };
  return read.remarks.length === 0 ? { value: membership } : { value: membership, remarks: read.remarks };
}

function formIssue(finding: Finding, lang: Language): MembershipFormIssue {
  return { code: finding.code, path: finding.path, message: messageOf(finding, jsonWording)[lang] };
}

function isSamePath(one: IssuePath, other: IssuePath): boolean {
  return one.length === other.length && one.every((step, at) => step === other[at]);
}

function takenId(id: unknown, holderOf: Surroundings["holderOf"]): Finding[] {
  if (typeof id !== "string") return [];
  const holder = holderOf(id);
  return holder === undefined ? [] : [duplicateId(["id"], id, holder)];
}

/** The field at which a form shows an error about the membership as a whole. */
const shownAt: { readonly [code in IssueCode]?: keyof Membership } = {
  "membership-duplicate": "startDate",
  "membership-overlap": "startDate",
  "membership-outside-region": "regionId",
};

/** Converts paths in the network to paths in the membership at `position`. */
function inForm(findings: readonly Finding[], position: number): Finding[] {
  return findings.map((finding) => {
    const [, at, ...field] = finding.path;
    if (at === position && field.length > 0) return { ...finding, path: field };
    const shown = shownAt[finding.code];
    return { ...finding, path: shown === undefined ? [] : [shown] };
  });
}
