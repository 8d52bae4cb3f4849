import type { IssueCode } from "../../issue-codes.ts";
import type { IssuePath } from "../../issue-params.ts";
import type {
  EndReason,
  Membership,
  MembershipInput,
  MembershipRole,
  StartReason,
} from "../../model/membership.ts";

/** A membership as a form holds it: a choice that nobody made is `""`. */
export interface MembershipFormInput extends Omit<MembershipInput, "role" | "startReason" | "endReason"> {
  /** As what it takes part; `"member"` if absent or `""`. */
  readonly role?: MembershipRole | "" | undefined;
  /** Why it starts; absent or `""` = unknown. */
  readonly startReason?: StartReason | "" | undefined;
  /** Why it ends; absent or `""` = unknown or not ended. */
  readonly endReason?: EndReason | "" | undefined;
}

/** What speaks against a membership in a form. */
export interface MembershipFormIssue {
  /** Stable; safe to compare with. */
  readonly code: IssueCode;
  /** The field, from the membership down; empty only if the value as a whole is no membership. */
  readonly path: IssuePath;
  /** One or two sentences for the person at the form, in the language of the schema. */
  readonly message: string;
}

/** The membership of a form, or what speaks against it. */
export type MembershipFormResult =
  | {
      /** The membership with every list present: plain data, not frozen. */
      readonly value: Membership;
      /** None. */
      readonly issues?: undefined;
    }
  | {
      /** At least one. */
      readonly issues: readonly MembershipFormIssue[];
    };

/**
 * A schema as form libraries take it.
 *
 * @see Standard Schema, version 1 <https://standardschema.dev>
 */
export interface MembershipFormSchema {
  /** What the standard asks of a schema. */
  readonly "~standard": {
    /** Version of the standard. */
    readonly version: 1;
    /** Whose schema it is. */
    readonly vendor: "netzwerk-daseinsvorsorge";
    /**
     * Checks a value without a promise; does not throw.
     *
     * @param value - the values of the form
     */
    readonly validate: (value: unknown) => MembershipFormResult;
    /** For the inference of types; there is no value. */
    readonly types?:
      | {
          /** What the form holds. */
          readonly input: MembershipFormInput;
          /** What the schema makes of it. */
          readonly output: Membership;
        }
      | undefined;
  };
}
