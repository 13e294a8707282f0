/** Ordering and grouping that every room of the domain needs. */

/** Ascending order of numbers, or of text by code unit: the same on every machine, whatever its language. */
export function compare<T extends string | number>(left: T, right: T): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

/** Groups by a key, in the order in which the keys first appear. */
export function groupedBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const own = key(item)
    const group = groups.get(own)
    if (group) group.push(item)
    else groups.set(own, [item])
  }
  return groups
}
