/** The style of the element around its picture; the picture brings its own. */
export const elementStyle = `
:host { display: block; position: relative; color: var(--netz-ink, inherit); }
:host([hidden]) { display: none; }
.stage { position: relative; touch-action: pan-y; }
.picture svg { display: block; }
[role="listbox"] { position: absolute; inset: 0; pointer-events: none; }
[role="option"] { position: absolute; left: 0; right: 0; }
[role="option"]:focus-visible, [role="slider"]:focus-visible { outline: 2px solid var(--netz-focus, #b23a12); }
[role="option"][aria-selected="true"] { background: color-mix(in srgb, currentColor 8%, transparent); }
[role="slider"] {
  position: absolute; left: 0; width: 2px; margin-left: -1px; pointer-events: none;
  background: var(--netz-cursor, #b23a12);
}
.zoom { position: absolute; top: 0; right: 0; display: flex; gap: 4px; padding: 4px; }
.zoom button { min-width: 28px; min-height: 28px; font: inherit; }
p { margin: 4px 0; }
.roster { display: flex; flex-wrap: wrap; gap: 8px 24px; }
.roster section { flex: 1 1 240px; }
[part="roster-heading"] { margin: 8px 0 4px; font-weight: 600; }
ul { margin: 0; padding-left: 1.2em; }
.details { min-height: 4.5em; }
.status { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-color-scheme: dark) {
  [role="slider"] { background: var(--netz-cursor, #ff9a70); }
  [role="option"]:focus-visible, [role="slider"]:focus-visible { outline-color: var(--netz-focus, #ff9a70); }
}
@media (prefers-reduced-motion: no-preference) {
  [role="slider"]:focus-visible { transition: transform 80ms; }
}
`;
