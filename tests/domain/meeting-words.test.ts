import { expect, it } from 'vitest'
import { directoryOf } from '@/domain/directory'
import { meetingLookup } from '@/domain/meeting-words'
import { meetingsIn } from '@/domain/meetings'
import { readAtlas } from '@tests/fixtures/atlas'

const atlas = readAtlas()
const lookup = meetingLookup(directoryOf(atlas))
const meeting = (about: string) => meetingsIn(atlas.meetings, 'all').find((candidate) => candidate.about === about)!

it('finds a meeting by its title, place, outcome, and by who took part under any name', () => {
  const words = lookup.wordsOf(meeting('2021-06-security-councils-dushanbe'))
  for (const word of [
    'Security Council Secretaries',
    'Dushanbe',
    'anniversary summit',
    'Republic of Tajikistan',
    'RATS',
    'Nikolai Patrushev',
    'Director of the Executive Committee',
  ]) {
    expect(words).toContain(word)
  }
  expect(words).not.toContain('undefined')
})

it('knows the country of a place, and of an unknown place none', () => {
  expect(lookup.countryOfPlace('dushanbe')).toBe('TJ')
  expect(lookup.countryOfPlace('atlantis')).toBeUndefined()
})
