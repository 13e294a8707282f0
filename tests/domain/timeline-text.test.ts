import { describe, expect, it } from 'vitest'
import { account, asking, indexOf, itemsOf, membershipOf, step } from '@tests/fixtures/timeline-items'
import { itemsSelected } from '@/domain/timeline-selection'

const index = indexOf([
  ...itemsOf(
    account('summit', '2021-09-17', {
      title: 'Summit of the SCO',
      place: 'dushanbe',
      outcome: 'A déclaration is adopted.',
      participants: [{ entity: 'CN', person: 'xi', office: 'President' }, { entity: 'rats' }],
    }),
    account('visit', '2022', {
      title: 'Working visit',
      type: 'bilateral',
      place: 'ankara',
      participants: [{ entity: 'TJ', person: 'rahmon' }],
    }),
    account('talks', '2023', { title: 'Talks', type: 'security-council', series: { id: 'council-of-something' } }),
  ),
  ...membershipOf(step('IR', '2024-07-04'), step('TR', '2025-01-01', { status: 'dialogue-partner' })),
])

function found(q: string): string[] {
  return itemsSelected(asking(index, { q })).map(({ key }) => key)
}

const [iran, turkey] = ['change.2024-07-04', 'change.2025-01-01']

describe('a text filter finds', () => {
  it.each([
    ['a title, whatever the case', 'SUMM', ['summit']],
    ['an outcome, whatever the accents', 'declaration', ['summit']],
    ['what is typed with accents', 'dúshanbé', ['summit']],
    ['an office', 'president', ['summit']],
    ['a person', 'jinping', ['summit']],
    ['a person by another spelling of the name', 'rakhmonov', ['visit']],
    ['an organisation by its abbreviation', 'rats', ['summit']],
    ['an organisation by its name', 'anti-terrorist', ['summit']],
    ['a country by its name, also that of the place', 'tajik', ['summit', 'visit']],
    ['a country by another name', 'turkey', ['visit', turkey]],
    ['a type', 'security council', ['talks']],
    ['a series', 'something', ['talks']],
    ['no change that is to another standing', 'member', [iran]],
    ['a standing', 'dialogue', [turkey]],
    ['a standing and who has it', 'iran member', [iran]],
    ['words in any order and from several texts', 'xi dushanbe summit', ['summit']],
    ['only what has every word', 'summit ankara', []],
    ['all where nothing is typed', '  ', ['summit', 'visit', 'talks', iran, turkey]],
    ['nothing that is nowhere told', 'zeppelin', []],
  ])('%s: %s', (_name, query, expected) => {
    expect(found(query)).toEqual(expected)
  })

  it('no word that only the end of one name and the beginning of the next would make', () => {
    expect(found('jinpingpresident')).toEqual([])
    expect(found('chinapeople')).toEqual([])
  })
})
