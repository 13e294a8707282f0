import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/pipeline/build-dataset'
import { formatFaults } from '@/pipeline/faults'
import { createSandbox, recordFile, shapesFile, tablesFile } from './sandbox'

const record = 'documents/river-post-2012-08-03.yaml'
const tables = 'reference/tables.yaml'

/** What to change in a sound record, and the fault that has to follow, with the line of the change. */
const cases: [name: string, file: string, from: string, to: string, fault: string][] = [
  [
    'an unknown key',
    recordFile,
    'title: Ministers meet in Osh',
    'titel: Ministers meet in Osh',
    `${record}:6: unknown key "titel"`,
  ],
  [
    'a missing key',
    recordFile,
    '    status: observer\n',
    '',
    `${record}:19: status: Invalid option: expected one of "shanghai-five"|"member"|"observer"|"dialogue-partner"|"sco-partner"|"guest"`,
  ],
  [
    'a wrong type',
    recordFile,
    "when: '2012-05-02'",
    'when: 2012',
    `${record}:41: when: Invalid input: expected string, received number`,
  ],
  ['a broken file', recordFile, 'passages:', 'passages: [', `${record}:`],
  [
    'a day that does not exist',
    recordFile,
    "when: '2012-05-02'",
    "when: '2012-05-32'",
    `${record}:41: "2012-05-32" is no date of EDTF level 0 or 1`,
  ],
  [
    'a publication on no day',
    recordFile,
    "edtf: '2012-08-03'",
    "edtf: '2012-18-03'",
    `${record}:8: "2012-18-03" is no date of EDTF level 0 or 1`,
  ],
  ['a period that is none', recordFile, 'period: 2012-H1', 'period: 2012-H3', `${record}:59: "2012-H3" is no period`],
  ['an unknown passage', recordFile, 'evidence: [met]', 'evidence: [mett]', `${record}:47: unknown passage or source "mett"`],
  [
    'an unknown source',
    tablesFile,
    'evidence: [trade-office]',
    'evidence: [trade-offic]',
    `${tables}:27: unknown passage or source "trade-offic"`,
  ],
  [
    'an unknown source of a note on the map',
    shapesFile,
    'evidence: [hill-gazette]',
    'evidence: [hill-gazet]',
    'shapes.yaml:14: unknown passage or source "hill-gazet"',
  ],
  [
    'a note on the map without a source',
    shapesFile,
    'evidence: [hill-gazette]',
    'evidence: []',
    'shapes.yaml:14: evidence: Too small: expected array to have >=1 items',
  ],
  [
    'contested ground that is listed twice',
    shapesFile,
    'id: far-islet',
    'id: two-flag-hill',
    'shapes.yaml:15: id "two-flag-hill" is taken by the ground at shapes.yaml:8',
  ],
  [
    'a status that is none',
    tablesFile,
    'status: observer, says',
    'status: onlooker, says',
    `${tables}:17: status: Invalid option: expected one of "shanghai-five"|"member"|"observer"|"dialogue-partner"|"sco-partner"|"guest"`,
  ],
  ['an unknown country', recordFile, 'entities: [IN, MN]', 'entities: [IN, XX]', `${record}:19: unknown country "XX"`],
  ['a place that is no country', recordFile, 'entity: KG', 'entity: osh', `${record}:46: unknown country or organisation "osh"`],
  ['an unknown person', recordFile, 'person: anna-example', 'person: bob-example', `${record}:34: unknown person "bob-example"`],
  ['an unknown place', recordFile, 'place: almaty', 'place: atlantis', `${record}:52: unknown place "atlantis"`],
  ['an unknown meeting', recordFile, 'place: almaty', 'partOf: 2012-summit', `${record}:52: unknown meeting "2012-summit"`],
  [
    'an unknown subject',
    recordFile,
    'subject: TR',
    'subject: TU',
    `${record}:67: unknown country or organisation or person or place or source or meeting or figure "TU"`,
  ],
  [
    'an unknown claim',
    recordFile,
    'dialogue-partner.TR]',
    'dialogue-partner.TU]',
    `${record}:68: unknown claim "river-post-2012-08-03.dialogue-partner.TU"`,
  ],
  [
    'a phrase of 13 words',
    recordFile,
    "phrase: 'the six members'",
    "phrase: 'a b c d e f g h i j k l m'",
    `${record}:10: the phrase has 13 words, at most 12 are allowed`,
  ],
  [
    'offsets of another length',
    recordFile,
    'end: 55',
    'end: 56',
    `${record}:10: the offsets do not span the length of the phrase`,
  ],
  [
    'a passage without offsets',
    recordFile,
    'start: 40, end: 55, ',
    '',
    `${record}:10: the passage has no offsets; "anchor" fills them in`,
  ],
  [
    'a correction without printed',
    recordFile,
    'printed: Turky, ',
    '',
    `${record}:29: printed: Invalid input: expected string, received undefined`,
  ],
  [
    'an inference without reasoning',
    recordFile,
    '    reasoning: The year is that of the publication.\n',
    '',
    `${record}:38: basis inferred needs a reasoning`,
  ],
  [
    'a claim of a document without passage',
    recordFile,
    'evidence: [members]',
    'evidence: [hill-gazette]',
    `${record}:31: a claim of a document rests on a passage of it`,
  ],
  [
    'an event without stage',
    recordFile,
    'kind: snapshot',
    'kind: event',
    `${record}:19: an event has a stage, a snapshot has none`,
  ],
  [
    'a turnover the wrong way round',
    recordFile,
    'a: CN\n    b: TJ',
    'a: TJ\n    b: CN',
    `${record}:56: of a turnover, a is the alphabetically first`,
  ],
  [
    'a group without definition',
    recordFile,
    'b: TJ',
    'b: sco',
    `${record}:56: a figure with "sco" needs a definition of who is counted`,
  ],
  [
    'a figure without amount and change',
    tablesFile,
    '    amount: { value: 900000000, currency: USD }\n',
    '',
    `${tables}:21: a figure has an amount or a change`,
  ],
  [
    'a currency that is none',
    recordFile,
    'currency: USD',
    'currency: dollars',
    `${record}:60: currency: Invalid string: must match pattern /^[A-Z]{3}$/`,
  ],
  [
    'a row on weak sources alone',
    tablesFile,
    '    confidence: low\n',
    '',
    `${tables}:8: what rests on weak sources alone is of confidence low and says so in a note`,
  ],
  [
    'a source without use',
    tablesFile,
    'evidence: [trade-office]',
    'evidence: [hill-gazette]',
    `${tables}:4: nothing rests on the source "trade-office"`,
  ],
  [
    'an address that is none',
    tablesFile,
    'https://example.org/hills',
    'example.org/hills',
    `${tables}:2: url: Invalid string: must match pattern /^https?:\\/\\//`,
  ],
  [
    'one claim twice',
    recordFile,
    'entities: [IN, MN]',
    'entities: [IN, IN]',
    `${record}:19: id "river-post-2012-08-03.observer.IN" is taken by the claim at ${record}:19; a "key" tells them apart`,
  ],
  [
    'one id for two kinds',
    'sources/people.yaml',
    'id: anna-example',
    'id: osh',
    'places.yaml:2: id "osh" is taken by the person at people.yaml:1',
  ],
  [
    'a series with the id of another thing',
    tablesFile,
    'place: osh, state: held',
    'place: osh, series: { id: osh, number: 1 }, state: held',
    `${tables}:19: id "osh" is taken by the place at places.yaml:2`,
  ],
  [
    'an id with a space',
    'sources/people.yaml',
    'id: anna-example',
    'id: anna example',
    'people.yaml:1: id "anna example" holds more than letters, digits, ".", "~" and "-"',
  ],
  ['a place in no country', 'sources/places.yaml', 'country: KG', 'country: ZZ', 'places.yaml:2: unknown country "ZZ"'],
  [
    'a capital abroad',
    'sources/countries.yaml',
    'name: China',
    'name: China, capital: osh',
    'countries.yaml:1: the capital "osh" lies in KG, not in CN',
  ],
  [
    'a place beyond the poles',
    'sources/places.yaml',
    'lat: 40.53',
    'lat: 140.53',
    'places.yaml:2: no place on Earth: latitude 140.53, longitude 72.8',
  ],
  ['a table with passages', tablesFile, 'statuses:', 'passages: {}\nstatuses:', `${tables}:5: passages belong to a document`],
]

function faultsOf(edits: readonly (readonly [file: string, from: string, to: string])[]): string[] {
  const sandbox = createSandbox()
  for (const edit of edits) sandbox.edit(...edit)
  const { dataset, faults } = buildDataset(sandbox.sources)
  expect(dataset === undefined).toBe(faults.length > 0)
  return formatFaults(faults)
}

describe('faults in the sources', () => {
  it('finds none in a sound record', () => {
    expect(faultsOf([])).toEqual([])
  })

  it.each(cases)('names the file, line and reason of %s', (_name, file, from, to, fault) => {
    expect(faultsOf([[file, from, to]])).toContainEqual(expect.stringContaining(fault))
  })

  it('reports all faults at once, in the order of files and lines', () => {
    const found = faultsOf([
      [recordFile, "when: '2012-05-02'", "when: '2012-05-32'"],
      [recordFile, 'person: anna-example', 'person: bob-example'],
      [tablesFile, 'evidence: [trade-office]', 'evidence: [trade-offic]'],
    ])
    expect(found.map((fault) => fault.split(': ')[0])).toEqual([`${record}:34`, `${record}:41`, `${tables}:27`])
  })

  it('does not call unknown what stands in a file that could not be read', () => {
    expect(faultsOf([['sources/people.yaml', 'name: Anna Example', 'called: Anna Example']])).toEqual([
      'people.yaml:1: name: Invalid input: expected string, received undefined',
      'people.yaml:1: unknown key "called"',
    ])
  })
})
