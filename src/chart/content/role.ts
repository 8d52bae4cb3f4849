import type { Language } from "../../issue.ts";
import { labels } from "../../model/labels.ts";
import type { MembershipRole } from "../../model/membership.ts";

/** Whether members alone are shown: only then may a picture speak of members and memberships. */
export function isOfMembers(roles: readonly MembershipRole[]): boolean {
  return roles.length === 1 && roles[0] === "member";
}

/** The roles by name, to stand behind a colon: "associate, candidate". */
export function roleNames(roles: readonly MembershipRole[], lang: Language): string {
  const names = roles.map((role) => labels.role[role][lang]);
  return names.length === 0 ? { de: "keine Rolle", en: "no role" }[lang] : names.join(", ");
}

/** What a region with any of the roles is: "a member or an associate", "Mitglied oder assoziiertes Mitglied". */
export function oneOfRoles(roles: readonly MembershipRole[], lang: Language): string {
  return alternatives(roles, lang, { de: nounPhrase, en: (name) => `${articleOf(name)} ${name}` });
}

/** What several regions with any of the roles are: "members or associates", in German as {@link oneOfRoles}. */
export function someOfRoles(roles: readonly MembershipRole[], lang: Language): string {
  return alternatives(roles, lang, { de: nounPhrase, en: (name) => `${name}s` });
}

function alternatives(
  roles: readonly MembershipRole[],
  lang: Language,
  inflect: { readonly [lang in Language]: (name: string) => string },
): string {
  const names = roles.map((role) => inflect[lang](labels.role[role][lang]));
  const last = names.pop();
  if (last === undefined) return { de: "in keiner Rolle", en: "in no role" }[lang];
  return names.length === 0 ? last : `${names.join(", ")} ${{ de: "oder", en: "or" }[lang]} ${last}`;
}

/** Within a sentence only nouns are capitalised, and in a name of several words the first is none. */
function nounPhrase(name: string): string {
  return name.includes(" ") ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function articleOf(name: string): string {
  return /^[aeiou]/.test(name) ? "an" : "a";
}
