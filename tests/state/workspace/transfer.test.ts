import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDB } from 'idb'
import { VERSION } from '@/state/workspace/migrations'
import { type Contents, limits } from '@/state/workspace/model'
import { FAULTS_LISTED, exportOf, importedFrom } from '@/state/workspace/transfer'
import type { CountProposal, MeetingProposal, MembershipProposal, TradeProposal } from '@/extraction/claims'
import { reviewOf } from '@/state/workspace/review'
import { RULES, choose, closeTabs, freshBrowser, openTab, paste, quiet, shownBy } from './tabs'

beforeEach(freshBrowser)
afterEach(closeTabs)

const file = (content: unknown) => new File([typeof content === 'string' ? content : JSON.stringify(content)], 'workspace.json')
const exported = async (tab: { exportFile: () => { content: Blob } }) => tab.exportFile().content.text()

/** A tab with two documents and decisions of each sort. */
async function workedTab() {
  const tab = openTab()
  const first = await paste(tab, 'The members are CN, RU and KZ.')
  const second = await paste(tab, 'It met; trade grew “a lot”, said UZ.')
  await quiet(tab)
  await choose(tab, first, 'CN')
  await choose(tab, first, 'RU', 'rejected')
  const found = { ...tab.state().documents[1]!.found!.proposals[0]! }
  await choose(tab, second, 'UZ', 'accepted', { ...found, entity: 'TJ' } as typeof found)
  await tab.editCard(first, { publisher: 'The Post', url: 'https://post.example/1', published: '2025-02-28' })
  await quiet(tab)
  return tab
}

describe('export and import', () => {
  it('into an empty workspace give byte for byte the same file, whatever is in it', { timeout: 120_000 }, async () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    const given = fc.record({ text: word, code: fc.constantFrom('CN', 'RU', 'UZ'), title: word, isAccepted: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(given, { maxLength: 6 }), async (all) => {
        freshBrowser()
        const tab = openTab()
        for (const { text, code, title, isAccepted } of all) {
          const id = await paste(tab, `${text} ${code}`)
          await quiet(tab)
          await tab.editCard(id, { title })
          await choose(tab, id, code, isAccepted ? 'accepted' : 'rejected')
        }
        const first = await exported(tab)
        tab.close()
        freshBrowser()
        const other = openTab()
        const result = await other.importFile(file(first))
        expect(result).toMatchObject({ outcome: 'imported', documents: tab.state().documents.length, isStored: true })
        await quiet(other)
        expect(await exported(other)).toBe(first)
        expect(shownBy(other)).toEqual(shownBy(tab))
        closeTabs()
      }),
      { numRuns: 30 },
    )
  })

  it('take in as many decisions as there may be on a text, and more', async () => {
    const tab = await workedTab()
    const whole = JSON.parse(await exported(tab)) as Whole
    const [first] = whole.decisions
    whole.decisions = Array.from({ length: 150_000 }, (_, index) => ({ ...first!, proposal: `by hand ${index}` }))
    const there = { documents: tab.state().documents, decisions: new Map() }
    expect(await importedFrom(file(whole), there)).toMatchObject({ documents: 0, decisions: 150_000 })
  })

  it('merge: the newer decision counts, nothing else is overwritten, and it is one step', async () => {
    const tab = await workedTab()
    const first = tab.state().documents[0]!.id
    const old = await exported(tab)
    await choose(tab, first, 'CN', 'rejected')
    await tab.editCard(first, { title: 'My own title' })
    const before = shownBy(tab)
    expect(await tab.importFile(file(old))).toEqual({ outcome: 'imported', documents: 0, decisions: 0, isStored: true })
    expect(shownBy(tab)).toEqual(before)

    const newer = JSON.parse(old) as { decisions: { at: string; verdict: string }[] }
    newer.decisions[0]!.at = '2030-01-01T00:00:00Z'
    newer.decisions[0]!.verdict = 'rejected'
    await tab.remove([tab.state().documents[1]!.id])
    expect(await tab.importFile(file(newer))).toMatchObject({ documents: 1, decisions: 2 })
    expect(tab.state().documents).toMatchObject([{ title: 'My own title' }, {}])
    await tab.undo()
    await tab.undo()
    expect(shownBy(tab)).toEqual(before)
  })
})

type Json = Record<string, unknown>
interface Whole extends Json {
  documents: (Json & { found?: { proposals: Json[] } })[]
  decisions: (Json & { of: Json })[]
}

/** What is found wrong with a file; nothing of it may be taken over. */
async function faultsOf(make: (whole: Whole) => unknown): Promise<readonly unknown[]> {
  const tab = await workedTab()
  const content = make(JSON.parse(await exported(tab)) as Whole)
  const before = shownBy(tab)
  const result = await tab.importFile(file(content))
  expect(shownBy(tab)).toEqual(before)
  return result.outcome === 'fault' ? result.faults : []
}

describe('a file that cannot be imported', () => {
  it.each<[string, (whole: Whole) => unknown, string, string]>([
    ['no JSON', () => '{', '', 'json'],
    ['something else', () => ({ type: 'FeatureCollection' }), 'format', 'format'],
    ['null', () => null, 'format', 'format'],
    ['without a version', (whole) => ({ ...whole, version: 'two' }), 'version', 'format'],
    ['of a newer version', (whole) => ({ ...whole, version: VERSION + 1 }), 'version', 'newer'],
    ['with more in it', (whole) => ({ ...whole, extra: 1 }), 'extra', 'shape'],
    ['without documents', (whole) => ({ ...whole, documents: {} }), 'documents', 'shape'],
    ['without decisions', (whole) => ({ ...whole, decisions: 7 }), 'decisions', 'shape'],
  ])('is no workspace: %s', async (_name, make, path, kind) => {
    expect(await faultsOf(make)).toContainEqual(expect.objectContaining({ path, kind }))
  })

  it.each<[string, (whole: Whole) => void, string, string]>([
    ['a document that is none', (whole) => (whole.documents[1] = 5 as never), 'documents.1', 'shape'],
    ['a field too many', (whole) => (whole.documents[0]!['html'] = '<b>'), 'documents.0', 'shape'],
    ['a title too long', (whole) => (whole.documents[0]!['title'] = 'a'.repeat(501)), 'documents.0.title', 'shape'],
    ['an address of a script', (whole) => (whole.documents[0]!['url'] = 'javascript:alert(1)'), 'documents.0.url', 'shape'],
    ['a day that is none', (whole) => (whole.documents[0]!['published'] = '2025-02-30'), 'documents.0.published', 'shape'],
    ['an id of another text', (whole) => (whole.documents[0]!['text'] += '!'), 'documents.0.id', 'checksum'],
    ['other line ends', (whole) => (whole.documents[0]!['text'] = 'a\r\nb'), 'documents.0.text', 'shape'],
    ['a document twice', (whole) => whole.documents.push(whole.documents[0]!), 'documents.2.id', 'duplicate'],
    ['a decision twice', (whole) => whole.decisions.push(whole.decisions[0]!), 'decisions.3', 'duplicate'],
    ['a decision without its document', (whole) => whole.documents.shift(), 'decisions.0.document', 'orphan'],
    ['a verdict that is none', (whole) => (whole.decisions[0]!['verdict'] = 'maybe'), 'decisions.0.verdict', 'shape'],
    ['a place outside', (whole) => (whole.decisions[0]!.of['offset'] = [0, 9999]), 'decisions.0.of.offset', 'offset'],
    ['a place that runs back', (whole) => (whole.decisions[0]!.of['offset'] = [9, 3]), 'decisions.0.of.offset', 'offset'],
    ['words that do not stand there', (whole) => (whole.decisions[0]!.of['phrase'] = 'IR'), 'decisions.0.of.phrase', 'phrase'],
    [
      'found words that do not stand there',
      (whole) => (whole.documents[0]!.found!.proposals[1]!['phrase'] = '<script>'),
      'documents.0.found.proposals.1.phrase',
      'phrase',
    ],
    ['a number that is none', (whole) => (whole.decisions[0]!.of['confidence'] = 1e300), 'decisions.0.of.confidence', 'shape'],
  ])('has something in it: %s', async (_name, change, path, kind) => {
    const faults = await faultsOf((whole) => {
      change(whole)
      return whole
    })
    expect(faults).toContainEqual(expect.objectContaining({ path, kind }))
  })

  it('cannot reach what objects inherit', async () => {
    const tab = await workedTab()
    const text = (await exported(tab)).replace('"decisions":[', '"decisions":[{"__proto__":{"polluted":true},"constructor":{}},')
    expect(await tab.importFile(file(text))).toMatchObject({ outcome: 'fault', count: expect.any(Number) as number })
    expect(await tab.importFile(file(`{"__proto__":{"format":"sco-atlas-workspace"}}`))).toMatchObject({
      faults: [{ kind: 'format' }],
    })
    expect('polluted' in {}).toBe(false)
  })

  it('has the first of its many faults listed, and all counted', async () => {
    const whole = {
      format: 'sco-atlas-workspace',
      version: VERSION,
      documents: Array.from({ length: 400 }, () => 1),
      decisions: [],
    }
    const result = await importedFrom(file(whole), { documents: [], decisions: new Map() })
    expect(result).toMatchObject({ outcome: 'fault', count: 400 })
    expect('faults' in result && result.faults).toHaveLength(FAULTS_LISTED)
  })

  it.each(['documents', 'decisions'] as const)('has a million %s: it is refused before they are looked at', async (of) => {
    const content = `{"format":"sco-atlas-workspace","version":${VERSION},"documents":[],"decisions":[],"${of}":[${'0,'.repeat(999_999)}0]}`
    expect(await importedFrom(file(content), { documents: [], decisions: new Map() })).toEqual({
      outcome: 'fault',
      faults: [{ path: of, kind: 'many', detail: '1000000' }],
      count: 1,
    })
  })

  it('is too large, cannot be read, or would come to too much', async () => {
    const tab = await workedTab()
    const large = file('{}')
    Object.defineProperty(large, 'size', { value: limits.importBytes + 1 })
    expect(await tab.importFile(large)).toMatchObject({ faults: [{ kind: 'long' }] })
    const gone = file('{}')
    gone.text = () => Promise.reject(new Error('gone'))
    expect(await tab.importFile(gone)).toMatchObject({ faults: [{ kind: 'unreadable', detail: 'gone' }] })
    const { documents } = tab.state()
    const many: Contents = {
      documents: Array.from({ length: limits.documents }, (_, index) => ({ ...documents[0]!, id: `mine-${index}` })),
      decisions: new Map(),
    }
    const one = exportOf({ documents: documents.slice(0, 1), decisions: new Map() })
    expect(await importedFrom(file(await one.content.text()), many)).toMatchObject({ faults: [{ kind: 'many' }] })
  })
})

const fixtures = readdirSync('tests/fixtures/workspace').filter((name) => name.startsWith('version-'))
const fixture = (name: string) => readFileSync(`tests/fixtures/workspace/${name}`, 'utf8')

describe('every earlier version', () => {
  it('has a fixture, and so has this one', () => {
    expect(fixtures.toSorted()).toEqual(Array.from({ length: VERSION }, (_, index) => `version-${index + 1}.json`))
  })

  it.each(fixtures)('is imported: %s', async (name) => {
    const tab = openTab()
    expect(await tab.importFile(file(fixture(name)))).toEqual({ outcome: 'imported', documents: 2, decisions: 3, isStored: true })
    await quiet(tab)
    const reloaded = openTab()
    await quiet(reloaded)
    expect(reloaded.state()).toMatchObject({ setAside: [], storage: 'stored' })
    expect(await exported(reloaded)).toBe(await exported(tab))
  })

  it('is read out of the database: version 1, with a record that is none', async () => {
    const { documents, decisions } = JSON.parse(fixture('version-1.json')) as Whole
    const first = await openDB('sco-atlas', 1, {
      upgrade: (database) => {
        database.createObjectStore('documents', { keyPath: 'id' })
        database.createObjectStore('decisions', { keyPath: ['document', 'proposal'] })
      },
    })
    for (const document of documents) await first.put('documents', document)
    for (const decision of decisions) await first.put('decisions', decision)
    await first.put('documents', { id: 'bad', found: { proposals: [null, 5] } })
    await first.put('decisions', { document: 'mine-000000000000', proposal: 'gone', verdict: 'accepted', at: 'once' })
    first.close()

    const tab = openTab()
    await quiet(tab)
    expect(tab.state().setAside.map(({ store, key }) => [store, key])).toEqual([
      ['documents', 'bad'],
      ['texts', 'bad'],
      ['decisions', ['mine-000000000000', 'gone']],
    ])
    const imported = openTab({ openStorage: () => Promise.reject(new Error('none')) })
    await imported.importFile(file(fixture('version-1.json')))
    expect(tab.state().documents.map(({ text }) => text)).toEqual(imported.state().documents.map(({ text }) => text))
    expect(tab.state().decisions).toEqual(imported.state().decisions)
  })

  it('keeps what each decision of version 1 was about', async () => {
    const tab = openTab()
    await tab.importFile(file(fixture('version-1.json')))
    const decisions = [...[...tab.state().decisions.values()][0]!.values()]
    expect(decisions.map(({ proposal, verdict, of }) => [proposal, verdict, of.kind])).toEqual([
      ['membership.0-2.CN.member', 'accepted', 'membership'],
      ['meeting.23-43.summit.inferred', 'rejected', 'meeting'],
      ['trade.45-69.CN-RU.turnover.2000000~2', 'accepted', 'trade'],
    ])
  })
})

describe('proposals of every kind', () => {
  // A field that is added to a kind must be added here, and is found missing in what is stored.
  const place = { phrase: 'met', offset: [0, 3] as [number, number], confidence: 1, rule: 'some' }
  const every: [Required<MembershipProposal>, Required<CountProposal>, Required<MeetingProposal>, Required<TradeProposal>] = [
    { kind: 'membership', ...place, entity: 'CN', status: 'member' },
    { kind: 'membership-count', ...place, status: 'founder', count: 6 },
    {
      kind: 'meeting',
      ...place,
      type: 'summit',
      start: '2025-09-01',
      end: '2025-09-02',
      isDateInferred: true,
      city: 'Tianjin',
      country: 'CN',
      participants: ['CN'],
      host: 'CN',
      state: 'held',
      beside: 'forum',
      number: 25,
    },
    {
      kind: 'trade',
      ...place,
      a: 'CN',
      b: 'TJ',
      measure: 'turnover',
      period: '2024',
      valueUsd: null,
      value: 1.5,
      currency: 'CNY',
      changePercent: -3.25,
      reporter: 'China',
    },
  ]

  it('go out and come back as they were', async () => {
    const readOne = () => Promise.resolve({ rules: RULES, publicationDate: null, proposals: [...every] })
    const tab = openTab({ readOne })
    const id = await paste(tab, 'met')
    await quiet(tab)
    for (const { key, found } of reviewOf(tab.state().documents[0]!, undefined)) {
      await tab.decide(id, [{ key, found, verdict: 'accepted', corrected: found }])
    }
    const first = await exported(tab)
    tab.close()
    const later = openTab({ readOne: () => Promise.reject(new Error('it was read already')) })
    await quiet(later)
    expect(later.state()).toMatchObject({ setAside: [], documents: [{ found: { proposals: every } }] })
    later.close()
    freshBrowser()
    const other = openTab()
    expect(await other.importFile(file(first))).toMatchObject({ outcome: 'imported', documents: 1, decisions: 4 })
    await quiet(other)
    expect(await exported(other)).toBe(first)
  })
})
