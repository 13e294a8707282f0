import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesAsRead, coreAsRead, lastPublication, tradeAsRead } from '@/domain/as-read'
import { countsOf, standingsOn } from '@/domain/status'
import { addDays } from '@/domain/time'
import { publishedParts } from '@tests/state/published'

const { core, trade } = publishedParts()
const published = core.sources.flatMap((source) => source.published?.latest ?? []).toSorted()
const someDay = fc.integer({ min: 0, max: 11_000 }).map((offset) => addDays('1996-04-26', offset))

/** The legend of a day for who had read just the texts that were out. */
function rowsOn(day: string): Record<string, number> {
  const read = coreAsRead(core, lastPublication(core.sources, day))
  return Object.fromEntries(
    countsOf(standingsOn(read.statuses, day, 'documents')).map(({ status, countries }) => [status, countries.length]),
  )
}

describe('the last publication', () => {
  it.each([
    ['1996-04-26', ''],
    ['2018-04-08', ''],
    ['2018-04-09', '2018-04-09'],
    ['2019-05-16', '2018-04-09'],
    ['2024-07-04', '2021-06-24'],
    ['2030-01-01', '2025-08-28'],
  ])('up to %s is %s', (day, last) => {
    expect(lastPublication(core.sources, day)).toBe(last)
  })
})

describe('a reader of that day', () => {
  it.each<[day: string, rows: Record<string, number>]>([
    ['2010-01-01', {}],
    ['2018-04-08', {}],
    ['2018-04-09', { member: 8, observer: 4, 'dialogue-partner': 6 }],
    ['2019-05-17', { member: 8, observer: 4, 'dialogue-partner': 6, guest: 1 }],
    ['2025-08-28', { member: 8, observer: 4, 'dialogue-partner': 6, guest: 1 }],
  ])('finds on %s %o', (day, rows) => {
    expect(rowsOn(day)).toEqual(rows)
  })

  it('never reads a phrase from a text that was not yet out, and never more than on a later day', () => {
    const dayOf = new Map(core.sources.map((source) => [source.id, source.published?.latest ?? '']))
    fc.assert(
      fc.property(someDay, someDay, (one, other) => {
        const [earlier = one, later = other] = [one, other].toSorted()
        const [before, after] = [coreAsRead(core, earlier), coreAsRead(core, later)]
        for (const kind of ['statuses', 'counts', 'meetings', 'offices', 'mentions'] as const) {
          const ids = new Set(after[kind].map((claim) => claim.id))
          for (const claim of before[kind]) {
            expect(ids).toContain(claim.id)
            expect(claim.evidence).not.toEqual([])
            if (claim.tier !== 'document') continue
            for (const { source } of claim.evidence) expect((dayOf.get(source) ?? '') <= earlier).toBe(true)
          }
        }
      }),
    )
  })

  it('has read everything when the last text is out', () => {
    expect(coreAsRead(core, published.at(-1)!)).toEqual(core)
    expect(tradeAsRead(trade, core.sources, published.at(-1)!)).toEqual(trade)
  })

  it('finds the one stated figure of trade on the day of its text, and the value worked out from it no earlier', () => {
    const figuresOn = (day: string) =>
      tradeAsRead(trade, core.sources, day).trade.flatMap(({ tier, basis }) => (tier === 'document' ? [basis] : []))
    const whole = trade.trade.flatMap(({ tier, basis }) => (tier === 'document' ? [basis] : []))
    expect(whole).toContain('derived')
    expect(figuresOn('2018-04-08')).toEqual([])
    expect(new Set(figuresOn('2025-08-28'))).toEqual(new Set(whole))
  })
})

describe('the entries on membership for a reader of the texts', () => {
  it('are days on which a text came out, or that it names as still to come', () => {
    for (const { day, tier } of changesAsRead(core)) {
      expect(tier).toBe('document')
      expect(day >= published[0]!).toBe(true)
    }
  })

  it('leave out no day on which the reader sees another picture', () => {
    const days = changesAsRead(core).map((change) => change.day)
    const turning = published.filter((day) => JSON.stringify(rowsOn(day)) !== JSON.stringify(rowsOn(addDays(day, -1))))
    expect(turning).toEqual(['2018-04-09', '2019-05-17'])
    expect(days).toEqual(expect.arrayContaining(turning))
  })
})
