import { describe, expect, test } from 'vitest'
import { extract, extraction } from '@/extraction/extract'
import { projectGazetteer } from './project-gazetteer'

const gazetteer = projectGazetteer()
const claimsIn = (source: string) => extract(source, { gazetteer }).claims

describe('phrase and offset', () => {
  test('are of the text as it was given, with what markup stands among the words', () => {
    const source = '<p>Today <b>Kazakhstan</b> is a member state of the <i>Shanghai Cooperation Organisation</i>.</p>'
    const [claim] = claimsIn(source)
    expect(claim).toMatchObject({ kind: 'membership', entity: 'KZ', status: 'member' })
    expect(claim?.phrase).toBe(source.slice(...(claim?.offset ?? [0, 0])))
    expect(claim?.phrase).toContain('Kazakhstan')
    expect(claim?.phrase.split(/\s+/).length).toBeLessThanOrEqual(8)
  })
})

test('what is stated twice is one claim', () => {
  const once = 'Kazakhstan is a member state of the SCO.'
  expect(claimsIn(`${once}\n\n${once}`)).toEqual(claimsIn(once))
})

test('claims come in the order of the text', () => {
  const starts = claimsIn(
    'Iran is a member state of the SCO. Mongolia is an observer state of the SCO. It has 10 member states.',
  ).map(({ offset: [start] }) => start)
  expect(starts.length).toBeGreaterThan(1)
  expect(starts).toEqual(starts.toSorted((left, right) => left - right))
})

test('a long text tells how far it is read, again and again, and can be left', () => {
  const steps = extraction('The delegates spoke about many things.\n'.repeat(10_000), { gazetteer })
  const shares: number[] = []
  for (const share of steps) shares.push(share)
  expect(shares.length).toBeGreaterThan(10)
  expect(shares).toEqual(shares.toSorted((left, right) => left - right))
  expect(shares.every((share) => share > 0 && share <= 1)).toBe(true)
})
