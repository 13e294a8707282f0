import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { buildGazetteer, gazetteerFrom, packagedCountries, readNameTables } from '@/pipeline/gazetteer'
import { readSources } from '@/pipeline/read-sources'

const built = buildGazetteer()
const atlas = readSources(new URL('../../src/sources', import.meta.url).pathname, [])

describe('the gazetteer', () => {
  it('is what is published, byte for byte, and small', () => {
    const published = readFileSync(new URL('../../public/data/gazetteer.json', import.meta.url), 'utf8')
    expect(published).toBe(`${JSON.stringify(built)}\n`)
    expect(brotliCompressSync(published).length).toBeLessThan(35_000)
  })

  it('has every country of ISO 3166-1 with its number', () => {
    const codes = Object.entries(built.countries)
    expect(codes.length).toBeGreaterThanOrEqual(249)
    expect(codes.filter(([, { numeric }]) => numeric === undefined)).toEqual([])
  })

  it('has every country, place and person of the atlas under the same code', () => {
    for (const { code, name, numeric } of atlas.countries) {
      expect(built.countries[code]).toMatchObject({ numeric })
      expect(Object.values(built.countries[code]?.forms ?? {}).flat()).toContain(name)
    }
    const cities = new Set(
      Object.entries(built.cities).flatMap(([code, { capital, others }]) =>
        [capital ?? [], ...(others ?? [])].flat().map((name) => `${code} ${name}`),
      ),
    )
    const people = new Set(Object.values(built.people).flatMap((byOffice) => Object.values(byOffice).flat(2)))
    // Of places that are described the name stands first; a peninsula and a border are no city.
    const known = ({ name, country }: { name: string; country: string }) =>
      cities.has(`${country} ${name.split(/,| \(| training/)[0] ?? ''}`)
    expect(atlas.places.filter((place) => !known(place)).map(({ id }) => id)).toEqual(['pamir-alay', 'shandong'])
    // Whom a source names by initials is found by the office.
    expect(atlas.people.filter(({ name }) => !name.includes('.') && !people.has(name)).map(({ id }) => id)).toEqual([])
  })

  it('names a country that is neither in the package nor misspelt', () => {
    const packaged = packagedCountries()
    const unknown = Object.keys(readNameTables().countries).filter((code) => !packaged.has(code))
    expect(unknown).toEqual([])
  })

  it('leaves out what the table drops and takes what it adds', () => {
    const tables = readNameTables()
    const packaged = new Map([['KZ', { numeric: '398', names: ['Kazakhstan', 'Kazakhstan, Republic of'] }]])
    const { countries } = gazetteerFrom(packaged, {
      ...tables,
      countries: { KZ: { adjective: ['Kazakh'], drop: ['Kazakhstan, Republic of'] } },
    })
    expect(countries).toEqual({
      KZ: { numeric: '398', forms: { name: ['Kazakhstan'], adjective: ['Kazakh'], people: ['Kazakhs'] } },
    })
  })
})
