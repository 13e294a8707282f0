import { describe, expect, it } from 'vitest'
import { holdersOn, successionOf, tenuresOf } from '@/domain/offices'
import { institutionsByPlace, placeOn, seatsOf } from '@/domain/institutions'
import { shownClaims } from '@/domain/tiers'
import { readAtlas } from '@tests/fixtures/atlas'

const { offices, mentions, organisations, sources, trade, lastDay } = readAtlas()

describe('the Secretaries-General', () => {
  const tenures = tenuresOf(offices.filter(({ of, office }) => of === 'sco' && office === 'Secretary-General'))

  it('follow each other with their terms and the states they came from', () => {
    const chain = tenures.map(({ person, stretches }) => {
      const terms = stretches.filter(({ isTerm }) => isTerm).map(({ claim }) => claim)
      return [person, terms.map(({ when }) => when.edtf), [...new Set(terms.map(({ sentBy }) => sentBy))]]
    })
    expect(chain).toEqual([
      ['zhang-deguang', ['2004/2006'], ['CN']],
      ['bolat-nurgaliev', ['2007/2009'], ['KZ']],
      ['muratbek-imanaliev', ['2010/2012'], ['KG']],
      ['dmitry-mezentsev', ['2013-01-01/2015-12-31'], ['RU']],
      ['rashid-alimov', ['2016-01-01/2018-12-31'], ['TJ']],
      ['vladimir-norov', ['2019-01-01/2021-12-31', '2019/2022'], ['UZ']],
      ['zhang-ming', ['2022-01-01/2024-12-31'], ['CN']],
      ['nurlan-yermekbayev', ['2025-01-01/2027-12-31'], ['KZ']],
    ])
  })

  it('leave no day out, and meet in the one year that two sources tell differently', () => {
    const joins = successionOf(tenures).flatMap(({ tenure, join }) =>
      join ? [[tenure.person, join.kind, join.from, join.to]] : [],
    )
    expect(joins).toEqual([['zhang-ming', 'overlap', '2022-01-01', '2022-12-31']])
  })

  it.each([
    ['2003-12-31', []],
    ['2004-01-15', ['zhang-deguang perhaps']],
    ['2018-12-31', ['rashid-alimov stated']],
    ['2019-01-01', ['vladimir-norov stated']],
    ['2022-06-01', ['zhang-ming stated']],
    ['2025-08-28', ['nurlan-yermekbayev stated']],
  ])('on %s', (day, holders) => {
    expect(holdersOn(tenures, day).map(({ tenure, hold }) => `${tenure.person} ${hold}`)).toEqual(holders)
  })

  it('are named by the documents on three days alone', () => {
    const named = tenuresOf(shownClaims(offices, 'documents')).filter(({ of }) => of === 'sco')
    expect(named.map(({ person, stretches }) => [person, stretches.map(({ from }) => from)])).toEqual([
      ['rashid-alimov', ['2018-04-09']],
      ['vladimir-norov', ['2019-05-17', '2021-06-24']],
    ])
    expect(holdersOn(named, '2020-01-01')).toEqual([])
  })
})

describe('the directors of the anti-terrorist structure', () => {
  const tenures = tenuresOf(offices.filter(({ of }) => of === 'sco-rats'))

  it.each([
    ['2013-01-01', ['zhang-xinfeng stated']],
    ['2021-06-24', ['jumakhon-giyosov stated']],
    ['2023-06-01', ['ruslan-mirzayev inferred']],
    ['2025-08-28', ['ularbek-sharsheev inferred']],
  ])('on %s', (day, holders) => {
    expect(holdersOn(tenures, day).map(({ tenure, hold }) => `${tenure.person} ${hold}`)).toEqual(holders)
  })
})

describe('institutions', () => {
  it('have their place in the SCO by claims with evidence', () => {
    expect(institutionsByPlace(mentions).map(([relation, ids]) => [relation, ids.toSorted()])).toEqual([
      ['body', ['sco-rats', 'sco-secretariat']],
      ['planned-body', ['sco-anti-drug-center', 'sco-organised-crime-center', 'sco-universal-center']],
      ['affiliated', ['sco-business-council', 'sco-interbank-consortium']],
      ['partner', ['arab-league', 'asean', 'cica', 'escap', 'icrc', 'unesco']],
      ['guest', ['cis', 'csto', 'eco', 'eec', 'imf', 'iofs', 'un', 'world-bank']],
    ])
    const unplaced = organisations.filter(({ kind }) => kind === 'sco-body' || kind === 'affiliated-body')
    expect(unplaced.filter(({ id }) => !mentions.some(({ entity, relation }) => entity === id && relation))).toEqual([])
  })

  it.each([
    ['sco-secretariat', '2003-01-01', 'planned-body'],
    ['sco-secretariat', '2004-01-15', 'body'],
    ['sco-rats', '2004-06-16', 'planned-body'],
    ['sco-rats', '2004-06-17', 'body'],
    ['sco-anti-drug-center', '2025-08-31', undefined],
    ['sco-anti-drug-center', lastDay, 'planned-body'],
    ['asean', '2004-12-31', 'guest'],
    ['asean', '2005-12-31', 'partner'],
  ])('%s on %s: %s', (entity, day, relation) => {
    expect(
      placeOn(
        mentions.filter((claim) => claim.entity === entity),
        day,
      )?.relation,
    ).toBe(relation)
  })

  it('have a seat only where a source gives it', () => {
    const seats = organisations.flatMap(({ id }) =>
      seatsOf(mentions.filter(({ entity }) => entity === id)).map(([seat, claims]) => [id, seat, claims.map(({ tier }) => tier)]),
    )
    expect(seats).toEqual([
      ['sco-anti-drug-center', 'dushanbe', ['reference']],
      ['sco-organised-crime-center', 'bishkek', ['reference']],
      ['sco-rats', 'tashkent', ['reference']],
      ['sco-secretariat', 'beijing', ['document', 'reference']],
      ['sco-universal-center', 'tashkent', ['reference']],
    ])
  })

  it('that an officer of the SCO heads name an office that someone held', () => {
    const heads = mentions.flatMap(({ head }) => head ?? [])
    expect(heads).toEqual(['Secretary-General'])
    expect(heads.filter((head) => !offices.some(({ of, office }) => of === 'sco' && office === head))).toEqual([])
  })

  it('that report figures are called so by sources', () => {
    const reporters = new Set(trade.map(({ reporter }) => reporter.name))
    const reporting = organisations.filter(({ reports }) => reports)
    expect(reporting.map(({ id }) => id)).toEqual(['eec', 'kremlin'])
    expect(reporting.flatMap(({ reports = [] }) => reports.filter((name) => !reporters.has(name)))).toEqual([])
  })

  it('and senders rest on more than sources of doubtful standing', () => {
    const weak = new Set(sources.filter(({ standing }) => standing === 'weak').map(({ id }) => id))
    const told = [
      ...mentions.filter(({ relation, seat, head }) => relation ?? seat ?? head),
      ...offices.filter(({ sentBy }) => sentBy),
    ]
    expect(told.filter(({ evidence }) => evidence.every(({ source }) => weak.has(source)))).toEqual([])
  })
})
