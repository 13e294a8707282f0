import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directoryOf } from '@/domain/directory'
import { filterOf, timelineJson } from '@/domain/export/timeline-json'
import type { TimelineImprint, TitledItem } from '@/domain/export/timeline-record'
import { meetingsIn } from '@/domain/meetings'
import { changesOf } from '@/domain/status'
import { inOrder, meetingItems, membershipItems } from '@/domain/timeline'
import { defaultView } from '@/domain/view-state'
import { itemOf } from '@tests/fixtures/timeline-items'
import { publishedParts } from '@tests/state/published'

const { core, trade } = publishedParts()
const directory = directoryOf(core, trade.sources)
const imprint: TimelineImprint = { from: '2018-01-01', to: '2025-12-31', tier: 'all', known: 'now', dataVersion: '0123456789ab' }
const head = { title: 'A title', about: 'What it is' }

const published: TitledItem[] = inOrder([
  ...meetingItems(meetingsIn(core.meetings, 'all')),
  ...membershipItems(changesOf(core.statuses, 'all')),
]).map((item) => ({ item, title: item.kind === 'meeting' ? item.meeting.title : item.key }))

type File = ReturnType<typeof timelineJson>

/** Written and read again. */
function read(items: readonly TitledItem[], view = defaultView, its = imprint): File {
  return JSON.parse(JSON.stringify(timelineJson(items, directory, head, view, its))) as File
}

const file = read(published)
const itemNamed = (id: string) => file.items.find((item) => item.id === id)

describe('the timeline as JSON', () => {
  it('says first what it is, then on whose word, of which window and version', () => {
    expect(Object.entries(file).slice(0, -1)).toEqual([
      ['title', 'A title'],
      ['about', 'What it is'],
      ['dataVersion', '0123456789ab'],
      ['tier', 'all'],
      ['known', 'now'],
      ['filter', {}],
      ['window', { from: '2018-01-01', to: '2025-12-31' }],
    ])
  })

  it('says by which day a reader had the texts, and where the same can be seen', () => {
    const read = timelineJson([], directory, { ...head, address: 'https://atlas.example/' }, defaultView, {
      ...imprint,
      known: 'then',
      knownBy: '2021-06-24',
    })
    expect(read).toMatchObject({ address: 'https://atlas.example/', known: 'then', knownBy: '2021-06-24' })
  })

  it.each([
    [{}, {}],
    [{ q: '  ' }, {}],
    [{ from: '2020-01-01', tier: 'documents', lanes: 'place', open: 'TJ' }, {}],
    [
      { type: ['summit', 'membership'], q: 'gas', when: 'certain' },
      { type: ['summit', 'membership'], q: 'gas', when: 'certain' },
    ],
    [
      { country: ['TJ'], basis: ['inferred'], series: ['peace-mission'] },
      { country: ['TJ'], basis: ['inferred'], series: ['peace-mission'] },
    ],
  ] as const)('of the view %j has the filter %j', (view, filter) => {
    expect(filterOf({ ...defaultView, ...view } as typeof defaultView)).toEqual(filter)
  })

  it('has every item of the published dataset, in the order given, with its date and its claims', () => {
    expect(file.items.map(({ id }) => id)).toEqual(published.map(({ item }) => item.key))
    for (const [number, { item, title }] of published.entries()) {
      const claims = item.kind === 'meeting' ? item.meeting.accounts : item.claims
      expect(file.items[number]).toMatchObject({ kind: item.kind, title, date: item.when })
      expect(file.items[number]?.claims.map(({ id }) => id)).toEqual(claims.map(({ id }) => id))
    }
  })

  it('has evidence of every claim, with the source that gives it', () => {
    for (const { claims } of file.items) {
      for (const { evidence } of claims) {
        expect(evidence.length).toBeGreaterThan(0)
        for (const { source } of evidence) {
          const { title, publisher, url } = directory.sources.get(source.id)!
          expect(source).toEqual(JSON.parse(JSON.stringify({ id: source.id, title, publisher, url })))
        }
      }
    }
  })

  it('points to the passage of a document', () => {
    const summit = itemNamed('2001-06-summit-shanghai')
    const account = summit?.claims.find(({ tier }) => tier === 'document')
    expect(account?.evidence[0]).toMatchObject({ source: { id: 'asia-plus-2019-05-17' }, paragraph: 6, start: 1418, end: 1478 })
    expect(account?.evidence[0]?.phrase).toMatch(/^founded at a Summit/)
  })

  it('names places, participants and people beside their ids', () => {
    expect(itemNamed('2024-07-summit-astana')?.place).toMatchObject({ id: 'astana', name: 'Astana', country: 'KZ' })
    expect(itemNamed('2019-05-rahmon-norov-dushanbe')?.participants[0]).toEqual({
      entity: 'TJ',
      name: 'Tajikistan',
      person: 'emomali-rahmon',
      personName: 'Emomali Rahmon',
      office: 'President',
      role: 'host',
    })
    expect(itemNamed('change.2017-06-09')?.participants).toEqual([
      { entity: 'IN', name: 'India' },
      { entity: 'PK', name: 'Pakistan' },
    ])
  })

  it('is the same for the same input, and gives back what went in', () => {
    expect(JSON.stringify(read(published))).toBe(JSON.stringify(file))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, outcome) => {
        expect(read([{ item: itemOf('2024', { outcome }), title }]).items[0]).toMatchObject({ title, outcome })
      }),
    )
  })
})
