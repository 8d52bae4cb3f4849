import type { Language } from "../../model/bilingual.ts";
import { labels } from "../../model/labels.ts";
import type { MembershipRole } from "../../model/membership.ts";

/** Whom a picture shows, and in which language it says so. */
export interface Shown {
  readonly roles: readonly MembershipRole[];
  readonly lang: Language;
}

/** Whether members alone are shown: only then may a picture speak of members and memberships. */
export function isOfMembers({ roles }: Shown): boolean {
  return roles.length === 1 && roles[0] === "member";
}

/** The roles by name, to stand behind a colon: "associate, candidate". */
export function roleNames({ roles, lang }: Shown): string {
  const names = roles.map((role) => labels.role[role][lang]);
  return names.length === 0 ? { de: "keine Rolle", en: "no role" }[lang] : names.join(", ");
}

/** What a region with any of the roles is: "a member or an associate", "Mitglied oder assoziiertes Mitglied". */
export function oneOfRoles(shown: Shown): string {
  return alternatives(shown, (name) => `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`);
}

/** What several regions with any of the roles are: "members or associates"; in German as {@link oneOfRoles}. */
export function someOfRoles(shown: Shown): string {
  return alternatives(shown, (name) => `${name}s`);
}

function alternatives({ roles, lang }: Shown, english: (name: string) => string): string {
  const inflect = { de: lowerAdjective, en: english }[lang];
  const names = roles.map((role) => inflect(labels.role[role][lang]));
  const last = names.pop();
  if (last === undefined) return { de: "in keiner Rolle", en: "in no role" }[lang];
  return names.length === 0 ? last : `${names.join(", ")} ${{ de: "oder", en: "or" }[lang]} ${last}`;
}

/** Of a German name of several words the first is an adjective, which only a heading capitalises. */
function lowerAdjective(name: string): string {
  return name.includes(" ") ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
