import type { Bilingual, Language } from "../model/bilingual.ts";
import { labels, type MembershipStatus } from "../model/labels.ts";
import { type MembershipRole, membershipRoles } from "../model/membership.ts";

/** The roles that count, and the language in which they are named. */
export interface NamedRoles {
  readonly roles: readonly MembershipRole[];
  readonly lang: Language;
}

/** Whether members alone count: only then may a text speak of members and memberships. */
export function isOfMembers({ roles }: Pick<NamedRoles, "roles">): boolean {
  return roles.length === 1 && roles[0] === "member";
}

/** The roles by name, to stand behind a colon: "associate, candidate". */
export function roleNames({ roles, lang }: NamedRoles): string {
  const names = roles.map((role) => labels.role[role][lang]);
  return names.length === 0 ? { de: "keine Rolle", en: "no role" }[lang] : names.join(", ");
}

/** What a region with any of the roles is: "a member or an associate", "Mitglied oder assoziiertes Mitglied". */
export function oneOfRoles(named: NamedRoles): string {
  return alternatives(named, (name) => `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`);
}

/** What several regions with any of the roles are: "members or associates"; in German as {@link oneOfRoles}. */
export function someOfRoles(named: NamedRoles): string {
  return alternatives(named, (name) => `${name}s`);
}

/** What it is called to have a role; where it is absent, the genitive is the same. */
interface Tenure {
  readonly tenure: string;
  readonly genitive?: string;
}

/** What it is called to have each role; in German feminine for each of them. */
export const tenures: { readonly [role in MembershipRole]: { readonly [lang in Language]: Tenure } } = {
  member: { de: { tenure: "Mitgliedschaft" }, en: { tenure: "membership" } },
  associate: {
    de: { tenure: "assoziierte Mitgliedschaft", genitive: "assoziierten Mitgliedschaft" },
    en: { tenure: "associate membership" },
  },
  candidate: { de: { tenure: "Kandidatur" }, en: { tenure: "candidacy" } },
};

/** A text as the first of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a region is to the network, with its role: "former member or associate", "künftig Kandidat". */
export function statusText(status: MembershipStatus, roles: readonly MembershipRole[]): Bilingual {
  const asked = membershipRoles.filter((role) => roles.includes(role));
  const named = { roles: asked, lang: "en" } as const;
  const one = { de: oneOfRoles({ roles: asked, lang: "de" }), en: oneOfRoles(named) };
  if (asked.length === 0) return one;
  const bare = alternatives(named, (name) => name);
  switch (status) {
    case "current":
      return { de: one.de, en: bare };
    case "former":
      return { de: `ehemals ${one.de}`, en: `former ${bare}` };
    case "upcoming":
      return { de: `künftig ${one.de}`, en: `upcoming ${bare}` };
    case "never":
      return { de: `nie ${one.de}`, en: `never ${one.en}` };
    case "uncertain":
      return { de: `möglicherweise ${one.de}`, en: `possibly ${one.en}` };
  }
}

function alternatives({ roles, lang }: NamedRoles, english: (name: string) => string): string {
  const inflect = { de: lowerAdjective, en: english }[lang];
  const names = roles.map((role) => inflect(labels.role[role][lang]));
  const last = names.pop();
  if (last === undefined) return { de: "in keiner Rolle", en: "in no role" }[lang];
  return names.length === 0 ? last : `${names.join(", ")} ${{ de: "oder", en: "or" }[lang]} ${last}`;
}

/** In a German name of several words, the first word is an adjective; only headings capitalise it. */
function lowerAdjective(name: string): string {
  return name.includes(" ") ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
