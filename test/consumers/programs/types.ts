import {
  type Certainty,
  type Issue,
  type MembershipInput,
  membershipSchema,
  membershipSchemaFor,
  membershipTimeline,
  membersOn,
  type Network,
  NetworkError,
  type NetworkInput,
  parseNetwork,
  safeParseNetwork,
} from "netzwerk-daseinsvorsorge";
import { type Extent, formatExtent } from "netzwerk-daseinsvorsorge/calendar";
import { compareNetworks } from "netzwerk-daseinsvorsorge/changes";
import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";
import { labels } from "netzwerk-daseinsvorsorge/explain";
import {
  checkMemberList,
  type MemberListOptions,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { type MembersOnDay, membershipOn } from "netzwerk-daseinsvorsorge/query";
import * as z from "zod";

const membership = {
  id: "m",
  regionId: "a",
  startDate: "2018",
  endDate: undefined,
} satisfies MembershipInput;
const input = {
  schemaVersion: 1,
  id: "net",
  name: { de: "Netz" },
  asOf: "2024-12-31",
  roster: "complete",
  regions: [{ id: "a", name: "Landkreis A", kind: "district" }],
  memberships: [membership],
} satisfies NetworkInput;

const network: Network = parseNetwork(input);
const edited: NetworkInput = { ...network, memberships: [...network.memberships, membership] };
const result = safeParseNetwork(input);
const issues: readonly Issue[] = result.issues;
const parsed: Network | undefined = result.success ? result.network : undefined;
const answer: MembersOnDay = membersOn(network, "2020-01-01", { roles: ["member"] });
const certainty: Certainty = membershipOn(netzwerkDaseinsvorsorge, "vogelsbergkreis", "2020-01-01").certainty;
const extent: Extent | undefined = membershipTimeline(network, "a").stints[0];
const phrase: string = extent === undefined ? "" : formatExtent(extent, "de");
const label: string = labels.regionKind.district.de;
const options: MemberListOptions = { pivotYear: 2049 };
const checked: Network | null = checkMemberList(readMemberList("Region", options), input).network;
const refined: boolean = compareNetworks(network, netzwerkDaseinsvorsorge).isRefinement;
const own = membershipSchema.extend({ colour: z.string() });
const colour: string = own.parse({ ...membership, colour: "red" }).colour;
const standard = membershipSchemaFor(network, { lang: "de" })["~standard"].validate(membership);
const first: string | undefined = standard.issues?.[0]?.message;

// @ts-expect-error a role that does not exist
membersOn(network, "2020-01-01", { roles: ["chair"] });
// @ts-expect-error results are read-only
answer.certain = [];
// @ts-expect-error an input is not a network
membersOn(input, "2020-01-01");
// @ts-expect-error nor is a copy
membersOn({ ...network }, "2020-01-01");

export { certainty, checked, colour, edited, first, issues, label, NetworkError, parsed, phrase, refined };
