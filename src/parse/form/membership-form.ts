import { oneOf, readOptions } from "../../call-options.ts";
import { goneMembershipMessage } from "../../messages/reference.ts";
import type { Language } from "../../model/bilingual.ts";
import type { MembershipId } from "../../model/membership.ts";
import type { Network } from "../../model/network.ts";
import { assertLanguage } from "../../network-error.ts";
import { unknownId } from "../../roster/unknown-id.ts";
import { assertParsed } from "../../trust/parsed-network.ts";
import { checkForm } from "./form-check.ts";
import { type FormDates, formInputSchema, formOutputSchema } from "./form-json-schema.ts";
import type { MembershipFormResult, MembershipFormSchema } from "./form-schema.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";

/**
 * Creates a schema that checks a membership in a form, by itself and together with the other memberships of the
 * network.
 *
 * The result is a Standard Schema, which form libraries accept, and a Standard JSON Schema. It accepts a membership if and
 * only if {@link parseNetwork} accepts the network with it, and gives the same messages. It does not give warnings and
 * notes. A field or an entry of a list that is `""` counts as absent, and so does an entry that has nothing else. A conflict
 * between two memberships is reported at `startDate`.
 *
 * With `dates: "as-typed"` it reads dates as {@link parseTypedDate} does (`27.11.2018`, `seit 2018`, `laufend`), and gives
 * them back in the notation of the model; `remarks` says what was read otherwise. A date that the edited membership has
 * already stays as it is.
 *
 * Create the schema once per form: this reads the whole network, whereas each check reads only the records of one
 * region. For a network that changes while the form is open, pass a function: each check asks it for the network, and reads
 * the whole network if it is another one. To add the membership, parse `{ ...network, memberships: […] }`.
 *
 * @param network - a parsed network, or a function that gives it
 * @param options - `lang`: the language of the messages; `replacing`: the id of the membership that is being edited,
 * which the value replaces; absent = the value is a new membership; `dates`: `"edtf"` if dates have the notation of the
 * model, which is the default, or `"as-typed"` if people type them
 * @returns the schema of a {@link Membership}
 * @throws {NetworkError} `reference-unknown` if the network does not have the membership to replace; a network of a
 * function gives an error in the form instead; `field-value` for an unknown language, kind of dates or option;
 * `network-not-parsed` if the network was not parsed
 * @see Standard Schema, version 1 <https://standardschema.dev/schema>
 * @see Standard JSON Schema, version 1 <https://standardschema.dev/json-schema>
 * @example
 * const schema = membershipSchemaFor(network, { lang: "en" });
 * const values = { id: "new", regionId: "vogelsbergkreis", startDate: "2022-07-01", endDate: "2022-06-30" };
 * schema["~standard"].validate(values).issues;
 * // => [{ code: "date-order", path: ["endDate"], message: "The end, 30 June 2022, is before the start, 1 July 2022. Correct one of the two dates." }]
 */
export function membershipSchemaFor(
  network: Network | (() => Network),
  options: {
    readonly lang: Language;
    readonly replacing?: MembershipId | undefined;
    readonly dates?: "edtf" | "as-typed" | undefined;
  },
): MembershipFormSchema {
  if (typeof network !== "function") assertParsed(network);
  const { lang, replacing, dates = "edtf" } = readOptions(options, "lang", "replacing", "dates");
  const surroundings = surroundingsFinder(network, replacing);
  assertLanguage(lang, ["options", "lang"]);
  oneOf("dates", dates, formDates);
  return {
    "~standard": {
      version: 1,
      vendor: "netzwerk-daseinsvorsorge",
      validate: (value) => {
        const around = surroundings();
        return around === undefined
          ? goneMembership(replacing, lang)
          : checkForm(value, around, { lang, dates });
      },
      jsonSchema: {
        input: (target) => formInputSchema(target, dates),
        output: (target) => formOutputSchema(target),
      },
    },
  };
}

const formDates = ["edtf", "as-typed"] as const satisfies readonly FormDates[];

/** Finds the surroundings in a network, which are the same as long as it is. */
function surroundingsFinder(
  network: Network | (() => Network),
  replacing: MembershipId | undefined,
): () => Surroundings | undefined {
  if (typeof network !== "function") {
    const found = surroundingsOf(network, replacing);
    if (found === undefined) throw unknownId("membership", replacing ?? "", "options", "replacing");
    return () => found;
  }
  let last: { readonly network: Network; readonly found: Surroundings | undefined } | undefined;
  return () => {
    const current = network();
    if (last?.network !== current) {
      assertParsed(current);
      last = { network: current, found: surroundingsOf(current, replacing) };
    }
    return last.found;
  };
}

function goneMembership(replacing: MembershipId | undefined, lang: Language): MembershipFormResult {
  const message = goneMembershipMessage(replacing ?? "")[lang];
  return { issues: [{ code: "reference-unknown", path: [], message }] };
}
