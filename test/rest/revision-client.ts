import {
  compareNetworks,
  type Issue,
  type Network,
  type NetworkRevision,
  parseNetwork,
  type RecordChanges,
} from "netzwerk-daseinsvorsorge";

/** A network as the service gave it, and its version. */
export interface Seen {
  readonly network: Network;
  readonly etag: string;
}

/** What became of an edit. */
export type Sent =
  | { readonly outcome: "kept"; readonly etag: string }
  | { readonly outcome: "refused"; readonly issues: readonly Issue[] }
  /** Others have edited the network since. */
  | { readonly outcome: "outdated"; readonly latest: Seen; readonly theirs: RecordChanges }
  /** The service, or a proxy before it, has answered something else, such as 502. */
  | { readonly outcome: "failed"; readonly status: number; readonly title: string };

export async function fetchNetwork(address: string): Promise<Seen> {
  const response = await fetch(`${address}/network`);
  if (!response.ok) throw new Error(`GET /network: ${response.status}`);
  return { network: parseNetwork(await response.json()), etag: etagOf(response) };
}

/** Sends an edit of the network that was seen. */
export async function sendRevision(address: string, seen: Seen, revision: NetworkRevision): Promise<Sent> {
  const response = await fetch(`${address}/network`, {
    method: "PATCH",
    headers: { "content-type": "application/json", "if-match": seen.etag },
    body: JSON.stringify(revision),
  });
  if (response.status === 200) return { outcome: "kept", etag: etagOf(response) };
  if (response.status === 412) {
    const latest = await fetchNetwork(address);
    return { outcome: "outdated", latest, theirs: compareNetworks(seen.network, latest.network).records };
  }
  const body = await response.json().catch(() => null); // a proxy answers HTML
  if (response.status === 422 && body?.issues) return { outcome: "refused", issues: body.issues };
  return { outcome: "failed", status: response.status, title: body?.title ?? response.statusText };
}

function etagOf({ headers }: Response): string {
  return headers.get("etag") ?? "";
}
