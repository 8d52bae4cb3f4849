/** The style of the element around its picture; the picture brings its own. */
export const elementStyle = `
:host { display: block; position: relative; color: var(--netz-ink, inherit); --accent: #b23a12; }
:host([hidden]) { display: none; }
[part="stage"] { position: relative; touch-action: pan-y; }
[part="picture"] svg { display: block; }
[role="listbox"] { position: absolute; inset: 0; pointer-events: none; }
[role="option"] { position: absolute; left: 0; right: 0; }
[tabindex]:focus-visible { outline: 2px solid var(--netz-focus, var(--accent)); }
[role="option"][aria-selected="true"] { background: color-mix(in srgb, currentColor 8%, transparent); }
[role="slider"] {
  position: absolute; left: 0; width: 2px; margin-left: -1px; pointer-events: none;
  background: var(--netz-cursor, var(--accent));
}
[part="zoom"] { position: absolute; top: 0; right: 0; display: flex; gap: 4px; padding: 4px; }
[part="zoom"] button { min-width: 28px; min-height: 28px; font: inherit; }
p { margin: 4px 0; }
[part="roster"] { display: flex; flex-wrap: wrap; gap: 8px 24px; }
[part="roster"] section { flex: 1 1 240px; }
[part="roster-heading"] { margin: 8px 0 4px; font-weight: 600; }
ul { margin: 0; padding-left: 1.2em; }
[part="details"] { min-height: 4.5em; }
[part="status"] { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-color-scheme: dark) { :host { --accent: #ff9a70; } }
@media (prefers-reduced-motion: no-preference) {
  [role="slider"]:focus-visible { transition: transform 80ms; }
}
`;
