import type { IdentifierScheme } from "../model/identifier-scheme.ts";
import type { Pair, RegionPairParams } from "./place.ts";

/** A key that is invalid on its own. */
export interface KeyParams {
  /** The scheme as whose key the value was read. */
  readonly scheme: IdentifierScheme;
  /** The key that was given. */
  readonly value: string;
  /** The key that was probably meant; `null` if none is likely. */
  readonly meant: string | null;
  /** The scheme of the column of a list, if the value was read as a key of another scheme. */
  readonly column?: IdentifierScheme | undefined;
  /** Whether the length of a key says its scheme, in a column of keys of all lengths. Lists only. */
  readonly byLength?: true | undefined;
  /** The key that was read instead; absent if none was. Lists only. */
  readonly read?: string | undefined;
  /** Whether a name stands behind the key in its cell. Lists only. */
  readonly hasName?: true | undefined;
}

/** The params of issues about area keys. */
export interface KeyIssueParams {
  /** A key is too short or too long. */
  readonly "key-length": KeyParams;
  /** A key has characters that do not belong in it. */
  readonly "key-characters": KeyParams;
  /** A key does not begin with the number of a Land. */
  readonly "key-state": KeyParams;
  /** The third digit of a key, or the Raumordnungsregion, does not exist in the Land. */
  readonly "key-region-digit": KeyParams;
  /** Digits 6 to 9 of a key do not name a Gemeindeverband that fits the rest. */
  readonly "key-association": KeyParams;
  /** A key lacks its leading zero. */
  readonly "key-leading-zero": KeyParams;
  /** A key has zeros added to its end. */
  readonly "key-padded": KeyParams;
  /** A spreadsheet turned a key into scientific notation. */
  readonly "key-scientific": KeyParams;
  /** Two keys of a region name different areas, or a key and the Land are in different areas. */
  readonly "key-mismatch": {
    /** Each key after its scheme, such as `kreis 06535`; a Land by its code. */
    readonly keys: Pair<string>;
  };
  /** Two regions have the same key, or keys of the same area, at the same time. */
  readonly "key-shared":
    | (RegionPairParams & {
        /** The key that both regions have, as the second has it. */
        readonly key: string;
        /** Always absent: both regions have ids. */
        readonly reason?: undefined;
      })
    | {
        /** A row of a list has the key of a region that is another by its name or its kind. */
        readonly reason: "other-region";
        /** The key, as the row has it. */
        readonly key: string;
        /** The name in the row. */
        readonly given: string;
        /** The name of the region that has the key. */
        readonly name: string;
        /** The line of that region, from 1; `null` if the network has it. */
        readonly line: number | null;
        /** Always absent: `line` has the number. */
        readonly lines?: undefined;
      };
}
