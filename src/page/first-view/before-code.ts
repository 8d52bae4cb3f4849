/**
 * Says in which language the page is, the one that was chosen last or that a link names as `?lang=en`, and whether another
 * step than the first comes. Its text is a script of the page: it names nothing that stands outside of it.
 */
export function beforeCode(key: string): void {
  const { documentElement } = document;
  let chosen = new URLSearchParams(location.search).get("lang");
  try {
    chosen = localStorage.getItem(key) ?? chosen;
  } catch {
    // A browser that keeps nothing shows what the link names.
  }
  documentElement.lang = chosen === "en" ? "en" : "de";
  documentElement.classList.toggle("later", !/^(?:#schritt=liste\b.*)?$/.test(location.hash));
}
