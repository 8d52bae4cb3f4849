import type { IssueCode } from "../../issue-codes.ts";
import type { IssuePath } from "../../issue-params/place.ts";
import type {
  EndReason,
  Membership,
  MembershipInput,
  MembershipRole,
  StartReason,
} from "../../model/membership.ts";

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
}

/** The membership of a form, or its errors. */
export type MembershipFormResult =
  | {
      /** The membership with every list present: plain data, not frozen. */
      readonly value: Membership;
      /** Absent. */
      readonly issues?: undefined;
    }
  | {
      /** The errors; at least one. */
      readonly issues: readonly MembershipFormIssue[];
    };

/**
 * A schema for form libraries, which follows Standard Schema.
 *
 * @see Standard Schema, version 1 <https://standardschema.dev>
 */
export interface MembershipFormSchema {
  /** The properties that the standard requires. */
  readonly "~standard": {
    /** The version of the standard. */
    readonly version: 1;
    /** The library that made the schema. */
    readonly vendor: "netzwerk-daseinsvorsorge";
    /**
     * Checks the values of a form; synchronous, and does not throw.
     *
     * @param value - the values of the form
     * @returns the membership, or at least one error
     */
    readonly validate: (value: unknown) => MembershipFormResult;
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
