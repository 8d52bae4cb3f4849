/** A name that every file system takes, made of what something is called, and of the day of its list, if that is to be read from it. */
export function fileNameOf(name: string, ending: string, day = ""): string {
  const plain = name
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);
  return `${plain || "liste"}${day === "" ? "" : `-Stand-${day}`}.${ending}`;
}
