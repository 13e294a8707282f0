import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areMet, marksIn, needsOf } from '@/extraction/membership/needs'
import { rules } from '@/extraction/membership/rules'

describe('what a pattern needs', () => {
  test.each<[pattern: string, tags: string, isMet: boolean]>([
    ['EBS', 'EwBS', true],
    ['EBS', 'ES', false],
    ['E[BH]?S', 'ES', true],
    ['E[BH]S', 'ES', false],
    ['E(?:J|G)S', 'ES', true],
    ['E(?:JO)?S', 'ES', true],
    ['E(?:JO)+S', 'ESO', false],
    ['E(?:JO){0,2}S', 'ES', true],
    ['E(?:JO){1,2}S', 'ES', false],
    ['E(?=J)S', 'ES', true],
    ['(?<!J)ES', 'ES', true],
    ['E[^S]', 'Ew', true],
    ['E\\|S', 'ES', false],
    ['E\\|S', 'E|S', true],
    ['EJ|OC', 'OC', true],
    ['E,{1,2}S', 'ES', false],
  ])('%s in %s', (pattern, tags, isMet) => {
    expect(areMet(needsOf(pattern), marksIn(tags))).toBe(isMet)
  })

  test('is in every string that a rule of membership matches', () => {
    const patterns = rules.map(({ pattern }) => ({ needs: needsOf(pattern.source), anywhere: new RegExp(pattern.source) }))
    const tag = fc.constantFrom(...Array.from('EeXOoSxpqBHCJGgUPYIAMRifF2bctwWKQhs,;:()D&|.'))
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 14 }), (tags) => {
        const text = tags.join('')
        const passedOver = patterns.filter(({ needs }) => !areMet(needs, marksIn(text)))
        expect(passedOver.filter(({ anywhere }) => anywhere.test(text))).toEqual([])
      }),
      { numRuns: 3000 },
    )
    expect(patterns.filter(({ needs }) => needs.length > 0).length).toBeGreaterThan(patterns.length / 2)
  })
})
