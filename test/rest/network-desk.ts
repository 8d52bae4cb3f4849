import { createHash } from "node:crypto";
import {
  membershipSchemaFor,
  membersOn,
  type Network,
  NetworkError,
  type NetworkRevision,
  reviseNetwork,
} from "netzwerk-daseinsvorsorge";

/** What the service answers, whatever sends it. */
export interface Reply {
  readonly status: 200 | 201 | 304 | 400 | 412 | 422 | 428;
  /** The version of the network. */
  readonly etag: string;
  /** Absent if the client has it already. */
  readonly body?: object;
}

/** Keeps a network, answers from it, and edits it. */
export function networkDesk(start: Network) {
  let network = start;
  let etag = etagOf(network);
  const form = membershipSchemaFor(() => network, { lang: "en", dates: "as-typed" });

  return { read, members, addMembership, revise };

  function read(ifNoneMatch = ""): Reply {
    return names(ifNoneMatch, etag) ? { status: 304, etag } : reply(200, network);
  }

  function members(day: string = network.asOf): Reply {
    try {
      return reply(200, membersOn(network, day));
    } catch (error) {
      if (error instanceof NetworkError) return reply(400, { issues: error.issues });
      throw error;
    }
  }

  /** Adds a membership as somebody typed it. */
  function addMembership(values: unknown): Reply {
    const checked = form["~standard"].validate(values);
    if (checked.issues !== undefined) return reply(422, { issues: checked.issues });
    const { value: membership, remarks = [] } = checked;
    const revised = reviseNetwork(network, { add: { memberships: [membership] } });
    if (!revised.success) return reply(422, revised);
    keep(revised.network);
    return reply(201, { membership, remarks, caused: revised.caused });
  }

  /** Edits the version that the client has seen. */
  function revise(revision: NetworkRevision, ifMatch = ""): Reply {
    if (ifMatch === "") return reply(428, { title: "If-Match must name a version.", issues: [] });
    if (!names(ifMatch, etag)) return reply(412, { title: "Somebody else was faster.", issues: [] });
    const revised = reviseNetwork(network, revision);
    if (!revised.success) return reply(422, revised);
    keep(revised.network);
    return reply(200, revised);
  }

  function keep(next: Network): void {
    network = next;
    etag = etagOf(next);
  }

  function reply(status: Reply["status"], body: object): Reply {
    return { status, etag, body };
  }
}

/** The same for the same network, also after a restart. */
function etagOf(network: Network): string {
  return `"${createHash("sha256").update(JSON.stringify(network)).digest("base64url")}"`;
}

/**
 * Whether a header is `*` or names a version, maybe with others. A proxy that compresses an answer makes its version weak
 * (`W/"…"`). The network in it is the same, so such a version counts, in `If-Match` too, which HTTP itself compares strongly.
 */
function names(header: string, etag: string): boolean {
  const versions = header.split(",").map((version) => version.trim().replace(/^W\//, ""));
  return header.trim() === "*" || versions.includes(etag);
}
