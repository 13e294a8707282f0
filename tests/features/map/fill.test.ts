import { describe, expect, it } from 'vitest'
import type { Status, StatusClaim } from '@/domain/contract'
import { type Mark, type Standing, standingOn } from '@/domain/status'
import { resolveEdtf } from '@/domain/time'
import { lookOf, paintOf, pathOptionsOf } from '@/features/map/surface/fill'
import { describeStanding } from '@/features/map/surface/standing-words'

const claim: StatusClaim = {
  id: 'wire.member.XX',
  tier: 'reference',
  basis: 'stated',
  evidence: [{ source: 'wire' }],
  entity: 'XX',
  status: 'member',
  kind: 'event',
  stage: 'decided',
  when: resolveEdtf('2023-07-04')!,
}
const standing = (status: Status, mark: Mark, more: Partial<Standing> = {}): Standing => ({
  status,
  mark,
  since: '2023-07-04',
  claims: [claim],
  contradictedBy: [],
  ...more,
})

describe('the look of a country', () => {
  const cases: [string, Standing | undefined][] = [
    ['none', undefined],
    ['guest', standing('guest', 'stated')],
    ['guest carried', standing('guest', 'carried')],
    ...(['shanghai-five', 'member', 'observer', 'dialogue-partner', 'sco-partner'] as const).flatMap(
      (status): [string, Standing][] => [
        [`${status} stated`, standing(status, 'stated')],
        [`${status} inferred`, standing(status, 'inferred')],
        [`${status} carried`, standing(status, 'carried')],
        [`${status} dormant`, standing(status, 'stated', { dormant: claim })],
      ],
    ),
  ]

  it('is another for each standing', () => {
    const looks = cases.map(([, own]) => JSON.stringify(pathOptionsOf(lookOf(own), false)))
    expect(new Set(looks).size).toBe(cases.length)
  })

  it('never differs by colour alone within a status', () => {
    const signs = (own: Standing) => {
      const { fillColor, dashArray } = pathOptionsOf(lookOf(own), false)
      return `${fillColor?.replace(/\(#?(hatch|dots)?.*/, '$1')} ${String(dashArray)}`
    }
    const [stated, inferred, carried, dormant] = cases.slice(3, 7).map(([, own]) => signs(own!))
    expect(new Set([stated, inferred, carried, dormant]).size).toBe(4)
  })

  it('fades what is not singled out', () => {
    const look = lookOf(standing('member', 'stated'))
    expect(pathOptionsOf(look, true).fillOpacity).toBeLessThan(pathOptionsOf(look, false).fillOpacity!)
  })

  it('takes its colour from the status', () => {
    expect(paintOf(lookOf(standing('observer', 'stated')))).toBe('var(--observer)')
    expect(paintOf(lookOf(undefined))).toBe('var(--land)')
  })
})

describe('a standing in words', () => {
  const list = (edtf: string, changes: Partial<StatusClaim> = {}): StatusClaim => ({
    ...claim,
    kind: 'snapshot',
    tier: 'document',
    when: resolveEdtf(edtf)!,
    ...changes,
  })
  const on = (day: string, ...claims: StatusClaim[]) => {
    const own = standingOn(claims, day)
    const { name, detail } = describeStanding('Xanadu', own, (own?.contradictedBy.length ?? 0) > 0)
    return `${name}: ${detail}`
  }

  it.each([
    ['none', on('2023-07-03', claim), 'Xanadu: no status on this day'],
    ['by event', on('2024-01-01', claim), 'Xanadu, member: since 4 July 2023'],
    ['by list of the day', on('2019-05-17', list('2019-05-17')), 'Xanadu, member: stated on 17 May 2019'],
    ['inferred', on('2021-06-24', list('2021-06-24', { basis: 'inferred' })), 'Xanadu, member: inferred for 24 June 2021'],
    [
      'inferred and carried forward',
      on('2025-08-28', list('2021-06-24', { basis: 'inferred' })),
      'Xanadu, member: inferred for 24 June 2021, not reconfirmed since',
    ],
    ...(['2023-07-04', '2024-01-01'] as const).map((day) => [
      `by event whose day is inferred, ${day}`,
      on(day, { ...claim, basis: 'inferred' }),
      'Xanadu, member: since 4 July 2023 (the day is inferred)',
    ]),
    [
      'carried forward',
      on('2025-08-28', list('2019-05-17', { status: 'observer' })),
      'Xanadu, observer: named so on 17 May 2019, not reconfirmed since',
    ],
    [
      'dormant',
      on('2024-01-01', claim, { ...claim, stage: 'dormant', when: resolveEdtf('2023-08')! }),
      'Xanadu, member: since 4 July 2023; participation dormant since August 2023',
    ],
    [
      'contradicted',
      on('2024-01-01', claim, list('2023-12-01', { status: 'observer' })),
      'Xanadu, member: since 4 July 2023; sources disagree',
    ],
  ])('%s', (_, words, expected) => {
    expect(words).toBe(expected)
  })
})
