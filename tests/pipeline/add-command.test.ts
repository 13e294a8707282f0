import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { sourceRecord } from '@/domain/export/source-record'
import type { Proposal } from '@/extraction/claims'
import { ownPartOf } from '@/extraction/own/own-part'
import type { ReviewedDocument } from '@/extraction/own/reviewed'
import { worldNamesOf } from '@/extraction/own/world-names'
import { addCallOf, runAdd } from '@/pipeline/add-command'
import { buildDataset } from '@/pipeline/build-dataset'
import { buildGazetteer, packagedCountries } from '@/pipeline/gazetteer'
import { verifyDocuments } from '@/pipeline/verify'
import { type Sandbox, createSandbox } from './sandbox'

const text = [
  'OSH, 5 March 2013 – A note on the members.',
  '',
  'China, Russia and Cuba are members; the GCC is a guest.',
  'They number six members.',
  'A forum was held in Orsha on 2 March 2013.',
  'The ministers will be in Osh on 2 May 2013, on their second day there.',
  'Trade of China and Tajikistan reached $1.7 billion in 2012, customs of China say.',
].join('\r\n')

type Said = Proposal extends infer P ? (P extends Proposal ? Omit<P, 'offset' | 'confidence' | 'rule'> : never) : never

const told: Said[] = [
  { kind: 'membership', entity: 'CN', status: 'member', phrase: 'China, Russia and Cuba are members' },
  { kind: 'membership', entity: 'RU', status: 'member', phrase: 'China, Russia and Cuba are members' },
  { kind: 'membership', entity: 'CU', status: 'member', phrase: 'China, Russia and Cuba are members' },
  { kind: 'membership', entity: 'GCC', status: 'guest', phrase: 'the GCC is a guest' },
  { kind: 'membership-count', status: 'member', count: 6, phrase: 'number six members' },
  {
    kind: 'meeting',
    type: 'forum',
    start: '2013-03-02',
    city: 'Orsha',
    country: 'BY',
    participants: ['CU'],
    state: 'held',
    phrase: 'A forum was held in Orsha on 2 March 2013',
  },
  {
    kind: 'meeting',
    type: 'ministerial',
    start: '2013-05-02',
    city: 'Osh',
    country: 'KG',
    participants: [],
    host: 'KG',
    state: 'planned',
    phrase: 'The ministers will be in Osh on 2 May 2013',
  },
  {
    kind: 'trade',
    a: 'CN',
    b: 'TJ',
    measure: 'turnover',
    period: '2012',
    valueUsd: 1_700_000_000,
    value: null,
    currency: null,
    reporter: 'Customs of China',
    phrase: 'reached $1.7 billion in 2012',
  },
]

/** The record of a review of the text, in a sandbox with the text beside it. */
function reviewIn(sandbox: Sandbox, more: Partial<ReviewedDocument> = {}, content = text, period = '2012') {
  const plain = content.replaceAll('\r\n', '\n')
  const document: ReviewedDocument = {
    id: 'mine-0123456789ab',
    title: 'Members: "a note"',
    publisher: 'Hill Post',
    url: 'https://example.org/note?a=1#b',
    language: 'en',
    file: 'note.txt',
    sha256: createHash('sha256').update(content).digest('hex'),
    text: plain,
    publicationDate: '2013-03-05',
    publicationBasis: 'stated',
    accepted: told.map((given, index) => {
      const one = given.kind === 'trade' ? { ...given, period, phrase: 'reached $1.7 billion' } : given
      const start = plain.indexOf(one.phrase)
      const proposal: Proposal = {
        ...one,
        offset: [start, start + one.phrase.length] as [number, number],
        confidence: 0.9,
        rule: 'test',
      }
      return { key: String(index), proposal, isCorrected: index === 2 }
    }),
    ...more,
  }
  const { atlas } = buildDataset(sandbox.sources).dataset!
  const { part, unplaced, waiting } = ownPartOf([document], atlas, atlas.trade, worldNamesOf(buildGazetteer()))
  expect(waiting).toEqual([])
  const taken = new Set(atlas.meetings.map(({ about }) => about))
  const record = sourceRecord({ part, source: document.id, publicationBasis: document.publicationBasis, taken, unplaced })!
  const files = { record: path.join(sandbox.texts, 'note.yaml'), text: path.join(sandbox.texts, 'note-as-saved.txt') }
  writeFileSync(files.record, record)
  writeFileSync(files.text, content)
  return { record, files, document }
}

function contentOf(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [path.join(entry.parentPath, entry.name), readFileSync(path.join(entry.parentPath, entry.name), 'utf8')]),
  )
}

describe('a finished review', () => {
  it('becomes a document of the dataset with one command', () => {
    const sandbox = createSandbox()
    const { files } = reviewIn(sandbox)
    const { lines, faults } = runAdd(sandbox.sources, files, packagedCountries())
    expect(faults).toEqual([])
    expect(lines.join('\n')).toMatch(
      /hill-post-2013-03-05\.yaml: added[^]*name: Cuba[^]*Gulf Cooperation Council[^]*Orsha \(BY\) has no position/,
    )
    const { dataset, faults: built } = buildDataset(sandbox.sources)
    expect(built).toEqual([])
    const own = 'hill-post-2013-03-05'
    const { statuses, counts, meetings, trade, countries } = dataset!.atlas
    const ofOwn = <C extends { id: string }>(claims: readonly C[]) => claims.filter(({ id }) => id.startsWith(`${own}.`))
    expect(
      ofOwn(statuses)
        .map(({ entity, status, basis }) => `${entity} ${status} ${basis}`)
        .toSorted(),
    ).toEqual(['CN member stated', 'CU member inferred', 'RU member stated', 'gcc guest stated'])
    expect(ofOwn(counts)).toMatchObject([{ of: 'member', count: 6 }])
    expect(ofOwn(meetings)).toMatchObject([
      { about: '2013-03-forum-orsha', state: 'held' },
      { type: 'ministerial', state: 'planned', place: 'osh', participants: [{ entity: 'KG', role: 'host' }] },
    ])
    expect(ofOwn(trade)).toMatchObject([{ about: 'cn-tj.turnover.2012.customs-of-china', amount: { value: 1_700_000_000 } }])
    expect(countries.find(({ code }) => code === 'CU')).toMatchObject({ name: 'Cuba', numeric: '192' })
    expect(JSON.stringify(parse(sandbox.read(`sources/documents/${own}.yaml`)))).not.toContain('"add"')
  })

  it.each([
    [
      'printed in another paragraph',
      '2012',
      /trade\.0: its date, 2012, is printed in paragraph 7: "2012"/,
      { evidence: ['reached-1-7-billion', '2012'] },
    ],
    [
      'printed nowhere',
      '2011',
      /trade\.0: its date, 2011, is printed nowhere in full/,
      { basis: 'inferred', reasoning: expect.stringContaining('2011'), evidence: ['reached-1-7-billion'] },
    ],
    [
      'half a year that is printed nowhere',
      '2011-H1',
      /2011-H1, is printed nowhere/,
      { basis: 'inferred', reasoning: expect.stringContaining('the first half of 2011') },
    ],
  ])('names what a date rests on that is %s', (_where, period, line, figure) => {
    const sandbox = createSandbox()
    const apart = text.replace('$1.7 billion in 2012, customs', '$1.7 billion, customs').concat('\r\nSo it was in 2012.')
    const { files } = reviewIn(sandbox, {}, apart, period)
    const { lines, faults } = runAdd(sandbox.sources, files, packagedCountries())
    expect(faults).toEqual([])
    expect(lines.join('\n')).toMatch(line)
    expect(parse(sandbox.read('sources/documents/hill-post-2013-03-05.yaml'))).toMatchObject({ trade: [figure] })
    writeFileSync(path.join(sandbox.texts, 'note.txt'), apart)
    expect(verifyDocuments(sandbox.sources, sandbox.texts).faults).toEqual([])
  })

  it('says where its text belongs', () => {
    const sandbox = createSandbox()
    const { lines } = runAdd(sandbox.sources, reviewIn(sandbox).files, packagedCountries())
    expect(lines.at(-1)).toContain('note.txt into the folder of the texts')
  })

  it('is never written over a document', () => {
    const sandbox = createSandbox()
    const { files } = reviewIn(sandbox)
    runAdd(sandbox.sources, files, packagedCountries())
    const before = contentOf(sandbox.sources)
    expect(runAdd(sandbox.sources, files, packagedCountries()).faults.join('\n')).toMatch(
      /already; it is not overwritten[^]*text is that of/,
    )
    expect(contentOf(sandbox.sources)).toEqual(before)
  })

  it.each<[why: string, from: string | RegExp, to: string, reason: RegExp]>([
    ['is of another form', /^passages:/m, 'passage:', /note\.yaml:\d+: .*passage/],
    ['is no YAML', /^source:/m, 'source: [', /note\.yaml/],
    ['names another checksum', /sha256: .*/, `sha256: ${'a'.repeat(64)}`, /has the checksum/],
    ['has a phrase that does not stand there', 'the GCC is a guest', 'the GCC is a ghost', /does not stand in the text/],
    ['has another place of a phrase', /start: (\d+)/, 'start: 1$1', /stands at/],
    ['counts other paragraphs', /paragraphs: \d+/, 'paragraphs: 99', /paragraphs/],
    ['names a country that there is not', 'CU]', 'CU, ZZ]', /"ZZ"/],
    ['leads out of its folder', /file: .*/, 'file: "../note.txt"', /plain name/],
    ['has an id that is no name', /id: hill.*/, 'id: "../hill"', /no name for a file/],
  ])('is refused if the record %s, and nothing is written', (_why, from, to, reason) => {
    const sandbox = createSandbox()
    const { files, record } = reviewIn(sandbox)
    const changed = record.replace(from, to)
    expect(changed).not.toBe(record)
    writeFileSync(files.record, changed)
    const before = contentOf(sandbox.sources)
    const { faults, lines } = runAdd(sandbox.sources, files, packagedCountries())
    expect(lines).toEqual([])
    expect(faults.join('\n')).toMatch(reason)
    expect(faults.every((fault) => !fault.includes('\n'))).toBe(true)
    expect(contentOf(sandbox.sources)).toEqual(before)
  })

  it('is refused if a file is not there', () => {
    const { sources, texts } = createSandbox()
    const nowhere = path.join(texts, 'nowhere.yaml')
    expect(runAdd(sources, { record: nowhere, text: nowhere }, packagedCountries()).faults).toHaveLength(2)
    expect(existsSync(nowhere)).toBe(false)
  })

  it('says on whose word the day stands that a reader gives', () => {
    const { record } = reviewIn(createSandbox(), { publicationBasis: 'given' })
    expect(parse(record)).toMatchObject({
      source: { published: { basis: 'inferred', reasoning: expect.stringContaining('5 March 2013') } },
    })
  })
})

it('asks for both files', () => {
  expect(addCallOf(['a.yaml', 'b.txt'])).toEqual({ record: 'a.yaml', text: 'b.txt' })
  expect([addCallOf([]), addCallOf(['a.yaml']), addCallOf(['a', 'b', 'c'])]).toEqual([undefined, undefined, undefined])
})
