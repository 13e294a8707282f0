import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { buildDataset } from '@/pipeline/build-dataset'
import { type Change, changesBetween } from '@/pipeline/changes'
import { changesCallOf, runChanges } from '@/pipeline/changes-command'
import { changesPage } from '@/pipeline/changes-page'
import { type Version, readVersion } from '@/pipeline/changes-read'
import { type EditionRecord, behindOf, editionFile, groupsOf, readEditions } from '@/pipeline/changes-record'
import { type Fault, formatFaults } from '@/pipeline/faults'
import { createSandbox } from './sandbox'

const today = '2026-01-02'
const plainVersion = { dataVersion: '000000000001', sources: [], countries: [], statuses: [], meetings: [], trade: [] }

/** A version of the dataset that holds these lists beside empty ones. */
function version(lists: object = {}, dataVersion = '000000000001'): Version {
  const read = readVersion(JSON.stringify({ ...plainVersion, dataVersion, ...lists }))
  if (!read.version) throw new Error(read.fault)
  return read.version
}

const meeting = {
  id: 'ref.summit',
  about: 'summit',
  title: 'Summit',
  when: { edtf: '2012-08', earliest: '2012-08-01', latest: '2012-08-31' },
  place: 'river-city',
  participants: [{ entity: 'KZ', role: 'host' }, { entity: 'CN' }],
  evidence: [{ source: 'river-post', paragraph: 2, start: 10, end: 20, phrase: 'met in August' }],
}
const figure = {
  id: 'f',
  about: 'f',
  a: 'CN',
  b: 'KZ',
  period: { label: '2024', edtf: '2024' },
  amount: { value: 5, currency: 'USD' },
}
const place = { id: 'river-city', name: 'River City', lat: 1, lon: 2, x: 3, y: 4 }

/** The one correction of a thing that was `before` and is `after`. */
function correctionOf(kind: string, before: object, after: object): Change['thing'] | undefined {
  const [change, ...rest] = changesBetween(version({ [kind]: [before] }), version({ [kind]: [after] }))
  expect(rest).toEqual([])
  return change?.thing
}

describe('a correction', () => {
  it.each<[what: string, kind: string, before: object, after: object, fields: object[]]>([
    [
      'says a date once, without the bounds that follow',
      'meetings',
      meeting,
      { ...meeting, when: { edtf: '2012', earliest: '2012-01-01', latest: '2012-12-31' } },
      [{ field: 'when.edtf', before: '2012-08', after: '2012' }],
    ],
    [
      'says bounds that changed although the date did not',
      'meetings',
      meeting,
      { ...meeting, when: { ...meeting.when, latest: '2012-08-30' } },
      [{ field: 'when.latest', before: '2012-08-31', after: '2012-08-30' }],
    ],
    [
      'names the items of a list that came, went and became otherwise',
      'meetings',
      meeting,
      { ...meeting, participants: [{ entity: 'KZ', role: 'chair' }, { entity: 'icrc' }] },
      [
        { field: 'participants', before: 'KZ, host', after: 'KZ, chair' },
        { field: 'participants', before: 'CN' },
        { field: 'participants', after: 'icrc' },
      ],
    ],
    [
      'leaves out the offsets of another passage',
      'meetings',
      meeting,
      { ...meeting, evidence: [{ source: 'river-post', paragraph: 3, start: 50, end: 60, phrase: 'met in August' }] },
      [{ field: 'evidence', before: 'river-post, ¶ 2, “met in August”', after: 'river-post, ¶ 3, “met in August”' }],
    ],
    [
      'says offsets that changed alone',
      'meetings',
      meeting,
      { ...meeting, evidence: [{ ...meeting.evidence[0], start: 11 }] },
      [
        {
          field: 'evidence',
          before: 'river-post, ¶ 2, “met in August”, 10–20',
          after: 'river-post, ¶ 2, “met in August”, 11–20',
        },
      ],
    ],
    [
      'finds what is deep, and what was not there before',
      'trade',
      figure,
      { ...figure, amount: { ...figure.amount, stated: 'more-than' } },
      [{ field: 'amount.stated', after: 'more-than' }],
    ],
    [
      'leaves out the point of the plane where the place moved',
      'places',
      place,
      { ...place, lat: 1.5, x: 3.5, y: 4.5 },
      [{ field: 'lat', before: '1', after: '1.5' }],
    ],
    [
      'says the point where the projection changed',
      'places',
      place,
      { ...place, x: 3.5 },
      [{ field: 'x', before: '3', after: '3.5' }],
    ],
  ])('%s', (_, kind, before, after, fields) => {
    expect(correctionOf(kind, before, after)?.fields).toEqual(fields)
  })

  it.each<[string, string, object, object]>([
    ['the order of a list', 'meetings', meeting, { ...meeting, participants: meeting.participants.toReversed() }],
    ['the order of fields', 'places', place, Object.fromEntries(Object.entries(place).toReversed())],
    ['the number of a contested ground', 'grounds', { id: 'g', number: 1 }, { id: 'g', number: 2 }],
  ])('is not made of %s', (_, kind, before, after) => {
    expect(correctionOf(kind, before, after)).toBeUndefined()
  })

  it('is what another id makes of a thing that is the same, and what refers to it is none', () => {
    const town = { ...place, id: 'river-town' }
    const before = version({ places: [place], meetings: [meeting], discrepancies: [{ id: 'd', claims: ['ref.summit'] }] })
    const after = version({
      places: [town],
      meetings: [{ ...meeting, id: 'ref.summit.august', place: 'river-town' }],
      discrepancies: [{ id: 'd', claims: ['ref.summit.august'] }],
    })
    expect(changesBetween(before, after)).toEqual([
      { change: 'corrected', kind: 'places', thing: { id: 'river-town', name: 'River City', was: 'river-city' } },
      { change: 'corrected', kind: 'meetings', thing: { id: 'ref.summit.august', name: 'Summit, 2012-08', was: 'ref.summit' } },
    ])
  })

  it('is found for figures of one kind that name each other', () => {
    const derived = (id: string, from: string) => ({ ...figure, id, note: 'derived', derivedFrom: { figures: [from] } })
    const before = version({ trade: [derived('a-old', 'z-old'), { ...figure, id: 'z-old' }] })
    const after = version({ trade: [derived('a-new', 'z-new'), { ...figure, id: 'z-new' }] })
    expect(changesBetween(before, after).map(({ change, thing }) => [change, thing.was, thing.id])).toEqual([
      ['corrected', 'a-old', 'a-new'],
      ['corrected', 'z-old', 'z-new'],
    ])
  })
})

/** Versions of few things, so that two of them often share some. */
const anyVersion = fc
  .record({
    places: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), name: fc.constantFrom('A', 'B'), lat: fc.nat(2) }),
      {
        selector: ({ id }) => id,
      },
    ),
    mentions: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('p', 'q', 'r', 's'),
        entity: fc.constantFrom('a', 'b', 'c'),
        says: fc.constantFrom('x', 'y'),
      }),
      { selector: ({ id }) => id },
    ),
  })
  .map((lists) => version(lists))

/** The ids of a list after its changes. What is corrected in place stays; what goes has to be there, what comes must not. */
function idsAfter(before: Iterable<string>, changes: readonly Change[]): string[] {
  const ids = new Set(before)
  const gone = changes.flatMap(({ change, thing }) => (change === 'withdrawn' ? [thing.id] : (thing.was ?? [])))
  const come = changes.flatMap(({ change, thing }) => (change === 'added' || thing.was !== undefined ? [thing.id] : []))
  const wrong = [...gone.filter((id) => !ids.delete(id)), ...come.filter((id) => ids.has(id))]
  return [...ids, ...come, ...wrong.map((id) => `wrong: ${id}`)].toSorted()
}

describe('two versions', () => {
  it('that are one do not differ', () => {
    fc.assert(
      fc.property(anyVersion, (one) => {
        expect(changesBetween(one, one)).toEqual([])
      }),
    )
  })

  it('lead from one to the other by what was added, withdrawn and renamed', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (before, after) => {
        const changes = changesBetween(before, after)
        for (const kind of ['places', 'mentions'] as const) {
          const own = changes.filter((change) => change.kind === kind)
          expect(idsAfter(before.things[kind].keys(), own)).toEqual([...after.things[kind].keys()].toSorted())
        }
      }),
    )
  })
})

describe('a version', () => {
  it('of an older contract may lack lists and fields, and hold others', () => {
    const old = version({ treaties: [{ id: 't' }], meetings: [{ id: 'm', wherever: { deep: [1, [2]] } }] })
    expect(old.unknown).toEqual(['treaties'])
    const changes = changesBetween(old, version({ meetings: [{ id: 'm' }], grounds: [{ id: 'g', name: 'Ground' }] }))
    expect(changes.map(({ change, thing }) => [change, thing.id, thing.name, thing.fields])).toEqual([
      ['added', 'g', 'Ground', undefined],
      [
        'corrected',
        'm',
        'm',
        [
          { field: 'wherever.deep', before: '1' },
          { field: 'wherever.deep', before: '[2]' },
        ],
      ],
    ])
  })

  it.each<[what: string, text: string, words: RegExp]>([
    ['that is empty', '', /cut off or no JSON/],
    ['that is cut off', JSON.stringify(plainVersion).slice(0, -9), /cut off or no JSON/],
    ['that is a list', '[]', /no JSON object/],
    ['of no version', '{}', /no "dataVersion"/],
    ['whose version is no text', JSON.stringify({ ...plainVersion, dataVersion: 12 }), /no "dataVersion"/],
    ['that is a part', JSON.stringify({ ...plainVersion, trade: undefined }), /no list "trade".*atlas\.json/],
    ['whose list is none', JSON.stringify({ ...plainVersion, people: { id: 'x' } }), /no list "people"/],
    [
      'with an entry that is none',
      JSON.stringify({ ...plainVersion, people: [{ id: 'x' }, null] }),
      /entry 2 of "people" has no id/,
    ],
    ['with an id that is none', JSON.stringify({ ...plainVersion, people: [{ id: '<b>' }] }), /entry 1 of "people" has no id/],
    ['with an id twice', JSON.stringify({ ...plainVersion, people: [{ id: 'x' }, { id: 'x' }] }), /the id "x" twice/],
    [
      'that is nested without end',
      `{"dataVersion":"000000000001","sources":${'['.repeat(9000)}${']'.repeat(9000)}}`,
      /nested more than/,
    ],
  ])('%s is refused in words', (_, text, words) => {
    expect(readVersion(text)).toEqual({ fault: expect.stringMatching(words) })
  })
})

describe('groups', () => {
  const changeOf = (id: string, ...fields: string[]): Change => ({
    change: fields.length > 0 ? 'corrected' : 'added',
    kind: 'meetings',
    thing: { id, name: id, ...(fields.length > 0 && { fields: fields.map((field) => ({ field, after: 'x' })) }) },
  })
  const idsOf = (groups: EditionRecord['groups']) => groups.map(({ why, things }) => [why, things.map(({ id }) => id).join(' ')])

  it('hold what changed alike, added before corrected', () => {
    const groups = groupsOf([changeOf('a', 'note'), changeOf('b'), changeOf('c', 'note'), changeOf('d', 'note', 'title')])
    expect(idsOf(groups)).toEqual([
      ['', 'b'],
      ['', 'a c'],
      ['', 'd'],
    ])
  })

  it('keep their whys, however they were split or joined by hand, and take in what is like them', () => {
    const changes = [changeOf('a', 'note'), changeOf('b', 'note'), changeOf('c', 'title'), changeOf('d', 'note')]
    const common = { change: 'corrected', kind: 'meetings' } as const
    const known = [
      { ...common, why: 'first', things: [changes[0]!.thing] },
      { ...common, why: 'second', things: [changes[1]!.thing, changes[2]!.thing] },
      { ...common, why: 'of what is no longer so', things: [changeOf('z', 'note').thing] },
    ]
    expect(idsOf(groupsOf(changes, known))).toEqual([
      ['first', 'a d'],
      ['second', 'b c'],
    ])
  })

  it('do not give a why to a thing that changed in more than it tells of', () => {
    const known = [{ change: 'corrected', kind: 'meetings', why: 'the note', things: [changeOf('a', 'note').thing] } as const]
    const kept = groupsOf(
      [changeOf('a', 'note', 'when.edtf')],
      known.map((group) => ({ ...group, things: [...group.things] })),
    )
    expect(idsOf(kept)).toEqual([['', 'a']])
  })
})

describe('the command', () => {
  /** A sandbox with the dataset that it gives written down as the old version, and a change made since. */
  function changedSandbox() {
    const sandbox = createSandbox()
    const { dataset } = buildDataset(sandbox.sources)
    const old = path.join(sandbox.texts, 'old.json')
    writeFileSync(old, JSON.stringify(dataset!.atlas))
    const places = readFileSync(path.join(sandbox.sources, 'places.yaml'), 'utf8')
    sandbox.write('sources/places.yaml', places.replace(/lat: [\d.]+/, 'lat: 12.5'))
    const from = dataset!.atlas.dataVersion
    return { ...sandbox, old, from, file: path.join(sandbox.sources, editionFile(from)) }
  }
  const recordIn = (file: string) => parse(readFileSync(file, 'utf8')) as EditionRecord
  const faultsOf = (root: string) => {
    const faults: Fault[] = []
    return { editions: readEditions(root, faults), faults: formatFaults(faults) }
  }

  it('writes an edition whose groups have to say why, and keeps what was written', () => {
    const { sources, old, from, file } = changedSandbox()
    expect(runChanges(sources, { before: old }, today)).toEqual({
      faults: [],
      lines: [expect.stringContaining('corrected: 1 place'), `${file}:`, expect.stringContaining('1 of 1 groups do not say why')],
    })
    const line =
      readFileSync(file, 'utf8')
        .split('\n')
        .findIndex((text) => text.includes('why: ""')) + 1
    expect(faultsOf(sources).faults).toEqual([`editions/since-${from}.yaml:${line}: the group does not say why`])
    const record = recordIn(file)
    record.groups[0]!.why = 'It lay elsewhere.'
    writeFileSync(file, stringify(record))
    expect(faultsOf(sources)).toEqual({ editions: [record], faults: [] })
    expect(runChanges(sources, { before: old }, '2027-01-01').lines.at(-1)).toContain('Every group says why')
    expect(recordIn(file)).toEqual({ ...record, date: today })
  })

  it('dates an edition anew when it leads to another version', () => {
    const { sources, old, file, write, read } = changedSandbox()
    runChanges(sources, { before: old }, today)
    const { to } = recordIn(file)
    write('sources/places.yaml', read('sources/places.yaml').replace('lat: 12.5', 'lat: 13.5'))
    runChanges(sources, { before: old }, '2027-01-01')
    expect(recordIn(file)).toMatchObject({ date: '2027-01-01', to: expect.not.stringMatching(to) })
  })

  it('does not touch the version that the edition leads to', () => {
    const { sources, old, file } = changedSandbox()
    runChanges(sources, { before: old }, today)
    expect(buildDataset(sources).dataset?.atlas.dataVersion).toBe(recordIn(file).to)
  })

  it('says that nothing changed, and writes nothing then', () => {
    const { sources, old, from } = changedSandbox()
    expect(runChanges(sources, { before: old, after: old }, today).lines).toEqual([`Both are version ${from}: nothing changed.`])
    expect(faultsOf(sources)).toEqual({ editions: [], faults: [] })
  })

  it('does not write over a record that it cannot read', () => {
    const { sources, old, file } = changedSandbox()
    mkdirSync(path.dirname(file))
    writeFileSync(file, 'from: [')
    expect(runChanges(sources, { before: old }, today).faults.length).toBeGreaterThan(0)
    expect(readFileSync(file, 'utf8')).toBe('from: [')
  })

  it('writes a page without a record, with the whys that are there', () => {
    const { sources, old, file, texts } = changedSandbox()
    const page = path.join(texts, 'page.md')
    expect(runChanges(sources, { before: old, markdown: page }, today).lines).toEqual([`${page}: 1 edition.`])
    expect(readFileSync(page, 'utf8')).toMatch(
      /^# What changed in the data\n\n## 2 January 2026: version [0-9a-f]{12}\n\nBefore: version/,
    )
    expect(faultsOf(sources).editions).toEqual([])
    runChanges(sources, { before: old }, today)
    const record = recordIn(file)
    writeFileSync(file, stringify({ ...record, groups: record.groups.map((group) => ({ ...group, why: 'It lay elsewhere.' })) }))
    const [all] = runChanges(sources, { markdown: '-' }, today).lines
    expect(all).toContain('### 1 place corrected: `lat`\n\nIt lay elsewhere.\n\n- ')
    expect(runChanges(sources, { before: old, markdown: '-' }, today).lines[0]).toBe(all)
  })

  it.each([
    ['that is missing', 'there/is/none.json', 'There is no file there/is/none.json.'],
    ['that is no dataset', 'package.json', 'package.json is no dataset of the atlas: it has no "dataVersion"'],
  ])('names a file %s', (_, before, words) => {
    expect(runChanges(createSandbox().sources, { before }, today)).toEqual({
      lines: [],
      faults: [expect.stringContaining(words)],
    })
  })

  it.each<[string[], object | undefined]>([
    [['a.json'], { before: 'a.json' }],
    [['a.json', 'b.json', '--markdown', '-'], { before: 'a.json', after: 'b.json', markdown: '-' }],
    [['--markdown', 'page.md'], { markdown: 'page.md' }],
    [[], undefined],
    [['a', 'b', 'c'], undefined],
    [['a', '--markdown'], undefined],
    [['a', '--html'], undefined],
  ])('is called with %j', (args, call) => {
    expect(changesCallOf(args)).toEqual(call)
  })
})

describe('editions', () => {
  const steps = { a: '00000000000a', b: '00000000000b', c: '00000000000c', d: '00000000000d' }
  function editionsOf(...chain: [keyof typeof steps, keyof typeof steps][]) {
    const { sources } = createSandbox()
    mkdirSync(path.join(sources, 'editions'))
    for (const [index, [from, to]] of chain.entries()) {
      const record = { from: steps[from], to: steps[to], date: today, groups: [] }
      writeFileSync(path.join(sources, 'editions', `${index}.yaml`), stringify(record))
    }
    const faults: Fault[] = []
    return { order: readEditions(sources, faults).map(({ to }) => to.slice(-1)), faults: formatFaults(faults) }
  }

  it('stand with the newest first, whatever their files are called', () => {
    expect(editionsOf(['b', 'c'], ['a', 'b'], ['c', 'd'])).toEqual({ order: ['d', 'c', 'b'], faults: [] })
  })

  it('are of a day that there is', () => {
    const { sources } = createSandbox()
    mkdirSync(path.join(sources, 'editions'))
    const record = { from: steps.a, to: steps.b, date: '2026-02-30', groups: [] }
    writeFileSync(path.join(sources, 'editions', 'one.yaml'), stringify(record))
    const faults: Fault[] = []
    readEditions(sources, faults)
    expect(formatFaults(faults)).toEqual(['editions/one.yaml:3: date: no day of the calendar'])
  })

  it('are behind a dataset to which the newest does not lead', () => {
    const editions = [{ from: steps.a, to: steps.b, date: today, groups: [] }]
    expect(behindOf([], steps.c)).toBeUndefined()
    expect(behindOf(editions, steps.b)).toBeUndefined()
    const words = behindOf(editions, steps.c)
    expect(words).toContain(`leads to version ${steps.b}, but this is version ${steps.c}`)
    expect(words).toMatch(new RegExp(`dataset:changes -- OLD.json[^]*of version ${steps.a}[^]*of version ${steps.b}`))
  })

  it.each<[string, [keyof typeof steps, keyof typeof steps][], string]>([
    [
      'two go on from one',
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
      '1.yaml:1',
    ],
    [
      'one is missing between',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      '1.yaml:1',
    ],
    [
      'they go in a circle',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      '0.yaml:1',
    ],
  ])('are faulty where %s', (_, chain, where) => {
    expect(editionsOf(...chain).faults[0]).toMatch(new RegExp(`^editions/${where}: no other edition leads to version`))
  })
})

describe('the page of Markdown', () => {
  it('takes text as text', () => {
    const thing = { id: 'x', name: '<b>a_b*c</b>\n# [d](e)', fields: [{ field: 'note', after: '`|`' }] }
    const page = changesPage([
      { from: 'a', to: 'b', date: today, groups: [{ change: 'corrected', kind: 'people', why: 'So.', things: [thing] }] },
    ])
    expect(page).toContain('- \\<b\\>a\\_b\\*c\\</b\\> \\# \\[d\\](e) (`x`)\n  - `note` added: \\`\\|\\`\n')
  })
})
