import type * as model from "netzwerk-daseinsvorsorge";
import type * as library from "netzwerk-daseinsvorsorge";
import type * as data from "netzwerk-daseinsvorsorge/data";
import { describe, expectTypeOf, it } from "vitest";
import type { z } from "zod";

/** The type without `readonly`, at any depth. */
type DeepMutable<T> = T extends object ? { -readonly [Key in keyof T]: DeepMutable<T[Key]> } : T;
type Library = typeof library;
type SchemaName = { [Name in keyof Library]: Library[Name] extends z.ZodType ? Name : never }[keyof Library];
type Interface =
  | model.Confirmation
  | model.ConfirmationInput
  | model.CountClaim
  | model.CountClaimInput
  | model.CriterionAssessment
  | model.CriterionAssessmentInput
  | model.DatedName
  | model.DatedNameInput
  | model.FundingPeriod
  | model.FundingPeriodInput
  | model.FundingRound
  | model.FundingRoundInput
  | model.Identifier
  | model.IdentifierInput
  | model.LocalizedText
  | model.LocalizedTextInput
  | model.Membership
  | model.MembershipInput
  | model.MembershipFormInput
  | model.Network
  | model.PlainNetwork
  | model.NetworkInput
  | model.NetworkEvent
  | model.NetworkEventInput
  | model.PlanningCriterion
  | model.PlanningCriterionInput
  | model.Region
  | model.RegionInput
  | model.RegionChange
  | model.RegionChangeInput
  | model.Source
  | model.SourceInput;
type Input<Name extends SchemaName> = DeepMutable<z.input<Library[Name]>>;
type Output<Name extends SchemaName> = DeepMutable<z.output<Library[Name]>>;

/** The optional fields that must not be `undefined`; {@link DeepMutable} does not tell them from those that may. */
type FieldRefusingUndefined<T> = T extends unknown
  ? {
      [Field in keyof T]-?: T extends Required<Pick<T, Field>>
        ? never
        : undefined extends Required<T>[Field]
          ? never
          : Field;
    }[keyof T]
  : never;

/** `tsc --noEmit` runs these tests: `satisfies` alone misses a forgotten optional field. */
describe("the input and the output of a schema are the two interfaces, up to readonly", () => {
  it("confirmationSchema", () => {
    expectTypeOf<Input<"confirmationSchema">>().toEqualTypeOf<DeepMutable<model.ConfirmationInput>>();
    expectTypeOf<Output<"confirmationSchema">>().toEqualTypeOf<DeepMutable<model.Confirmation>>();
  });

  it("countClaimSchema", () => {
    expectTypeOf<Input<"countClaimSchema">>().toEqualTypeOf<DeepMutable<model.CountClaimInput>>();
    expectTypeOf<Output<"countClaimSchema">>().toEqualTypeOf<DeepMutable<model.CountClaim>>();
  });

  it("criterionAssessmentSchema", () => {
    expectTypeOf<Input<"criterionAssessmentSchema">>().toEqualTypeOf<
      DeepMutable<model.CriterionAssessmentInput>
    >();
    expectTypeOf<Output<"criterionAssessmentSchema">>().toEqualTypeOf<
      DeepMutable<model.CriterionAssessment>
    >();
  });

  it("datedNameSchema", () => {
    expectTypeOf<Input<"datedNameSchema">>().toEqualTypeOf<DeepMutable<model.DatedNameInput>>();
    expectTypeOf<Output<"datedNameSchema">>().toEqualTypeOf<DeepMutable<model.DatedName>>();
  });

  it("fundingPeriodSchema", () => {
    expectTypeOf<Input<"fundingPeriodSchema">>().toEqualTypeOf<DeepMutable<model.FundingPeriodInput>>();
    expectTypeOf<Output<"fundingPeriodSchema">>().toEqualTypeOf<DeepMutable<model.FundingPeriod>>();
  });

  it("fundingRoundSchema", () => {
    expectTypeOf<Input<"fundingRoundSchema">>().toEqualTypeOf<DeepMutable<model.FundingRoundInput>>();
    expectTypeOf<Output<"fundingRoundSchema">>().toEqualTypeOf<DeepMutable<model.FundingRound>>();
  });

  it("identifierSchema", () => {
    expectTypeOf<Input<"identifierSchema">>().toEqualTypeOf<DeepMutable<model.IdentifierInput>>();
    expectTypeOf<Output<"identifierSchema">>().toEqualTypeOf<DeepMutable<model.Identifier>>();
  });

  it("localizedTextSchema", () => {
    expectTypeOf<Input<"localizedTextSchema">>().toEqualTypeOf<DeepMutable<model.LocalizedTextInput>>();
    expectTypeOf<Output<"localizedTextSchema">>().toEqualTypeOf<DeepMutable<model.LocalizedText>>();
  });

  it("membershipSchema", () => {
    expectTypeOf<Input<"membershipSchema">>().toEqualTypeOf<DeepMutable<model.MembershipInput>>();
    expectTypeOf<Output<"membershipSchema">>().toEqualTypeOf<DeepMutable<model.Membership>>();
  });

  it("networkEventSchema", () => {
    expectTypeOf<Input<"networkEventSchema">>().toEqualTypeOf<DeepMutable<model.NetworkEventInput>>();
    expectTypeOf<Output<"networkEventSchema">>().toEqualTypeOf<DeepMutable<model.NetworkEvent>>();
  });

  it("planningCriterionSchema", () => {
    expectTypeOf<Input<"planningCriterionSchema">>().toEqualTypeOf<
      DeepMutable<model.PlanningCriterionInput>
    >();
    expectTypeOf<Output<"planningCriterionSchema">>().toEqualTypeOf<DeepMutable<model.PlanningCriterion>>();
  });

  it("regionSchema", () => {
    expectTypeOf<Input<"regionSchema">>().toEqualTypeOf<DeepMutable<model.RegionInput>>();
    expectTypeOf<Output<"regionSchema">>().toEqualTypeOf<DeepMutable<model.Region>>();
  });

  it("regionChangeSchema", () => {
    expectTypeOf<Input<"regionChangeSchema">>().toEqualTypeOf<DeepMutable<model.RegionChangeInput>>();
    expectTypeOf<Output<"regionChangeSchema">>().toEqualTypeOf<DeepMutable<model.RegionChange>>();
  });

  it("sourceSchema", () => {
    expectTypeOf<Input<"sourceSchema">>().toEqualTypeOf<DeepMutable<model.SourceInput>>();
    expectTypeOf<Output<"sourceSchema">>().toEqualTypeOf<DeepMutable<model.Source>>();
  });

  it("networkSchema, whose output still has the `$schema` that parseNetwork drops", () => {
    expectTypeOf<Input<"networkSchema">>().toEqualTypeOf<DeepMutable<model.NetworkInput>>();
    expectTypeOf<Output<"networkSchema">>().toEqualTypeOf<
      DeepMutable<model.PlainNetwork & Pick<model.NetworkInput, "$schema">>
    >();
  });

  it("no schema is left out above", () => {
    expectTypeOf<SchemaName>().toEqualTypeOf<
      | "networkSchema"
      | "confirmationSchema"
      | "countClaimSchema"
      | "criterionAssessmentSchema"
      | "datedNameSchema"
      | "fundingPeriodSchema"
      | "fundingRoundSchema"
      | "identifierSchema"
      | "localizedTextSchema"
      | "membershipSchema"
      | "networkEventSchema"
      | "planningCriterionSchema"
      | "regionSchema"
      | "regionChangeSchema"
      | "sourceSchema"
    >();
  });
});

it("what a schema gives fits the read-only interface", () => {
  expectTypeOf<z.output<Library["membershipSchema"]>>().toExtend<model.Membership>();
  expectTypeOf<z.output<Library["networkSchema"]>>().toExtend<model.PlainNetwork>();
  expectTypeOf<Library["networkSchema"]>().toExtend<z.ZodType<model.PlainNetwork, model.NetworkInput>>();
});

describe("a Network is", () => {
  const memberships: model.MembershipInput[] = [];
  const copyOf = (network: model.Network) => ({ ...network });
  const editOf = (network: model.Network) => ({ ...network, memberships });
  const restOf = ({ memberships: _, ...rest }: model.Network) => ({ ...rest, memberships: [] });

  it("what parseNetwork, safeParseNetwork, trustNetwork and /data give", () => {
    expectTypeOf<ReturnType<Library["parseNetwork"]>>().toEqualTypeOf<model.Network>();
    expectTypeOf<
      Extract<ReturnType<Library["safeParseNetwork"]>, { success: true }>["network"]
    >().toEqualTypeOf<model.Network>();
    expectTypeOf<ReturnType<Library["trustNetwork"]>>().toEqualTypeOf<model.Network>();
    expectTypeOf<typeof data.netzwerkDaseinsvorsorge>().toEqualTypeOf<model.Network>();
  });

  it("neither a copy nor anything else that was not parsed", () => {
    expectTypeOf<ReturnType<typeof copyOf>>().not.toExtend<model.Network>();
    expectTypeOf<ReturnType<typeof editOf>>().not.toExtend<model.Network>();
    expectTypeOf<ReturnType<typeof restOf>>().not.toExtend<model.Network>();
    expectTypeOf<model.PlainNetwork>().not.toExtend<model.Network>();
    expectTypeOf<z.output<Library["networkSchema"]>>().not.toExtend<model.Network>();
  });

  it("an input, and so is an edited copy", () => {
    expectTypeOf<model.Network>().toExtend<model.NetworkInput>();
    expectTypeOf<ReturnType<typeof copyOf>>().toExtend<model.NetworkInput>();
    expectTypeOf<ReturnType<typeof editOf>>().toExtend<model.NetworkInput>();
  });

  it("plain data, field by field", () => {
    expectTypeOf<model.Network>().toExtend<model.PlainNetwork>();
    expectTypeOf<DeepMutable<ReturnType<typeof copyOf>>>().toEqualTypeOf<DeepMutable<model.PlainNetwork>>();
    expectTypeOf<Extract<keyof model.Network, string>>().toEqualTypeOf<keyof model.PlainNetwork>();
  });
});

describe("the interfaces", () => {
  it("an input need not name its lists", () => {
    expectTypeOf<
      Pick<model.Network, "schemaVersion" | "id" | "name" | "asOf" | "roster">
    >().toExtend<model.NetworkInput>();
  });

  it("an optional field may be undefined, as forms send it", () => {
    expectTypeOf<
      FieldRefusingUndefined<{ a?: string; b?: string | undefined; c: string }>
    >().toEqualTypeOf<"a">();
    expectTypeOf<FieldRefusingUndefined<Interface>>().toEqualTypeOf<never>();
  });
});
