import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OfficeClaim } from '@/domain/contract'
import { byOffice, holdersOn, isSameOffice, stretchOf, successionOf, tenuresOf } from '@/domain/offices'
import { dayOfNumber, resolveEdtf } from '@/domain/time'

function office(person: string, edtf: string, more: Partial<OfficeClaim> = {}): OfficeClaim {
  const when = resolveEdtf(edtf)!
  return {
    id: `${person}.${edtf}`,
    tier: 'reference',
    basis: 'stated',
    evidence: [{ source: 'gazette' }],
    person,
    office: 'Secretary-General',
    of: 'sco',
    when,
    ...more,
  }
}

describe('the days of a claim', () => {
  it.each([
    ['2016-01-01/2018-12-31', ['2016-01-01', '2016-01-01', '2018-12-31', '2018-12-31'], true, false],
    ['2004/2006', ['2004-01-01', '2004-12-31', '2006-01-01', '2006-12-31'], true, false],
    ['2025-01-01/..', ['2025-01-01', '2025-01-01', '9999-12-31', '9999-12-31'], true, true],
    ['2019-05-17', ['2019-05-17', '2019-05-17', '2019-05-17', '2019-05-17'], false, false],
    ['2021-06', ['2021-06-01', '2021-06-30', '2021-06-01', '2021-06-30'], false, false],
  ])('%s', (edtf, [from, surelyFrom, surelyTo, to], isTerm, isOpen) => {
    expect(stretchOf(office('ann', edtf))).toMatchObject({ from, surelyFrom, surelyTo, to, isTerm, isOpen })
  })

  it('are sure only within what is possible', () => {
    const day = fc.integer({ min: 8000, max: 24000 }).map(dayOfNumber)
    const part = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([whole, length]) => whole.slice(0, length))
    const interval = fc.tuple(part, fc.oneof(part, fc.constant('..'))).map((parts) => parts.join('/'))
    fc.assert(
      fc.property(fc.oneof(part, interval), day, (edtf, on) => {
        fc.pre(resolveEdtf(edtf) !== undefined)
        const { from, to, surelyFrom, surelyTo } = stretchOf(office('ann', edtf))
        expect(surelyFrom >= from && surelyTo <= to).toBe(true)
        const held = holdersOn(tenuresOf([office('ann', edtf)]), on)
        expect(held.length).toBe(from <= on && on <= to ? 1 : 0)
      }),
    )
  })
})

describe('who holds an office on a day', () => {
  const claims = [
    office('ann', '2004/2006', { basis: 'inferred', reasoning: 'By the length of terms.' }),
    office('bob', '2007-01-01/2009-12-31'),
    office('bob', '2008-03-04', { tier: 'document' }),
    office('cem', '2009/2012'),
    office('dia', '2015-05-05', { tier: 'document' }),
  ]
  const tenures = tenuresOf(claims)

  it.each([
    ['2003-12-31', []],
    ['2004-06-01', ['ann perhaps']],
    ['2005-06-01', ['ann inferred']],
    ['2007-01-01', ['bob stated']],
    ['2009-06-01', ['bob stated']],
    ['2010-06-01', ['cem stated']],
    ['2012-06-01', ['cem perhaps']],
    ['2015-05-05', ['dia stated']],
    ['2015-05-06', []],
  ])('%s', (day, expected) => {
    expect(holdersOn(tenures, day).map(({ tenure, hold }) => `${tenure.person} ${hold}`)).toEqual(expected)
  })

  it('is told with who came before and after, and with gaps and overlaps', () => {
    const rows = successionOf(tenures)
    expect(rows.map(({ tenure, before, after }) => [before?.person, tenure.person, after?.person])).toEqual([
      [undefined, 'ann', 'bob'],
      ['ann', 'bob', 'cem'],
      ['bob', 'cem', 'dia'],
      ['cem', 'dia', undefined],
    ])
    expect(rows.map(({ join }) => join)).toEqual([
      undefined,
      undefined,
      { kind: 'overlap', from: '2009-01-01', to: '2009-12-31' },
      { kind: 'gap', from: '2012-12-31', to: '2015-05-05' },
    ])
  })

  it('is one tenure for all claims about one person in one office', () => {
    const other = office('bob', '2013', { office: 'Director', of: 'rats' })
    const all = tenuresOf([...claims, other])
    expect(all.find(({ person }) => person === 'bob')?.stretches).toHaveLength(2)
    expect(byOffice(all).map(([name, own]) => [name, own.length])).toEqual([
      ['Secretary-General', 4],
      ['Director', 1],
    ])
    expect(isSameOffice(all[0]!, all[1]!)).toBe(true)
    expect(
      isSameOffice(
        all[0]!,
        all.find(({ of }) => of === 'rats')!,
      ),
    ).toBe(false)
  })
})
