import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Atlas, type Evidence, atlas as atlasSchema, corePart, statuses as statusNames, tradePart } from '@/domain/contract'
import { MAX_PHRASE_WORDS, wordsIn } from '@/domain/evidence'
import { meetingsIn } from '@/domain/meetings'
import type { MapFile } from '@/domain/shapes'
import { figuresIn } from '@/domain/trade'
import { buildDataset } from '@/pipeline/build-dataset'
import { formatFaults } from '@/pipeline/faults'
import { buildShapes } from '@/pipeline/shapes'
import { filesOf, publishedSchema, staleFiles } from '@/pipeline/write'
import { readAtlas } from '@tests/fixtures/atlas'
import { fiveDocuments } from '@tests/fixtures/five'

const published = fileURLToPath(new URL('../../public/data', import.meta.url))
const read = (name: string) => readFileSync(`${published}/${name}`, 'utf8')
const atlas = atlasSchema.parse(JSON.parse(read('atlas.json')))

const { offices, statuses, counts, mentions, meanings, meetings, trade } = atlas
const claims = [offices, statuses, counts, mentions, meanings, meetings, trade].flat()

/** What is true of the five documents is asked of them alone. */
const five = readAtlas()

/** The meetings that documents and reference both tell of. */
const sharedMeetings = [
  '2001-06-summit-shanghai',
  '2014-09-signing-road-transport-dushanbe',
  '2018-04-election-observation-baku',
  '2018-04-mammadyarov-alimov-baku',
  '2019-05-dushanbe-process-dushanbe',
  '2019-05-rahmon-norov-dushanbe',
  '2020-10-inter-party-forum-online',
  '2021-06-security-councils-dushanbe',
  '2021-09-pabbi-antiterror-pabbi',
  '2021-09-peace-mission-donguz',
  '2021-09-summit-dushanbe',
  '2024-07-sco-plus-astana',
  '2024-07-summit-astana',
  '2024-07-xi-jinping-visit-tajikistan',
  '2025-08-rahmon-visit-china',
  '2025-08-rahmon-xi-china',
  '2025-08-summit-tianjin',
]

/** The meetings that the documents alone tell of. */
const documentMeetings = ['2001-06-signing-declaration', '2021-06-rahmon-receives-delegations-dushanbe', '2025-rahmon-xi-first']

describe('the published files', () => {
  it('are what the sources give, byte for byte, each time', () => {
    const { dataset, faults } = buildDataset(fileURLToPath(new URL('../../src/sources', import.meta.url)))
    expect(formatFaults(faults)).toEqual([])
    expect(dataset && staleFiles(published, filesOf(dataset, buildShapes()))).toEqual([])
  })

  it('are as the contract says, and so is the published schema', () => {
    expect(corePart.parse(JSON.parse(read('core.json')))).toBeDefined()
    expect(tradePart.parse(JSON.parse(read('trade.json')))).toBeDefined()
    expect(JSON.parse(read('atlas.schema.json'))).toEqual(structuredClone(publishedSchema()))
  })

  it('are of one version and within the budget of the first picture', () => {
    const versions = ['atlas.json', 'core.json', 'trade.json'].map((name) => (JSON.parse(read(name)) as Atlas).dataVersion)
    expect(new Set(versions).size).toBe(1)
    expect(brotliCompressSync(read('core.json')).length).toBeLessThanOrEqual(43_000)
  })
})

describe('evidence', () => {
  const sources = new Map(atlas.sources.map((source) => [source.id, source]))

  it('of every claim names a source, and a document by passage', () => {
    const unknown = claims.filter(({ evidence }) => evidence.some(({ source }) => !sources.has(source)))
    const isPassage = ({ phrase, start, end, paragraph }: Evidence) => ![phrase, start, end, paragraph].includes(undefined)
    const loose = claims.filter(({ tier, evidence }) => tier === 'document' && !evidence.some(isPassage))
    expect([...unknown, ...loose].map(({ id }) => id)).toEqual([])
  })

  it('repeats at most twelve words', () => {
    const phrases = claims.flatMap(({ evidence }) => evidence.flatMap(({ phrase }) => phrase ?? []))
    expect(Math.max(...phrases.map(wordsIn))).toBeLessThanOrEqual(MAX_PHRASE_WORDS)
  })

  it('of a reference row is a source with an address', () => {
    expect(atlas.sources.filter(({ tier, url }) => tier === 'reference' && url === undefined)).toEqual([])
  })

  it('of every contested ground names a source, and the map bears the same marks', () => {
    expect(atlas.grounds.filter(({ evidence }) => !evidence.every(({ source }) => sources.has(source)))).toEqual([])
    const onMap = (JSON.parse(read('map.json')) as MapFile).contested.map(({ number, id, name }) => ({ number, id, name }))
    expect(atlas.grounds.map(({ number, id, name }) => ({ number, id, name }))).toEqual(onMap)
  })

  it('of every document supports something', () => {
    const documents = atlas.sources.filter(({ tier }) => tier === 'document').map(({ id }) => id)
    const cited = new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)))
    expect(documents).toEqual(expect.arrayContaining(fiveDocuments))
    expect(documents.filter((id) => !cited.has(id))).toEqual([])
  })
})

describe('ids', () => {
  const named = [atlas.sources, atlas.organisations, atlas.people, atlas.places, claims, atlas.discrepancies, atlas.grounds]
  const kinds: Map<string, string[]> = new Map()
  const groups = [...named.map((things) => things.map(({ id }: { id: string }) => id)), atlas.countries.map(({ code }) => code)]
  for (const id of [...groups.flat(), ...new Set([...atlas.meetings, ...atlas.trade].map(({ about }) => about))]) {
    kinds.set(id, [...(kinds.get(id) ?? []), id])
  }

  it('name one thing each, over all kinds', () => {
    expect([...kinds].filter(([, uses]) => uses.length > 1)).toEqual([])
  })

  it('that discrepancies name are there', () => {
    const named = atlas.discrepancies.flatMap(({ subject, claims: told, settledBy = [] }) => [subject, ...told, ...settledBy])
    expect(named.filter((id) => !kinds.has(id))).toEqual([])
  })
})

describe('with both tiers on', () => {
  it('each meeting is one, however many tell of it', () => {
    const all = meetingsIn(five.meetings, 'all')
    const tiersOf = (about: string) =>
      new Set(all.filter((own) => own.about === about).flatMap(({ accounts }) => accounts.map(({ tier }) => tier)))
    expect(new Set(all.map(({ about }) => about)).size).toBe(all.length)
    expect(
      all
        .filter(({ about }) => tiersOf(about).size === 2)
        .map(({ about }) => about)
        .toSorted(),
    ).toEqual(sharedMeetings)
    const documents = meetingsIn(five.meetings, 'documents').map(({ about }) => about)
    expect(documents.toSorted()).toEqual([...sharedMeetings, ...documentMeetings].toSorted())
  })

  it('no two marks are one meeting under two names', () => {
    const all = meetingsIn(atlas.meetings, 'all').filter(({ when }) => when.earliest === when.latest)
    const marks = all.map(({ type, when, place, title }) => [type, when.earliest, place, title].join(' | '))
    expect(marks.filter((mark, index) => marks.indexOf(mark) !== index)).toEqual([])
  })

  it('the figure that documents and reference share is one, stated, with the year before derived', () => {
    const own = figuresIn(five.trade, 'all').filter(({ accounts }) => accounts.some(({ tier }) => tier === 'document'))
    expect(
      own.map(({ about, claim, accounts }) => [about, claim.basis, claim.amount?.value, claim.change?.percent, accounts.length]),
    ).toEqual([
      ['cn-tj.turnover.2024-h1.ministry-of-foreign-affairs-of-china', 'derived', 1_810_000_000, undefined, 1],
      ['cn-tj.turnover.2025-h1.ministry-of-foreign-affairs-of-china', 'stated', 2_040_000_000, 12.5, 2],
    ])
    expect(own[0]?.claim.derivedFrom?.formula).toBe('2.04 ÷ 1.125 = 1.81 billion US dollars')
    const halfYear = figuresIn(five.trade, 'all').filter(
      ({ pair, claim }) => pair === 'CN-TJ' && claim.period.label === '2025-H1',
    )
    expect(new Set(halfYear.map(({ claim }) => claim.amount?.value))).toEqual(new Set([1_200_000_000, 2_040_000_000]))
  })
})

describe('the meanings', () => {
  it.each(statusNames)('explain %s in one sentence, by the reference', (status) => {
    const own = atlas.meanings.filter((claim) => claim.status === status)
    expect(own.map(({ tier }) => tier)).toEqual(['reference'])
    for (const { says } of own) {
      expect(says.match(/[.!?]/g)).toEqual(['.'])
      expect(says.endsWith('.')).toBe(true)
      expect(wordsIn(says)).toBeLessThanOrEqual(30)
    }
  })
})

describe('contradictions', () => {
  const explanations = new Map(five.discrepancies.map(({ id, explanation }) => [id, explanation]))

  it.each([
    ['count-and-list.capital-fm-2025-08-28.count.member', 'A count gives ten, two more than the texts do'],
    [
      'count-and-list.pakistan-observer-2021-06-24.count.members-and-partners',
      'A count gives sixteen, two fewer than the texts do',
    ],
    ['document-and-reference.2021-09-pabbi-antiterror-pabbi', 'announces it for October 2021'],
    ['planned-not-confirmed.2021-09-summit-dushanbe', 'no later document says whether it took place'],
    ['one-belt-one-road', 'One thing is meant'],
    ['third.kz-ru.turnover.2023', 'A third party reports another amount'],
    ['same-day.LA.2025-09-01', 'On 1 September 2025 Laos became a dialogue partner and an SCO partner'],
    ['mirror.cn-tj.turnover.2025-h1', '2.04 billion US dollars (Ministry of Foreign Affairs of China)'],
  ])('hold %s', (id, words) => {
    expect(explanations.get(id)).toContain(words)
  })

  it('all say what the atlas shows', () => {
    expect(atlas.discrepancies.filter(({ shown }) => shown === undefined)).toEqual([])
  })

  it('hold every word that a text gets wrong', () => {
    const told = new Set(atlas.discrepancies.flatMap((discrepancy) => discrepancy.claims))
    const corrected = claims.filter((claim) => 'correction' in claim && claim.correction !== undefined)
    expect(corrected.length).toBeGreaterThan(4)
    expect(corrected.filter(({ id }) => !told.has(id))).toEqual([])
  })

  it('of the documents among themselves are but one of names: no rule finds another', () => {
    expect(five.discrepancies.filter(({ kind }) => kind === 'document-and-document').map(({ id }) => id)).toEqual([
      'one-belt-one-road',
    ])
  })

  it('that the reference tier answers stand for the documents alone', () => {
    const byId = new Map(claims.map((claim) => [claim.id, claim]))
    const answered = five.discrepancies.filter(({ settledBy }) => settledBy !== undefined)
    expect(answered.map(({ id }) => id)).toEqual([
      'count-and-list.capital-fm-2025-08-28.count.member',
      'planned-not-confirmed.2018-04-election-observation-baku',
      'planned-not-confirmed.2021-09-pabbi-antiterror-pabbi',
      'planned-not-confirmed.2021-09-peace-mission-donguz',
      'planned-not-confirmed.2021-09-summit-dushanbe',
    ])
    for (const { claims: sides, settledBy = [] } of answered) {
      expect(sides.map((id) => byId.get(id)?.tier)).toEqual(sides.map(() => 'document'))
      expect(settledBy.map((id) => byId.get(id)?.tier)).toEqual(settledBy.map(() => 'reference'))
    }
  })
})
