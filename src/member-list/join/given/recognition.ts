import { oneOf } from "../../../call-options.ts";
import type { Issue } from "../../../issue.ts";
import type { RegionId, RegionInput } from "../../../model/region.ts";
import { foldedName } from "../../../model/region-name.ts";
import { argumentError } from "../../../network-error.ts";
import type { MemberList } from "../../rows/member-list.ts";
import { valueIn } from "../../rows/value/values.ts";
import { listIssue } from "../../sheet/list-issue.ts";

/** How the regions of lists are recognised. */
export interface RecognitionOptions {
  /** By a name of the list, the id of the region that it means. A name that no row has is a `field-value` in `issues`. */
  readonly aliases?: Readonly<Record<string, RegionId>> | undefined;
  /** With `"key"`, a key decides which region a row is, whatever its name. */
  readonly regionBy?: "name" | "key" | undefined;
}

/** The options with their defaults. */
export interface Recognition {
  /** By folded name. */
  readonly aliases: ReadonlyMap<string, Alias>;
  readonly regionBy: "name" | "key";
}

/** A name, as the caller writes it, and the region that it means. */
interface Alias {
  readonly name: string;
  readonly id: RegionId;
}

/** Fills in the defaults; throws `field-value` for what is no alias, and for two that say different things of one name. */
export function recognition({ aliases = {}, regionBy = "name" }: RecognitionOptions): Recognition {
  const path = ["options", "aliases"];
  if (typeof aliases !== "object" || aliases === null || Array.isArray(aliases))
    throw argumentError(path, aliases, ["{ name: regionId }"]);
  const byName = new Map<string, Alias>();
  for (const [name, id] of Object.entries<unknown>(aliases)) {
    const folded = foldedName(name);
    const earlier = byName.get(folded);
    if (typeof id !== "string") throw argumentError([...path, name], id, ["the id of a region"]);
    if (earlier !== undefined && earlier.id !== id) throw argumentError([...path, name], id, [earlier.id]);
    if (earlier === undefined) byName.set(folded, { name, id });
  }
  return { aliases: byName, regionBy: oneOf("regionBy", regionBy, ["name", "key"]) };
}

/** Throws `field-value` for an alias that means none of the regions. */
export function assertMeant(
  { aliases }: Pick<Recognition, "aliases">,
  regions: readonly RegionInput[],
): void {
  if (aliases.size === 0) return;
  const ids = new Set(regions.map(({ id }) => id));
  for (const { name, id } of aliases.values())
    if (!ids.has(id))
      throw argumentError(["options", "aliases", name], id, ["the id of a region of the network"]);
}

/** An error for each alias whose name no row of the lists has. */
export function unmetAliases(
  { aliases }: Pick<Recognition, "aliases">,
  lists: readonly Pick<MemberList, "rows">[],
): Issue[] {
  if (aliases.size === 0) return [];
  const names = new Set(
    lists.flatMap(({ rows }) => rows.map(({ values }) => foldedName(valueIn(values, "name")?.value ?? ""))),
  );
  return [...aliases]
    .filter(([folded]) => !names.has(folded))
    .map(([, { name }]) => {
      const params = { reason: "alias", given: name } as const;
      return listIssue({ code: "field-value", params }, ["options", "aliases", name]);
    });
}
