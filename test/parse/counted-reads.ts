/** A list that counts how often it is read or asked for what it has; past a million times, it throws. */
export function countedReads(list: unknown[]): { readonly list: unknown[]; readonly reads: () => number } {
  let count = 0;
  const counted = <Answer>(answer: Answer): Answer => {
    count++;
    if (count > 1_000_000) throw new Error("read more than a million times");
    return answer;
  };
  const proxy = new Proxy(list, {
    get: (target, key, receiver) => counted(Reflect.get(target, key, receiver)),
    has: (target, key) => counted(Reflect.has(target, key)),
    getOwnPropertyDescriptor: (target, key) => counted(Reflect.getOwnPropertyDescriptor(target, key)),
  });
  return { list: proxy, reads: () => count };
}
