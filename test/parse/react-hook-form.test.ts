import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import {
  type Membership,
  type MembershipFormInput,
  membershipSchemaFor,
  parseNetwork,
} from "netzwerk-daseinsvorsorge";
import { createFormControl } from "react-hook-form";
import { describe, expect, expectTypeOf, it } from "vitest";
import { membership, network } from "./fixtures.ts";

const base = parseNetwork(network({ memberships: [membership({ id: "a-1", endDate: "2020-12-31" })] }));
const schema = membershipSchemaFor(base, { lang: "de" });

const values: MembershipFormInput = {
  id: "a-2",
  regionId: "a",
  role: "",
  startDate: "2021-01-01",
  endDate: "",
  startReason: "",
  note: "",
  sources: ["s"],
};
const overlap = expect.stringContaining("„a-1“ und „a-2“ derselben Region überschneiden sich");

describe("the resolver of react-hook-form gives with membershipSchemaFor()", () => {
  const resolve = standardSchemaResolver(schema);
  const options = { fields: {}, shouldUseNativeValidation: false };

  it("the membership of right values", async () => {
    const expected = {
      id: "a-2",
      regionId: "a",
      role: "member",
      startDate: "2021-01-01",
      confirmations: [],
      sources: ["s"],
    };
    expect(await resolve(values, undefined, options)).toEqual({ values: expected, errors: {} });
  });

  it("the message of an overlap at startDate", async () => {
    const { errors } = await resolve({ ...values, startDate: "2020-12-31" }, undefined, options);
    expect(errors).toEqual({ startDate: expect.objectContaining({ message: overlap }) });
  });

  it("a message at each field, also in a list", async () => {
    const faulty = { ...values, id: "", endDate: "2021-02-29", confirmations: [{ date: "", note: "Anruf" }] };
    const { errors } = await resolve(faulty, undefined, options);
    expect(Object.keys(errors).sort()).toEqual(["confirmations", "endDate", "id"]);
    expect(errors.confirmations?.[0]?.date?.message).toMatch(/\S/);
  });
});

describe("a form of react-hook-form with membershipSchemaFor()", () => {
  async function submit(changes: Partial<MembershipFormInput>) {
    const defaultValues = { ...values, ...changes };
    const form = createFormControl({ defaultValues, resolver: standardSchemaResolver(schema) });
    const outcome: { taken?: Membership; refused?: Record<string, string | undefined> } = {};
    await form.handleSubmit(
      (taken) => {
        expectTypeOf(taken).toEqualTypeOf<Membership>();
        outcome.taken = taken;
      },
      (errors) => {
        outcome.refused = { startDate: errors.startDate?.message, endDate: errors.endDate?.message };
      },
    )();
    return outcome;
  }

  it("submits the membership, which parseNetwork() then takes", async () => {
    const { taken, refused } = await submit({});
    expect(refused).toBeUndefined();
    expect(parseNetwork({ ...base, memberships: [...base.memberships, taken] }).memberships[1]).toEqual(
      taken,
    );
  });

  it("does not submit a membership that overlaps, and says so at startDate", async () => {
    expect(await submit({ startDate: "2020-12-31" })).toEqual({
      refused: { startDate: overlap, endDate: undefined },
    });
  });

  it("does not submit an end before the start, and says so at endDate", async () => {
    const { taken, refused } = await submit({ endDate: "2020-12-31" });
    expect(taken).toBeUndefined();
    expect(refused).toEqual({ startDate: undefined, endDate: expect.stringMatching(/\S/) });
  });
});
