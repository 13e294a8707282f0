import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gazetteerFile } from '@/extraction/gazetteer-file'
import { isOneAway } from '@/extraction/names/spelling'
import { mentionsOf } from './names-in'

const file = gazetteerFile.parse(JSON.parse(readFileSync(new URL('../../public/data/gazetteer.json', import.meta.url), 'utf8')))
const careful = new Set(file.careful)
/** Names that two countries or a country and a thing share: the first wins. */
const neutral = (name: string) => `They wrote of ${name} yesterday.`

describe('every name of the gazetteer', () => {
  it('of a country is found as that country', () => {
    const wrong = Object.entries(file.countries).flatMap(([code, { forms }]) =>
      Object.entries(forms).flatMap(([form, names]) =>
        form === 'compound'
          ? []
          : names.filter(
              (name) => !mentionsOf(neutral(name)).some((mention) => mention.kind === 'country' && mention.code === code),
            ),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('of an organisation is found as that organisation', () => {
    const wrong = Object.entries(file.organisations).flatMap(([id, { names, organs }]) =>
      [...names, ...(organs ?? [])].filter(
        (name) => !mentionsOf(neutral(name)).some((mention) => mention.kind === 'organisation' && mention.id === id),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('of a city is found as that city', () => {
    const wrong = Object.entries(file.cities).flatMap(([code, { capital, others }]) =>
      [capital ?? [], ...(others ?? [])].flatMap((names) =>
        names.filter(
          (name) =>
            !careful.has(name) &&
            !mentionsOf(neutral(name)).some(
              (mention) => mention.kind === 'city' && mention.country === code && mention.name === names[0],
            ),
        ),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('of a person is found as one who stands for that state', () => {
    const wrong = Object.entries(file.people).flatMap(([id, byOffice]) =>
      Object.values(byOffice).flatMap((people) =>
        people
          .flat()
          .filter(
            (name) =>
              !mentionsOf(neutral(name)).some(
                (mention) => mention.kind === 'person' && [mention.country, mention.organisation].includes(id),
              ),
          ),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('that only contains another is nothing', () => {
    expect(file.others.filter((name) => mentionsOf(neutral(name)).length > 0)).toEqual([])
  })
})

describe('a wrong letter', () => {
  it.each([
    ['kazakhstan', 'kazakhtsan', true],
    ['kazakhstan', 'kazakhstn', true],
    ['kazakhstan', 'kazakhstaan', true],
    ['kazakhstan', 'kasakhstan', true],
    ['kazakhstan', 'kazakhstan', false],
    ['kazakhstan', 'kasakhstn', false],
    ['kazakhstan', 'kazakh', false],
  ])('%s and %s', (left, right, expected) => {
    expect(isOneAway(left, right)).toBe(expected)
    expect(isOneAway(right, left)).toBe(expected)
  })
})
