import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsIn, statusesIn } from './stated'

const pieces = [
  'SCO',
  'BRICS',
  'China',
  'Iran',
  'India’s',
  'members',
  'observer',
  'status',
  'nine',
  '10',
  'joined',
  'is',
  'are',
  'not',
  'and',
  ',',
  ':',
  '(',
  ')',
  'of',
  'the',
  'in',
  '2017',
  'dialogue partner',
  '|',
  '.',
  '\n',
  '- ',
]

describe('the readers of membership', () => {
  it('take whatever words come and say the same each time', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 60 }), (words) => {
        const text = words.join(' ')
        expect(statusesIn(text)).toBe(statusesIn(text))
        expect(countsIn(text)).toBe(countsIn(text))
      }),
    )
  })

  it('find nothing in a text that speaks of another organisation', () => {
    const told = fc.array(fc.constantFrom('China', 'India', 'are', 'members', 'nine', 'observers', 'and', 'joined', 'the'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(told, (words) => {
        expect(statusesIn(`ASEAN met. The ASEAN ${words.join(' ')}`)).toBe('')
      }),
    )
  })

  it.each([
    ['The SCO met. India had been an observer since 2005.', ''],
    ['The SCO met. Iran was an observer from 2005. Iran became a member in 2023.', 'member: IR'],
    ['The SCO met. Iran is an observer. Iran is an observer.', 'observer: IR'],
    ['BRICS met. Its members are Brazil and Russia. The SCO, whose members are China and Russia, met too.', 'member: CN RU'],
  ])('name each state once, with what holds: %s', (text, stated) => {
    expect(statusesIn(text)).toBe(stated)
  })

  it('take "SCO partner" for the category of 2025 only', () => {
    expect(statusesIn('Laos is an SCO partner.', '2025-09-02')).toBe('partner: LA')
    expect(statusesIn('Laos is an SCO partner.', '2015-09-02')).toBe('')
  })
})
