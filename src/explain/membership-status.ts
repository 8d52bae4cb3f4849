import { statusText } from "../messages/role.ts";
import type { Language } from "../model/bilingual.ts";
import { labels, type MembershipStatus } from "../model/labels.ts";
import { argumentError, assertLanguage, assertOptions } from "../network-error.ts";
import { type RoleOptions, roleMask } from "../roster/roles.ts";

/**
 * What is a region to the network, in words, with its role?
 *
 * Give it the `roles` that {@link membershipTimeline} was asked for: a status says nothing of other roles.
 *
 * @param status - the `status` of a timeline
 * @param lang - `"de"` or `"en"`
 * @param options - `roles`: the roles that the timeline was asked for; absent = `["member"]`
 * @returns for example "Mitglied", "ehemals Kandidat", "never a member", "possibly a member or an associate"
 * @throws {NetworkError} `field-value` for an unknown status, language, role or option
 * @example
 * const { status } = membershipTimeline(network, "vg-daun", { on: "2022-06-23" });
 * formatMembershipStatus(status, "de"); // => "Mitglied"
 * formatMembershipStatus("former", "en", { roles: ["candidate"] }); // => "former candidate"
 */
export function formatMembershipStatus(
  status: MembershipStatus,
  lang: Language,
  options: RoleOptions = {},
): string {
  if (typeof status !== "string" || !Object.hasOwn(labels.status, status))
    throw argumentError("status", status, Object.keys(labels.status));
  assertLanguage(lang);
  assertOptions(options, "roles");
  roleMask(options);
  return statusText(status, options.roles ?? ["member"])[lang];
}
