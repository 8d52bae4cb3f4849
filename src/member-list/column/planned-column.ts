import type { IdentifierScheme } from "../../model/identifier-scheme.ts";
import type { DateOrder } from "../../typed-date/date-settings.ts";
import type { KeyPart } from "../cell/key-parts.ts";
import type { HeadingTime } from "../heading/heading-time.ts";
import type { ListField } from "../heading/list-field.ts";

/** Why a column is read as it is. */
export const planReasons = ["given", "name", "cells", "assumed", "unknown"] as const;

/** How a column of a member list is read. */
export interface PlannedColumn {
  /** Its place, from 0. */
  readonly position: number;
  /** Its heading, exactly as in the file; empty if it does not have one. */
  readonly header: string;
  /** What it holds; `null` if it is not read. */
  readonly field: ListField | null;
  /** Why: the caller gave it, its name or its cells say so, it was assumed, or nothing is known. */
  readonly because: (typeof planReasons)[number];
  /** The scheme of a column of keys; absent if the length of each key says it. */
  readonly scheme?: IdentifierScheme | undefined;
  /** The part of the key, if the key stands in several columns. */
  readonly part?: KeyPart | undefined;
  /** The time of a column of marks that say who was a member in it. */
  readonly time?: HeadingTime | undefined;
  /** The order of day and month in dates of which both may come first; absent if it is not known. */
  readonly dateOrder?: DateOrder | undefined;
}
