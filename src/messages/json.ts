import type { Wording } from "../issue.ts";
import type { JsonCode } from "../issue-codes.ts";
import { dateFieldWording } from "./date-field.ts";
import { extentWording } from "./extent.ts";
import { keyWording } from "./key.ts";
import { membershipWording } from "./membership.ts";
import { recordWording } from "./record.ts";
import { referenceWording } from "./reference.ts";
import { regionWording } from "./region.ts";
import { structureWording } from "./structure.ts";

/** Messages about JSON, where a place is a path. */
export const jsonWording: Wording<JsonCode> = {
  ...dateFieldWording,
  ...structureWording,
  ...referenceWording,
  ...extentWording,
  ...membershipWording,
  ...keyWording,
  ...regionWording,
  ...recordWording,
};
