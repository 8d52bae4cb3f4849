/** A name that every file system takes, made of what something is called. */
export function fileNameOf(name: string, ending: string): string {
  const plain = name
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);
  return `${plain || "liste"}.${ending}`;
}
