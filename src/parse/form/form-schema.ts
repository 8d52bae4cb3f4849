import type { IssueCode } from "../../issue-codes.ts";
import type { IssuePath } from "../../issue-params/place.ts";
import type {
  EndReason,
  Membership,
  MembershipInput,
  MembershipRole,
  StartReason,
} from "../../model/membership.ts";
import type { TypedDateChoice } from "../../typed-date/parse-typed-date.ts";

/** The values of a form for a membership; a selection that was not made is `""`. */
export interface MembershipFormInput extends Omit<MembershipInput, "role" | "startReason" | "endReason"> {
  /** The role of the region; absent or `""` = `"member"`. */
  readonly role?: MembershipRole | "" | undefined;
  /** Why it starts; absent or `""` = unknown. */
  readonly startReason?: StartReason | "" | undefined;
  /** Why it ends; absent or `""` = unknown, or it has not ended. */
  readonly endReason?: EndReason | "" | undefined;
}

/** An error in the form. */
export interface MembershipFormIssue {
  /** Stable: programs may compare it. */
  readonly code: IssueCode;
  /** The field, from the top of the membership down; empty if the error is about the membership as a whole. */
  readonly path: IssuePath;
  /** One or two sentences for the person at the form, in the language of the schema. */
  readonly message: string;
  /** The text to type instead, if a date can mean only one thing. */
  readonly fix?: string | undefined;
  /** The texts that a date may mean, if there are several. */
  readonly choices?: readonly TypedDateChoice[] | undefined;
}

/** The membership of a form, or its errors. */
export type MembershipFormResult =
  | {
      /** The membership with every list present: plain data, not frozen. */
      readonly value: Membership;
      /** With `dates: "as-typed"`: what was read otherwise than it was typed, and dates that are doubtful; absent if none. */
      readonly remarks?: readonly MembershipFormIssue[] | undefined;
      /** Absent. */
      readonly issues?: undefined;
    }
  | {
      /** The errors; at least one. */
      readonly issues: readonly MembershipFormIssue[];
    };

/** How a JSON Schema is written. */
export interface JsonSchemaOptions {
  /** The dialect: `draft-2020-12`, `draft-07` or `openapi-3.0`. */
  readonly target: string;
  /** Not used; the standard allows it. */
  readonly libraryOptions?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A schema for form libraries, which follows Standard Schema and Standard JSON Schema.
 *
 * @see Standard Schema, version 1 <https://standardschema.dev/schema>
 * @see Standard JSON Schema, version 1 <https://standardschema.dev/json-schema>
 */
export interface MembershipFormSchema {
  /** The properties that the standard requires. */
  readonly "~standard": {
    /** The version of the standard. */
    readonly version: 1;
    /** The library that made the schema. */
    readonly vendor: "netzwerk-daseinsvorsorge";
    /**
     * Checks the values of a form; synchronous.
     *
     * @param value - the values of the form
     * @returns the membership, or at least one error
     * @throws {NetworkError} `network-not-parsed` if the schema has a function that gives no parsed network
     */
    readonly validate: (value: unknown) => MembershipFormResult;
    /** Describes the fields of the form for programs; says nothing of the network. */
    readonly jsonSchema: {
      /**
       * Writes the JSON Schema of the values in the form.
       *
       * @param options - `target`: the dialect
       * @returns the schema, a new object
       * @throws {NetworkError} `field-value` for an unknown target or option
       */
      readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
      /**
       * Writes the JSON Schema of the checked membership.
       *
       * @param options - `target`: the dialect
       * @returns the schema, a new object
       * @throws {NetworkError} `field-value` for an unknown target or option
       */
      readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
    };
    /** Only for type inference; `undefined` at run time. */
    readonly types?:
      | {
          /** The type of the values in the form. */
          readonly input: MembershipFormInput;
          /** The type of the checked membership. */
          readonly output: Membership;
        }
      | undefined;
  };
}
