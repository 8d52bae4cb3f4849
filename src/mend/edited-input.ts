import type { IssuePath } from "../issue-params/place.ts";
import type { PathFix } from "./touching.ts";

/** An input to which changes are made one by one. The input itself stays as it is: what changes is copied before. */
export interface EditedInput {
  /** Makes a change; tells whether its place is there and something changed. */
  readonly apply: (fix: PathFix) => boolean;
  /** The input with all changes; the input itself if there were none. */
  readonly finish: () => unknown;
}

type Step = string | number;
type Container = Record<Step, unknown> | unknown[];

/** Begins to edit an input, which may be anything. */
export function editedInput(input: unknown): EditedInput {
  const root: { value: unknown } = { value: input };
  const copies = new Set<object>();
  const removed = new Map<unknown[], Set<number>>();
  return {
    apply(fix) {
      try {
        return isChange(root.value, fix) && edit(fix);
      } catch {
        return false; // a getter or proxy that throws
      }
    },
    finish() {
      for (const [list, places] of removed) {
        const kept = list.filter((_, at) => !places.has(at));
        list.splice(0, list.length, ...kept);
      }
      removed.clear();
      return root.value;
    },
  };

  function edit(fix: PathFix): boolean {
    const parent = ownParent(fix.path);
    const step = fix.path.at(-1);
    if (parent === undefined || step === undefined) return false;
    if (fix.kind === "set") define(parent, step, fix.value);
    else if (fix.kind === "rename") return renameIn(parent, step, fix.to);
    else if (!Array.isArray(parent)) return Reflect.deleteProperty(parent, step);
    else removed.set(parent, (removed.get(parent) ?? new Set()).add(Number(step)));
    return true;
  }

  /** The object or list that holds the place, with all above it, as copies. */
  function ownParent(path: IssuePath): Container | undefined {
    const top = owned(root.value);
    if (top === undefined) return undefined;
    root.value = top;
    let container = top;
    for (const step of path.slice(0, -1)) {
      const inner = owned(Reflect.get(container, step));
      if (inner === undefined) return undefined;
      define(container, step, inner);
      container = inner;
    }
    return container;
  }

  function owned(value: unknown): Container | undefined {
    if (!isContainer(value) || copies.has(value)) return isContainer(value) ? value : undefined;
    const copy = copyOf(value);
    copies.add(copy);
    return copy;
  }
}

/** Whether the place of a change is there, and the change would change it. */
function isChange(input: unknown, { path, ...change }: PathFix): boolean {
  let holder = input;
  for (const step of path.slice(0, -1)) {
    if (!has(holder, step)) return false;
    holder = Reflect.get(holder, step);
  }
  const step = path.at(-1);
  if (step === undefined || !isContainer(holder)) return false;
  switch (change.kind) {
    case "set":
      if (!has(holder, step)) return !Array.isArray(holder);
      return !Object.is(Reflect.get(holder, step), change.value);
    case "rename":
      return (
        !Array.isArray(holder) &&
        has(holder, step) &&
        !(has(holder, change.to) && Reflect.get(holder, change.to) !== undefined)
      );
    case "remove":
      return has(holder, step);
  }
}

function has(value: unknown, step: Step): value is Container {
  if (!isContainer(value)) return false;
  if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(String(step))) return false;
  return Object.hasOwn(value, step);
}

function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}

/** A copy with plain fields: a getter is read once, and a field called `__proto__` stays a field. */
function copyOf(value: Container): Container {
  if (Array.isArray(value)) return value.slice();
  const copy = {};
  for (const key of Object.keys(value)) define(copy, key, Reflect.get(value, key));
  return copy;
}

function define(holder: Container, step: Step, value: unknown): void {
  Object.defineProperty(holder, step, { value, writable: true, enumerable: true, configurable: true });
}

/** Renames a field; the fields stay in their order. */
function renameIn(holder: Container, from: Step, to: string): boolean {
  const fields = Object.keys(holder).map((key) => [key, Reflect.get(holder, key)] as const);
  for (const [key] of fields) Reflect.deleteProperty(holder, key);
  for (const [key, value] of fields) {
    if (key !== to) define(holder, key === String(from) ? to : key, value);
  }
  return true;
}
