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
 * Creates a schema that checks a membership in a form, by itself and together with the other memberships of the
 * network.
 *
 * The result is a Standard Schema, which form libraries accept. It accepts a membership if and only if {@link
 * parseNetwork} accepts the network with it, and gives the same messages. It does not give warnings and notes. An
 * optional field that is `""` counts as absent. A conflict between two memberships is reported at `startDate`.
 *
 * Create the schema once per form: this reads the whole network, whereas each check reads only the records of one
 * region. To add the membership, parse `{ ...network, memberships: […] }`.
 *
 * @param network - a parsed network
 * @param options - `lang`: the language of the messages; `replacing`: the id of the membership that is being edited,
 * which the value replaces; absent = the value is a new membership
 * @returns the schema of a {@link Membership}
 * @throws {NetworkError} `reference-unknown` if the network does not have the membership to replace; `field-value`
 * for an unknown language or option; `network-not-parsed` if the network was not parsed
 * @see Standard Schema, version 1 <https://standardschema.dev>
 * @example
 * const schema = membershipSchemaFor(network, { lang: "en" });
 * const values = { id: "new", regionId: "vogelsbergkreis", startDate: "2022-07-01", endDate: "2022-06-30" };
 * schema["~standard"].validate(values).issues;
 * // => [{ code: "date-order", path: ["endDate"], message: "The end, 30 June 2022, is before the start, 1 July 2022. Correct one of the two dates." }]
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

/** The schema of a network that has only memberships, so that paths are the same as in a network. */
const formSchema = networkSchema.pick({ memberships: true });

interface Checked {
  /** The membership, if its structure is sound. */
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
