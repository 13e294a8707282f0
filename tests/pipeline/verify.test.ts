import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { anchorRecords } from '@/pipeline/anchor'
import { buildDataset } from '@/pipeline/build-dataset'
import { unaccountedParts, unaccountedPeriod } from '@/pipeline/date-evidence'
import { formatFaults } from '@/pipeline/faults'
import { type Sandbox, createSandbox, recordFile, textFile } from './sandbox'
import { verifyDocuments } from '@/pipeline/verify'

/** What the build and the check against the texts say of a sandbox. */
function faultsOf({ sources, texts }: Sandbox): string[] {
  return [...formatFaults(buildDataset(sources).faults), ...formatFaults(verifyDocuments(sources, texts).faults)]
}

describe('verify', () => {
  it('finds every passage and date of a sound record', () => {
    const { sources, texts } = createSandbox()
    expect(verifyDocuments(sources, texts)).toEqual({ passages: 8, dates: 9, faults: [] })
  })

  it('names a text that is missing, changed or not looked for', () => {
    const sandbox = createSandbox()
    sandbox.write(textFile, `${sandbox.read(textFile)}\nMore.\n`)
    expect(faultsOf(sandbox)).toEqual([
      expect.stringMatching(/river-post-2012-08-03\.yaml:4: the text river-post\.txt has the checksum [0-9a-f]{64}$/),
      'documents/river-post-2012-08-03.yaml:5: the text has 5 paragraphs',
    ])
    expect(formatFaults(verifyDocuments(sandbox.sources, sandbox.sources).faults)).toEqual([
      'documents/river-post-2012-08-03.yaml:3: the text river-post.txt is not in the folder',
    ])
  })

  it('fails if it has nothing to verify', () => {
    const { texts } = createSandbox()
    expect(formatFaults(verifyDocuments(texts, texts).faults)).toContain(
      'documents:1: there is no record of a document to verify',
    )
  })

  it('counts offsets as if line ends were plain', () => {
    const sandbox = createSandbox()
    sandbox.write(textFile, sandbox.read(textFile).replaceAll('\n', '\r\n'))
    expect(faultsOf(sandbox)).toEqual([expect.stringContaining('checksum')])
  })
})

interface Change {
  what: string
  /** The field; its group is what is changed. */
  field: RegExp
  to: (value: string) => string
}

const plus = (by: number) => (value: string) => String(Number(value) + by).padStart(value.length, '0')
const changes: Change[] = [
  { what: 'a later start', field: /start: (\d+)/dg, to: plus(1) },
  { what: 'an earlier start', field: /start: (\d+)/dg, to: plus(-1) },
  { what: 'a later end', field: /end: (\d+)/dg, to: plus(1) },
  { what: 'an earlier end', field: /end: (\d+)/dg, to: plus(-1) },
  { what: 'a later paragraph', field: /paragraph: (\d+)/dg, to: plus(1) },
  { what: 'a letter less', field: /phrase: '(.)/dg, to: () => '' },
  { what: 'another letter', field: /phrase: '(.)/dg, to: () => '#' },
  { what: 'a later year', field: /(?:when|edtf|period): '?(\d{4})/dg, to: plus(1) },
  { what: 'an earlier year', field: /(?:when|edtf|period): '?(\d{4})/dg, to: plus(-1) },
  { what: 'a later month', field: /(?:when|edtf): '?\d{4}-(\d{2})/dg, to: plus(1) },
  { what: 'an earlier month', field: /(?:when|edtf): '?\d{4}-(\d{2})/dg, to: plus(-1) },
  { what: 'a later day', field: /(?:when|edtf): '?\d{4}-\d{2}-(\d{2})/dg, to: plus(1) },
  { what: 'no such day', field: /(?:when|edtf): '?\d{4}-\d{2}-(\d{2})/dg, to: () => '32' },
  { what: 'another half', field: /period: \d{4}-H(1)/dg, to: () => '2' },
  { what: 'another number of paragraphs', field: /paragraphs: (\d+)/dg, to: plus(1) },
  { what: 'another checksum', field: /sha256: (.)/dg, to: () => '0' },
]

/** Every way to corrupt one field of the record, with the record that it leaves. */
function corruptions(record: string): [name: string, corrupted: string][] {
  return changes.flatMap(({ what, field, to }) =>
    [...record.matchAll(field)].map((match): [string, string] => {
      const [start = 0, end = 0] = match.indices?.[1] ?? []
      const line = record.slice(0, start).split('\n').length
      return [`${what} in line ${line}`, record.slice(0, start) + to(record.slice(start, end)) + record.slice(end)]
    }),
  )
}

describe('a corruption', () => {
  const cases = corruptions(createSandbox().read(recordFile))

  it('is tried on every locator, phrase and date', () => {
    const tried = (what: string) => cases.filter(([name]) => name.startsWith(what)).length
    expect([tried('a later start'), tried('a later paragraph'), tried('another letter')]).toEqual([8, 8, 8])
    expect([tried('a later year'), tried('a later day'), tried('another half')]).toEqual([9, 7, 1])
  })

  it.each(cases)('is caught: %s', (_name, corrupted) => {
    const sandbox = createSandbox()
    sandbox.write(recordFile, corrupted)
    expect(faultsOf(sandbox)).not.toEqual([])
  })
})

describe('a date', () => {
  it.each([
    ['2012-05-02', 'on May 2, 2012', []],
    ['2012-05-02', 'on 2012-05-02', []],
    ['2024-07-05', 'the address holds 20240705', []],
    ['2012-05-03', 'on May 2, 2012', ['day 03']],
    ['2012-06-02', 'on May 2, 2012', ['month 06']],
    ['2013-05-02', 'on May 2, 2012', ['2013']],
    ['2012-05-02', 'on May 22, 2012', ['day 02']],
    ['2021-09-16/2021-09-17', 'scheduled for September 16-17, 2021', []],
    ['../2021-06-24', 'June 24, 2021', []],
    ['2020-10', 'in October 2020', []],
    ['2012-09~', 'Sept. 2012', []],
    ['2021-06', 'no date at all', ['2021', 'month 06']],
    ['201X', 'in the 2010s', ['201X']],
  ])('%s is looked for in %j', (edtf, words, missing) => {
    expect(unaccountedParts(edtf, words)).toEqual(missing)
  })

  it('in figures accounts for itself and for the year of others', () => {
    const gaps = (edtf: string) => unaccountedParts(edtf, '2012-08-03, on May 2')
    expect(['2012-08-03', '2012-08', '2012', '2012-05-02'].map(gaps)).toEqual([[], [], [], []])
    expect(['2012-05-03', '2012-08-02', '2011-05-02'].map(gaps)).toEqual([['day 03'], ['month 08'], ['2011']])
  })

  it.each([
    ['2025-H1', 'in the first half of 2025', []],
    ['2025-H2', 'in the first half of 2025', ['H2']],
    ['2025', 'in 2024', ['2025']],
    ['2024-Q3', 'by September 2024', []],
    ['2024-01/2024-10', 'from January to October 2024', []],
  ])('of the period %s is looked for in %j', (label, words, missing) => {
    expect(unaccountedPeriod(label, words)).toEqual(missing)
  })
})

describe('anchor', () => {
  it('gives back the places that were taken out, and keeps comments', () => {
    const sandbox = createSandbox()
    const sound = sandbox.read(recordFile)
    sandbox.write(recordFile, sound.replace('start: 40, end: 55, ', '').replace('paragraph: 1, start: 56, end: 75, ', ''))
    expect(anchorRecords(sandbox.sources, sandbox.texts)).toEqual({ filled: 2, failures: [] })
    expect(parse(sandbox.read(recordFile))).toEqual(parse(sound))
    expect(sandbox.read(recordFile)).toMatch(/^# A record of a text of our own/m)
    expect(faultsOf(sandbox)).toEqual([])
  })

  it('changes nothing in a sound record', () => {
    const sandbox = createSandbox()
    const sound = sandbox.read(recordFile)
    expect(anchorRecords(sandbox.sources, sandbox.texts)).toEqual({ filled: 0, failures: [] })
    expect(sandbox.read(recordFile)).toBe(sound)
  })

  it('names a phrase that stands nowhere or more than once, and a text that is missing', () => {
    const sandbox = createSandbox()
    sandbox.edit(recordFile, "start: 40, end: 55, phrase: 'the six members'", "phrase: 'the seven members'")
    sandbox.edit(recordFile, "paragraph: 2, start: 186, end: 192, phrase: 'of old'", 'phrase: the')
    const name = 'documents/river-post-2012-08-03.yaml'
    expect(anchorRecords(sandbox.sources, sandbox.texts).failures).toEqual([
      `${name}: passage members: "the seven members" does not stand in paragraph 1`,
      `${name}: passage old: "the" stands 5 times in the text; make it longer`,
    ])
    expect(anchorRecords(sandbox.sources, sandbox.sources).failures).toEqual([
      `${name}: the text river-post.txt is not in the folder`,
    ])
  })
})
