import * as z from "zod";
import {
  endReasons,
  type Membership,
  type MembershipInput,
  membershipRoles,
  startReasons,
} from "../model/membership.ts";
import { described } from "./described.ts";
import { idSchema } from "./record.ts";
import { sourcedShape } from "./source.ts";
import { timeBoundedShape } from "./time-bounded.ts";

/** Schema of {@link Membership}. */
export const membershipSchema = z.strictObject(
  described("Membership", {
    id: idSchema,
    regionId: idSchema,
    role: z.enum(membershipRoles).default("member"),
    ...timeBoundedShape,
    startReason: z.enum(startReasons).optional(),
    endReason: z.enum(endReasons).optional(),
    ...sourcedShape,
  }),
) satisfies z.ZodType<Membership, MembershipInput>;
