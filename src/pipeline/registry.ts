/** Every id of the dataset once: a link (`open=` in the address) names a thing by its id alone, whatever kind it is. */
import type { Id } from '@/domain/contract'
import type { Reporter } from './faults'

export type Kind =
  | 'country'
  | 'organisation'
  | 'person'
  | 'place'
  | 'source'
  | 'meeting'
  | 'series'
  | 'figure'
  | 'claim'
  | 'discrepancy'
  | 'ground'

/** Many claims tell of one meeting or figure, many meetings of one series; all other ids belong to one entry. */
const sharedKinds: ReadonlySet<Kind> = new Set(['meeting', 'series', 'figure'])
const pattern = /^[A-Za-z0-9][A-Za-z0-9.~-]*$/

export interface Registry {
  /** Takes the id for a thing of the kind; an id that is taken or malformed is a fault. */
  add: (id: Id, kind: Kind, report: Reporter) => void
  /** Reports an id that nothing of these kinds bears; `named` is what it was to be. */
  need: (id: Id | undefined, kinds: readonly Kind[], report: Reporter, named?: string) => void
}

/** `isComplete` is false if some file could not be read: what it would have defined is then not called unknown. */
export function createRegistry(isComplete: boolean): Registry {
  const known = new Map<Id, { kind: Kind; where: string }>()
  return {
    add: (id, kind, report) => {
      if (!pattern.test(id)) report.fault(`id "${id}" holds more than letters, digits, ".", "~" and "-"`)
      const other = known.get(id)
      if (other && !(other.kind === kind && sharedKinds.has(kind))) {
        const cure = kind === 'claim' && other.kind === 'claim' ? '; a "key" tells them apart' : ''
        report.fault(`id "${id}" is taken by the ${other.kind} at ${other.where}${cure}`)
      }
      if (!other) known.set(id, { kind, where: report.where() })
    },
    need: (id, kinds, report, named = kinds.join(' or ')) => {
      if (id === undefined || !isComplete) return
      const kind = known.get(id)?.kind
      if (kind === undefined || !kinds.includes(kind)) report.fault(`unknown ${named} "${id}"`)
    },
  }
}
