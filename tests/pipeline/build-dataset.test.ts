import { describe, expect, it } from 'vitest'
import { atlas, corePart, tradePart } from '@/domain/contract'
import { buildDataset, inParts } from '@/pipeline/build-dataset'
import { filesOf, staleFiles, writeFiles } from '@/pipeline/write'
import { createSandbox, recordFile } from './sandbox'

function build(sources: string) {
  const { dataset } = buildDataset(sources)
  if (!dataset) throw new Error('The fixture has faults')
  return dataset
}

const dataset = build(createSandbox().sources)

describe('the dataset of the fixture', () => {
  it('gives every claim an id that says what it claims', () => {
    const { offices, statuses, counts, mentions, meanings, meetings, trade, discrepancies } = dataset.atlas
    expect([offices, statuses, counts, mentions, meanings, meetings, trade, discrepancies].flat().map(({ id }) => id)).toEqual([
      'river-post-2012-08-03.anna-example.head',
      'ref.member-founded.CN.2001-06-15',
      'ref.member-founded.KG.2001-06-15',
      'ref.member-founded.KZ.2001-06-15',
      'ref.member-founded.TJ.2001-06-15',
      'ref.observer-agreed.IN.2005-06',
      'ref.observer-decided.MN.2004-06-17',
      'river-post-2012-08-03.dialogue-partner.TR',
      'river-post-2012-08-03.observer.IN',
      'river-post-2012-08-03.observer.MN',
      'river-post-2012-08-03.count.member',
      'river-post-2012-08-03.count.observer',
      'river-post-2012-08-03.mention.example-bureau',
      'ref.meaning.observer',
      'ref.2012-05-ministers-osh',
      'river-post-2012-08-03.2012-05-ministers-osh',
      'river-post-2012-08-03.2012-10-ministers-almaty',
      'ref.cn-tj.turnover.2012-h1.tajik-statistics',
      'river-post-2012-08-03.cn-tj.turnover.2011-h1.chinas-customs',
      'river-post-2012-08-03.cn-tj.turnover.2012-h1.chinas-customs',
      'count-and-list.river-post-2012-08-03.count.observer',
      'document-and-reference.2012-05-ministers-osh',
      'mirror.cn-tj.turnover.2012-h1',
      'misprint-turky',
    ])
  })

  it('makes a whole claim of an entry', () => {
    expect(dataset.atlas.statuses.find(({ entity }) => entity === 'TR')).toEqual({
      id: 'river-post-2012-08-03.dialogue-partner.TR',
      tier: 'document',
      basis: 'stated',
      evidence: [
        { source: 'river-post-2012-08-03', paragraph: 2, start: 155, end: 182, phrase: 'Turky is a dialogue partner' },
        { source: 'river-post-2012-08-03', paragraph: 2, start: 186, end: 192, phrase: 'of old' },
      ],
      correction: { printed: 'Turky', meant: 'Turkey', reason: 'A misprint.', evidence: [] },
      entity: 'TR',
      status: 'dialogue-partner',
      kind: 'snapshot',
      when: { edtf: '2012-08-03', earliest: '2012-08-03', latest: '2012-08-03' },
    })
  })

  it('knows its days: the first event, the last thing told, the latest document', () => {
    const { firstDay, lastDay, openingDay } = dataset.atlas
    expect([firstDay, lastDay, openingDay]).toEqual(['2001-06-15', '2012-08-03', '2012-08-03'])
  })

  it('numbers contested ground in the order of its list, with its note and sources', () => {
    expect(dataset.atlas.grounds).toEqual([
      {
        id: 'two-flag-hill',
        number: 1,
        name: 'Two-Flag Hill',
        note: 'Held by one side and claimed by the other.',
        evidence: [{ source: 'hill-gazette' }],
      },
      {
        id: 'far-islet',
        number: 2,
        name: 'Far Islet',
        note: 'Claimed by both.',
        evidence: [{ source: 'hill-gazette' }, { source: 'odd-copy' }],
      },
    ])
  })

  it('derives the figure of a year before', () => {
    const derived = dataset.atlas.trade.find(({ basis }) => basis === 'derived')
    expect(derived).toMatchObject({
      period: { label: '2011-H1' },
      amount: { value: 1_240_000_000, currency: 'USD' },
      derivedFrom: { formula: '1.55 ÷ 1.25 = 1.24 billion US dollars' },
    })
  })

  it('derives no figure that the text states itself', () => {
    const sandbox = createSandbox()
    const stated = ['  - a: CN', 'b: TJ', 'measure: turnover', 'period: 2011-H1', 'amount: { value: 1230000000, currency: USD }']
    const rest = ['reporter: { name: China’s customs, side: a }', 'evidence: [trade]']
    sandbox.edit(recordFile, 'trade:\n  - a', `trade:\n${[...stated, ...rest].join('\n    ')}\n  - a`)
    const figures = build(sandbox.sources).atlas.trade.filter(({ period }) => period.label === '2011-H1')
    expect(figures).toMatchObject([{ basis: 'stated', amount: { value: 1_230_000_000 } }])
  })

  it('tells a key apart', () => {
    const sandbox = createSandbox()
    sandbox.edit(recordFile, '  - entities: [TR]', '  - key: again\n    entities: [TR]')
    sandbox.edit(recordFile, 'claims: [river-post-2012-08-03.dialogue-partner.TR]', 'claims: [again]')
    const { discrepancies } = build(sandbox.sources).atlas
    expect(discrepancies.find(({ id }) => id === 'misprint-turky')?.claims).toEqual([
      'river-post-2012-08-03.dialogue-partner.TR.again',
    ])
  })
})

describe('the parts', () => {
  it('are as the contract says', () => {
    expect(atlas.parse(dataset.atlas)).toEqual(dataset.atlas)
    expect(corePart.parse(dataset.core)).toEqual(dataset.core)
    expect(tradePart.parse(dataset.trade)).toEqual(dataset.trade)
  })

  it('hold together what the whole holds, each thing once', () => {
    const { core, trade } = inParts(dataset.atlas)
    const ids = (things: { id: string }[]) => things.map(({ id }) => id).toSorted()
    expect(ids([...core.sources, ...trade.sources])).toEqual(ids(dataset.atlas.sources))
    expect(ids([...core.discrepancies, ...trade.discrepancies])).toEqual(ids(dataset.atlas.discrepancies))
    expect(trade.trade).toEqual(dataset.atlas.trade)
    expect(core).not.toHaveProperty('trade')
  })

  it('leave the reference sources and what concerns trade alone to the second', () => {
    expect(dataset.core.sources.map(({ id }) => id)).toEqual(['river-post-2012-08-03'])
    expect(dataset.trade.discrepancies.map(({ kind }) => kind)).toEqual(['mirror-statistics'])
  })
})

describe('the files', () => {
  it('are the same bytes for the same sources, and others for others', () => {
    const again = filesOf(build(createSandbox().sources), {})
    expect([...again]).toEqual([...filesOf(dataset, {})])
    const changed = createSandbox()
    changed.edit(recordFile, 'title: Ministers in Almaty', 'title: Ministers at Almaty')
    expect(build(changed.sources).atlas.dataVersion).not.toBe(dataset.atlas.dataVersion)
  })

  it('do not depend on the order in which things are written down', () => {
    const turned = createSandbox()
    const people = turned.read('sources/countries.yaml').trim().split('\n')
    turned.write('sources/countries.yaml', people.toReversed().join('\n'))
    expect(build(turned.sources)).toEqual(dataset)
  })

  it('are one line of JSON, without empty keys', () => {
    for (const content of filesOf(dataset, {}).values()) {
      expect(content.indexOf('\n')).toBe(content.length - 1)
      expect(content).not.toMatch(/:null|undefined/)
    }
  })

  it('are stale if one is missing or differs', () => {
    const { texts } = createSandbox()
    const files = filesOf(dataset, {})
    expect(staleFiles(texts, files)).toEqual([...files.keys()])
    writeFiles(texts, files)
    expect(staleFiles(texts, files)).toEqual([])
    writeFiles(texts, new Map([['core.json', '{}\n']]))
    expect(staleFiles(texts, files)).toEqual(['core.json'])
  })
})
