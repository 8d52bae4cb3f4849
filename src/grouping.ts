/** Adds an entry to the list of a key. */
export function addTo<Key, Entry>(groups: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [entry]);
  // Most groups stay small, and a list that grows takes room for many more.
  else if (group.length === 1) groups.set(key, group.concat([entry]));
  else group.push(entry);
}

/**
 * Groups entries by a key. The keys come in the order of their first entries; each group keeps the order of its
 * entries.
 */
export function groupBy<Key, Entry>(
  entries: Iterable<Entry>,
  keyOf: (entry: Entry) => Key,
): Map<Key, Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries) addTo(groups, keyOf(entry), entry);
  return groups;
}
