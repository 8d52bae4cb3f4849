/** The schemes of area keys, in the order in which they are named. */
export const identifierSchemes = ["kreis", "ags", "ars", "verband", "nuts-2021", "nuts-2024", "ror"] as const;

/**
 * A scheme of area keys: Kreisschlüssel, Amtlicher Gemeindeschlüssel, Amtlicher Regionalschlüssel, key of a
 * Gemeindeverband, NUTS in two versions, Raumordnungsregion.
 */
export type IdentifierScheme = (typeof identifierSchemes)[number];
