import type { History } from "../list/history.ts";
import type { Source } from "../worker/protocol.ts";

/** A list with all that was done to it. */
export interface KeptWork {
  readonly source: Source;
  readonly history: History;
}

/** What is kept in the browser: the list that is open, and those that were open before, the latest first. */
export interface Kept {
  readonly current: KeptWork | null;
  readonly earlier: readonly KeptWork[];
}

const database = "mitgliederliste-pruefen";
const store = "work";
const key = "kept";

/** What the browser has kept; `null` if it has nothing, or keeps nothing. */
export async function keptWork(): Promise<Kept | null> {
  const found = await withStore("readonly", (objects) => objects.get(key));
  return isKept(found) ? found : null;
}

/** Keeps the work in the browser; says whether that was possible. */
export async function keepWork(kept: Kept): Promise<boolean> {
  try {
    await withStore("readwrite", (objects) => objects.put(kept, key));
    return true;
  } catch {
    return false;
  }
}

/** Forgets all work. */
export async function forgetWork(): Promise<void> {
  await withStore("readwrite", (objects) => objects.clear()).catch(() => undefined);
}

function isKept(found: unknown): found is Kept {
  return typeof found === "object" && found !== null && "current" in found && "earlier" in found;
}

async function withStore(
  mode: IDBTransactionMode,
  act: (objects: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  connection ??= connected();
  const transaction = (await connection).transaction(store, mode);
  const done = settled(act(transaction.objectStore(store)));
  // What is written is on its way at once, and gets there even if the page is left in the next moment.
  if (mode === "readwrite") transaction.commit();
  return done;
}

let connection: Promise<IDBDatabase> | null = null;

async function connected(): Promise<IDBDatabase> {
  const forget = () => {
    connection = null;
  };
  try {
    const opening = indexedDB.open(database, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(store);
    await settled(opening);
    opening.result.onclose = forget;
    return opening.result;
  } catch (error) {
    forget();
    throw error;
  }
}

function settled(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
