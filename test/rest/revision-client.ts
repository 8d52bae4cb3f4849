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
  | { readonly outcome: "outdated"; readonly latest: Seen; readonly theirs: RecordChanges };

export async function fetchNetwork(address: string): Promise<Seen> {
  const response = await fetch(`${address}/network`);
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
  if (response.status !== 412) return { outcome: "refused", issues: (await response.json()).issues };
  const latest = await fetchNetwork(address);
  return { outcome: "outdated", latest, theirs: compareNetworks(seen.network, latest.network).records };
}

function etagOf({ headers }: Response): string {
  return headers.get("etag") ?? "";
}
