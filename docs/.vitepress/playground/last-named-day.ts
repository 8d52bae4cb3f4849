import type { MemberList } from "netzwerk-daseinsvorsorge/member-list";

/** The end of the last year that the dates of a list, or a title line such as “Stand: 30.06.2024”, name; else empty. */
export function lastNamedDay({ memberships, issues }: MemberList): string {
  const texts = [
    ...memberships.flatMap(({ startDate, endDate }) => [startDate ?? "", endDate ?? ""]),
    ...issues.flatMap(({ code, at }) => (code === "line-ignored" ? [at?.raw ?? ""] : [])),
  ];
  const last = texts.reduce((latest, text) => yearsOf(text).reduce(later, latest), "");
  return last === "" ? "" : `${last}-12-31`;
}

function yearsOf(text: string): string[] {
  return text.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
}

function later(a: string, b: string): string {
  return b > a ? b : a;
}
