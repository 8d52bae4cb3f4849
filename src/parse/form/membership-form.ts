import { type Finding, messageOf } from "../../issue.ts";
import type { IssueCode } from "../../issue-codes.ts";
import { jsonWording } from "../../messages/json.ts";
import type { Language } from "../../model/bilingual.ts";
import type { Membership, MembershipId } from "../../model/membership.ts";
import type { Network } from "../../model/network.ts";
import { assertLanguage, assertOptions } from "../../network-error.ts";
import { assertParsed } from "../../roster/parsed-network.ts";
import { buildRoster } from "../../roster/roster.ts";
import { duplicateId } from "../../rules/references.ts";
import { networkSchema } from "../../schema/network.ts";
import { isError, ruleFindings } from "../parse-network.ts";
import { readInput, valueAt } from "../read-input.ts";
import { structureFindings } from "../structure.ts";
import { withoutEmptyTexts } from "./empty-texts.ts";
import type { MembershipFormSchema } from "./form-schema.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";

/**
 * Is this one membership of a form right, by itself and beside the others of the network?
 *
 * A Standard Schema, as form libraries take it. It accepts a membership if and only if `parseNetwork` accepts the
 * network with it, and with the same messages; warnings and notes, which refuse nothing, only parsing gives.
 * An optional field that is `""` counts as absent. What two memberships do to each other is reported at `startDate`.
 * Make the schema once for a form: that goes through the network, checking a value only through the records of its
 * region. To keep the value, parse `{ ...network, memberships: […] }`.
 *
 * @param network - a parsed network
 * @param options - `lang`: the language of the messages; `replacing`: the id of the membership that is edited, which
 * is left out of the network then; without it the value is a new one
 * @returns the schema of a {@link Membership}
 * @throws {NetworkError} `reference-unknown` if the network does not have the membership to replace; `field-value`
 * for another language or an unknown option; `network-not-parsed`
 * @see Standard Schema, version 1 <https://standardschema.dev>
 * @example
 * const schema = membershipSchemaFor(network, { lang: "en" });
 * const values = { id: "new", regionId: "vogelsbergkreis", startDate: "2022-07-01", endDate: "2022-06-30" };
 * schema["~standard"].validate(values).issues;
 * // => [{ code: "date-order", path: ["endDate"], message: "The end 2022-06-30 is before the start 2022-07-01. Correct one of the two dates." }]
 */
export function membershipSchemaFor(
  network: Network,
  options: { readonly lang: Language; readonly replacing?: MembershipId | undefined },
): MembershipFormSchema {
  assertParsed(network);
  assertOptions(options, "lang", "replacing");
  const { lang, replacing } = options;
  const surroundings = surroundingsOf(network, replacing);
  assertLanguage(lang, ["options", "lang"]);
  return {
    "~standard": {
      version: 1,
      vendor: "netzwerk-daseinsvorsorge",
      validate: (value) => {
        const { membership, errors } = check(value, surroundings);
        if (membership !== undefined && errors.length === 0) return { value: membership };
        return {
          issues: errors.map((error) => ({
            code: error.code,
            path: error.path,
            message: messageOf(error, jsonWording)[lang],
          })),
        };
      },
    },
  };
}

/** A network with memberships alone, so that places in a form are places in a network. */
const formSchema = networkSchema.pick({ memberships: true });

interface Checked {
  /** What the value is, if its structure has no fault. */
  readonly membership?: Membership | undefined;
  readonly errors: readonly Finding[];
}

function check(value: unknown, { isKnown, holderOf, draftWith }: Surroundings): Checked {
  const { value: read, findings: unreadable } = readInput({ memberships: [value] });
  if (unreadable.some(({ code }) => code === "input-unreadable")) return { errors: inForm(unreadable, 0) };

  const input = withoutEmptyTexts(formSchema, read);
  const parsed = formSchema.safeParse(input);
  const structure = parsed.success ? [] : structureFindings(parsed.error.issues, input);
  const id = valueAt(input, ["memberships", 0, "id"]);
  const errors = [...inForm([...unreadable, ...structure], 0), ...takenId(id, holderOf)];
  const membership = parsed.data?.memberships[0];
  if (membership === undefined) return { errors };
  const { network, position } = draftWith(membership);
  const broken = ruleFindings(buildRoster(network), isKnown).filter(isError);
  return { membership, errors: [...errors, ...inForm(broken, position)] };
}

function takenId(id: unknown, holderOf: Surroundings["holderOf"]): Finding[] {
  if (typeof id !== "string") return [];
  const holder = holderOf(id);
  return holder === undefined ? [] : [duplicateId(["id"], id, holder)];
}

/** The fields at which a form shows what is about a membership as a whole. */
const shownAt: { readonly [code in IssueCode]?: keyof Membership } = {
  "membership-duplicate": "startDate",
  "membership-overlap": "startDate",
  "membership-outside-region": "regionId",
};

/** Findings with their places in the membership at a position instead of those in the network. */
function inForm(findings: readonly Finding[], position: number): Finding[] {
  return findings.map((finding) => {
    const [, at, ...field] = finding.path;
    if (at === position && field.length > 0) return { ...finding, path: field };
    const shown = shownAt[finding.code];
    return { ...finding, path: shown === undefined ? [] : [shown] };
  });
}
