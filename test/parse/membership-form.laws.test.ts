import fc from "fast-check";
import {
  type Issue,
  type IssueCode,
  type MembershipFormInput,
  type MembershipId,
  membershipSchemaFor,
  type Network,
  type NetworkInput,
  safeParseNetwork,
} from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { networkInput } from "../worlds/arbitraries.ts";

const networkArbitrary = networkInput
  .map((input: NetworkInput) => safeParseNetwork(input))
  .filter(({ success }) => success)
  .map((result): Network => {
    if (result.success) return result.network;
    throw new Error("was filtered");
  });

const languages = ["de", "en"] as const;

/** What the law has to go through to mean something. */
const mustOccur = [
  "accepted",
  "field-missing",
  "field-type",
  "field-value",
  "field-unknown",
  "id-duplicate",
  "reference-unknown",
  "date-format",
  "date-not-in-calendar",
  "date-has-time",
  "date-order",
  "confirmation-outside",
  "membership-before-founding",
  "membership-after-dissolution",
  "membership-outside-region",
  "membership-duplicate",
  "membership-overlap",
] as const;

/** Values that a field may have in a form that is filled in wrongly, or not at all. */
const strayValues = [
  "",
  undefined,
  null,
  5,
  "r0",
  "2020-02-30",
  "2020-02-24",
  "2020-03-04",
  "2020-02-27T12:00",
  "associate",
  [],
  ["q"],
  [{ date: "2020" }],
  [{ date: "2020-02-20" }],
];

const fields: readonly (keyof MembershipFormInput | "strtDate")[] = [
  "id",
  "regionId",
  "role",
  "startDate",
  "endDate",
  "confirmations",
  "sources",
  "startReason",
  "strtDate",
];

/** A network, one of its memberships or one from elsewhere, often with a stray value, and which one it replaces. */
const edits = fc
  .record({
    network: networkArbitrary,
    donor: fc.option(networkInput, { freq: 2 }),
    taken: fc.nat(),
    id: fc.constantFrom("new", "new", "new", "r0m0", "r1m0"),
    region: fc.constantFrom("r0", "r0", "r0", "r0", "r1", "r2", "r3"),
    stray: fc.option(fc.tuple(fc.constantFrom(...fields), fc.constantFrom(...strayValues)), { freq: 2 }),
    replaced: fc.option(fc.nat()),
  })
  .map(({ network, donor, taken, id, region, stray, replaced }) => {
    const donated = (donor ?? network).memberships ?? [];
    const value: Record<string, unknown> = {
      ...donated[taken % Math.max(1, donated.length)],
      id,
      regionId: region,
    };
    if (stray !== null) value[stray[0]] = stray[1];
    const { memberships } = network;
    const replacing: MembershipId | undefined =
      replaced === null ? undefined : memberships[replaced % Math.max(1, memberships.length)]?.id;
    return { network, value, replacing };
  });

/** The network with the value last, or in the place of the membership that it replaces, and that place. */
function edited(network: Network, value: unknown, replacing: MembershipId | undefined) {
  const replaced = network.memberships.findIndex(({ id }) => id === replacing);
  const place = replacing === undefined ? network.memberships.length : replaced;
  const memberships: unknown[] = [...network.memberships];
  memberships[place] = value;
  return { place, result: safeParseNetwork({ ...network, memberships }) };
}

/** A value without the empty texts in its fields, as a list of memberships has it. */
function filledIn(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isLeftOut = ([field, content]: [string, unknown]) => content === "" && field !== "strtDate";
  return Object.fromEntries(Object.entries(value).filter((entry) => !isLeftOut(entry)));
}

/** The place of an issue in the membership: that in the network, or for what two records do to each other a field. */
function fieldOf({ code, path: [, place, ...field] }: Issue, own: number): (string | number)[] {
  if (code === "id-duplicate") return ["id"];
  if (place === own && field.length > 0) return field;
  return [code === "membership-outside-region" ? "regionId" : "startDate"];
}

const lawTitle =
  "membershipSchemaFor() accepts what safeParseNetwork() accepts in the network, and refuses the rest for the same reasons";

it(lawTitle, () => {
  const seen = new Set<IssueCode | "accepted">();
  fc.assert(
    fc.property(edits, fc.constantFrom(...languages), ({ network, value, replacing }, lang) => {
      const result = membershipSchemaFor(network, { lang, replacing })["~standard"].validate(value);
      const { place, result: whole } = edited(network, filledIn(value), replacing);

      const errors = whole.issues.filter(({ severity }) => severity === "error");
      const expected = errors.map((issue) => {
        return { code: issue.code, path: fieldOf(issue, place), message: issue.message[lang] };
      });
      expect(result).toEqual(
        whole.success ? { value: whole.network.memberships[place] } : { issues: expected },
      );
      for (const { code } of errors) seen.add(code);
      if (whole.success) seen.add("accepted");
    }),
    cases(500),
  );
  for (const code of mustOccur) expect(seen).toContain(code);
});

it("membershipSchemaFor() accepts every membership of a network as the one that replaces itself", () => {
  fc.assert(
    fc.property(networkArbitrary, (network) => {
      for (const membership of network.memberships) {
        const schema = membershipSchemaFor(network, { lang: "en", replacing: membership.id });
        expect(schema["~standard"].validate(membership)).toEqual({ value: membership });
      }
    }),
    cases(150),
  );
});
