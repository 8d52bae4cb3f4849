import { type Bilingual, createError, excerpt } from "../issue.ts";
import { NetworkError } from "../network-error.ts";

type Asked = "region" | "membership";

const unknownIds: { readonly [kind in Asked]: (id: string) => Bilingual } = {
  region: (id) => ({
    de: `Das Netzwerk hat keine Region mit der id „${id}“. Die ids stehen in network.regions.`,
    en: `The network has no region with the id “${id}”. The ids are in network.regions.`,
  }),
  membership: (id) => ({
    de: `Das Netzwerk hat keine Mitgliedschaft mit der id „${id}“. Die ids stehen in network.memberships.`,
    en: `The network has no membership with the id “${id}”. The ids are in network.memberships.`,
  }),
};

/** The error of a question about something that the network does not have. */
export function unknownId(kind: Asked, id: string): NetworkError {
  const given = excerpt(id);
  return new NetworkError([
    createError("reference-unknown", [], unknownIds[kind](given), { params: { kind, id: given } }),
  ]);
}
