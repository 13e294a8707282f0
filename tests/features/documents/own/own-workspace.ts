/** A workspace in the memory of a test, with what the test says is found in its texts. */
import type { Proposal } from '@/extraction/claims'
import type { Finding, OwnDocument } from '@/state/workspace/model'
import { StorageFault } from '@/state/workspace/storage'
import { type Workspace, type WorkspacePorts, startWorkspace } from '@/state/workspace/workspace'

const nowhere: WorkspacePorts['openStorage'] = () => Promise.reject(new StorageFault('refused', 'a test'))

/** Reads each text by the given function; what that throws is how the reading fails. */
export function workspaceFor(read: (document: OwnDocument) => Partial<Finding> | Promise<Partial<Finding>>): Workspace {
  let seconds = Date.parse('2026-11-22T12:00:00Z')
  return startWorkspace({
    openStorage: nowhere,
    connect: () => ({ announce: () => {}, close: () => {} }),
    readOne: async (document) => ({
      rules: 'test',
      publicationDate: document.published ?? null,
      ...(document.published !== undefined && { given: document.published }),
      proposals: [],
      ...(await read(document)),
    }),
    rules: 'test',
    // A second later each time.
    now: () => new Date((seconds += 1000)).toISOString(),
    onFirst: () => {},
  })
}

export const text = `Summit in view
Kazakhstan and Belarus are members of the grouping, and the SCO has ten members in all.
Iran is an observer, the paper says. Trade between China and Tajikistan rose by 12.5 per cent to $2.04 billion.
Leaders will meet in Astana on 3 and 4 July 2024.`

type Says<P> = P extends Proposal ? Omit<P, 'phrase' | 'offset' | 'confidence' | 'rule'> : never

function found(phrase: string, confidence: number, rule: string, says: Says<Proposal>): Proposal {
  const from = text.indexOf(phrase)
  return { ...says, phrase, offset: [from, from + phrase.length], confidence, rule }
}

/** What is found in `text`: six findings in five passages. */
export const proposals: Proposal[] = [
  found('Kazakhstan and Belarus are members', 0.96, 'status-list', { kind: 'membership', entity: 'KZ', status: 'member' }),
  found('Kazakhstan and Belarus are members', 0.96, 'status-list', { kind: 'membership', entity: 'BY', status: 'member' }),
  found('the SCO has ten members', 0.9, 'count-after', { kind: 'membership-count', status: 'member', count: 10 }),
  found('Iran is an observer', 0.72, 'status-verb', { kind: 'membership', entity: 'IR', status: 'observer' }),
  found('Trade between China and Tajikistan', 0.88, 'trade-rose', {
    kind: 'trade',
    a: 'CN',
    b: 'TJ',
    measure: 'turnover',
    period: '2025-H1',
    valueUsd: 2_040_000_000,
    value: 2_040_000_000,
    currency: 'USD',
    changePercent: 12.5,
  }),
  found('Leaders will meet in Astana', 0.51, 'meeting-verb', {
    kind: 'meeting',
    type: 'summit',
    start: '2024-07-03',
    end: '2024-07-04',
    city: 'Astana',
    country: 'KZ',
    participants: ['CN', 'KZ'],
    state: 'planned',
  }),
]
