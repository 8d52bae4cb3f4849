import * as z from "zod";
import {
  endReasons,
  type Membership,
  type MembershipInput,
  membershipRoles,
  startReasons,
} from "../model/membership.ts";
import { idSchema, recordShape } from "./record.ts";
import { sourceIdsSchema } from "./source.ts";
import { timeBoundedShape } from "./time-bounded.ts";

/** Schema of {@link Membership}. */
export const membershipSchema = z.strictObject({
  id: idSchema.meta({ description: "Unique among the memberships." }),
  regionId: idSchema.meta({ description: "The region, by id." }),
  role: z.enum(membershipRoles).default("member").meta({ description: "As what it takes part." }),
  ...timeBoundedShape,
  startReason: z.enum(startReasons).optional().meta({ description: "Why it starts; absent = unknown." }),
  endReason: z
    .enum(endReasons)
    .optional()
    .meta({ description: "Why it ends; absent = unknown or not ended." }),
  sources: sourceIdsSchema,
  ...recordShape,
}) satisfies z.ZodType<Membership, MembershipInput>;
