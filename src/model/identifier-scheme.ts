/** The schemes of area keys; texts name them in this order. */
export const identifierSchemes = ["kreis", "ags", "ars", "verband", "nuts-2021", "nuts-2024", "ror"] as const;

/**
 * A scheme of area keys: Kreisschlüssel, Amtlicher Gemeindeschlüssel, Amtlicher Regionalschlüssel, key of a
 * Gemeindeverband, two versions of NUTS, or Raumordnungsregion.
 */
export type IdentifierScheme = (typeof identifierSchemes)[number];
