import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimsOf, meetingsOf } from './meetings-of'

const words = [
  ...'the SCO summit in Astana on 3 July , Xi Jinping met with Putin and the leaders of Kazakhstan . ( ) “ ” / : ; - which that will be held'.split(
    ' ',
  ),
  ...'postponed cancelled talks session council of Heads State foreign ministers sidelines today yesterday Peace Mission 2021 here there he they'.split(
    ' ',
  ),
]

test('whatever stands in a text, it is read without an error, and each meeting has a place or a date', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 80 }), (tokens) => {
      for (const claim of claimsOf(tokens.join(' '), '2024-07-05')) {
        if (claim.kind !== 'meeting') continue
        expect(claim.start ?? claim.city ?? claim.country).toBeTruthy()
        expect(claim.participants).toEqual([...new Set(claim.participants)].toSorted())
        expect(claim.offset[0]).toBeLessThanOrEqual(claim.offset[1])
      }
    }),
  )
})

test('a text that tells the same summit many times gives it once', () => {
  const told = Array.from(
    { length: 200 },
    () => 'The SCO summit was held in Astana on 3 July 2024. The summit adopted a declaration.',
  ).join(' ')
  expect(meetingsOf(told, '2024-07-05')).toEqual(['summit 2024-07-03 Astana KZ [] held'])
})
