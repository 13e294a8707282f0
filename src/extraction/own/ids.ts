/** Ids of the dataset's form, for what a reader's texts call by any name in any script. */
import type { Id } from '@/domain/contract'

/** A short mark of a text that tells it from others (FNV-1a, 32 bits). */
function markOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** One part of an id: what cannot stand in one is a hyphen. What would lose letters of another script bears a mark of them. */
function partOf(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/[\p{M}'’]/gu, '')
  const kept = plain.replaceAll(/[^A-Za-z0-9.~]+/g, '-').replaceAll(/^-+|-+$/g, '')
  const isWhole = !/[\p{L}\p{N}]/u.test(plain.replaceAll(/[A-Za-z0-9]/g, ''))
  return isWhole ? kept : [kept, `x${markOf(text)}`].filter((piece) => piece !== '').join('-')
}

/** An id of these parts; empty ones are left out. */
export function idOf(...parts: readonly (string | number | undefined)[]): Id {
  const id = parts
    .map((part) => (part === undefined ? '' : partOf(String(part))))
    .filter((part) => part !== '')
    .join('.')
    .replaceAll(/^[^A-Za-z0-9]+/g, '')
  return id === '' ? `x${markOf(parts.join('.'))}` : id
}

/** Gives each id once: the second that would be the same has `~2` behind it, and so on. */
export function idRegistry(taken: Iterable<Id> = []): (wanted: Id) => Id {
  const all = new Set(taken)
  const counts = new Map<Id, number>()
  return (wanted) => {
    let id = wanted
    let count = counts.get(wanted) ?? 1
    while (all.has(id)) id = `${wanted}~${(count += 1)}`
    counts.set(wanted, count)
    all.add(id)
    return id
  }
}
