import { describe, expect, it } from 'vitest'
import { ownPartOf } from '@/extraction/own/own-part'
import { core, documentOf, meeting, world } from './reviewed'

const told = (more: Parameters<typeof meeting>[0], id = 'mine-1') => documentOf(id, '2024-07-05', [meeting(more)])
const meetingsOf = (...documents: Parameters<typeof ownPartOf>[0][number][]) =>
  ownPartOf(documents, core, [], world).part.meetings

const astana = { city: 'Astana', country: 'KZ' }

describe('a meeting is that of the dataset', () => {
  it.each<[string, Parameters<typeof meeting>[0]]>([
    ['on its days in its city', { ...astana, start: '2024-07-03', end: '2024-07-04' }],
    ['on one of its days', { ...astana, start: '2024-07-04' }],
    ['on its days with the place left out', { start: '2024-07-04' }],
    ['by month and city', { ...astana, start: '2024-07' }],
    ['by year and city', { ...astana, start: '2024' }],
    ['by the year alone, since there is one a year', { start: '2024' }],
    ['by its country alone', { start: '2024-07-04', country: 'KZ' }],
    ['told a day late', { ...astana, start: '2024-07-05' }],
    ['by its number, in another city and weeks away', { start: '2024-06-20', city: 'Tashkent', country: 'UZ', number: 24 }],
  ])('%s', (_how, more) => {
    expect(meetingsOf(told(more))[0]).toMatchObject({ about: '2024-07-summit-astana', title: expect.stringContaining('24th') })
  })
})

describe('a meeting is another', () => {
  it.each<[string, Parameters<typeof meeting>[0]]>([
    ['in another city', { start: '2024-07-04', city: 'Almaty', country: 'KZ' }],
    ['in another country', { start: '2024-07-04', country: 'CN' }],
    ['weeks later', { ...astana, start: '2024-07-25' }],
    ['of another type', { ...astana, type: 'forum' }],
    ['by a number of another series', { start: '2024-10-22', city: 'Kazan', country: 'RU', number: 16 }],
    ['in a span that names no single meeting', { ...astana, start: '2001', end: '2024' }],
  ])('%s', (_how, more) => {
    const [own] = meetingsOf(told(more))
    expect(own?.about).toMatch(/^mine\./)
    expect(core.meetings.map(({ about }) => about)).not.toContain(own?.about)
  })

  it('where two sides are others', () => {
    const sides = (participants: string[]) =>
      meetingsOf(told({ type: 'bilateral', start: '2024-07-05', city: 'Dushanbe', country: 'TJ', participants }))[0]?.about
    expect(sides(['CN', 'TJ'])).toBe('2024-07-xi-jinping-visit-tajikistan')
    expect(sides(['RU', 'TJ'])).toMatch(/^mine\./)
    expect(sides(['TJ'])).toMatch(/^mine\./)
    expect(sides([])).toMatch(/^mine\./)
  })
})

describe('what the dataset does not know', () => {
  const unknown = { type: 'forum', start: '2026-02-11', city: 'Orsha', country: 'BY' } as const

  it('is one meeting however many of the texts tell of it', () => {
    const [first, second, third] = meetingsOf(
      told(unknown),
      told(unknown, 'mine-2'),
      told({ ...unknown, start: '2026-02' }, 'mine-3'),
    )
    expect(second?.about).toBe(first?.about)
    expect(third?.about).toBe(first?.about)
    expect(second?.id).not.toBe(first?.id)
    expect(first).toMatchObject({ title: 'Forum in Orsha', note: expect.stringContaining('Orsha (Belarus)') })
    expect(first).not.toHaveProperty('place')
  })

  it('is two meetings where they are of other days, even if all else is the same', () => {
    const [first, second] = meetingsOf(told(unknown), told({ ...unknown, start: '2026-02-20' }, 'mine-2'))
    expect(second?.about).not.toBe(first?.about)
  })

  it('is part of the meeting beside which it took place', () => {
    const aside = { type: 'bilateral', start: '2024-07-04', ...astana } as const
    expect(meetingsOf(told({ ...aside, participants: ['CN', 'TJ'], beside: 'summit' }))[0]?.partOf).toBe('2024-07-summit-astana')
    const beside = { ...aside, participants: ['CN', 'TJ'], beside: 'conference' as const }
    const conference = meeting({ type: 'conference', start: '2024-07-03', end: '2024-07-05', ...astana })
    const [talks, around] = meetingsOf(documentOf('mine-1', '2024-07-05', [meeting(beside), conference]))
    expect(talks?.partOf).toBe(around?.about)
  })

  it('has who holds it among those who took part', () => {
    const [own] = meetingsOf(told({ ...unknown, participants: ['RU', 'ZZ'], host: 'BY' }))
    expect(own?.participants).toEqual([{ entity: 'RU' }, { entity: 'BY', role: 'host' }])
  })

  it('is known by cities of any script apart', () => {
    const [first, second] = meetingsOf(told({ ...unknown, city: 'Орша' }), told({ ...unknown, city: 'Минск' }, 'mine-2'))
    expect(first?.about).not.toBe(second?.about)
  })
})
