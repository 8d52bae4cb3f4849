/** Where the browser is. */
export const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
/** So that it asks nobody for anything by itself. */
export const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
