import { describe, expect, it } from 'vitest'
import type { NameTables } from '@/i18n/names'
import { speechOf } from '@/i18n/names'
import type { Catalogue } from '@/i18n/catalogue'
import { names as russian } from '@/i18n/ru/names'
import { names as chinese } from '@/i18n/zh/names'
import { readAtlas } from '@tests/fixtures/atlas'

const { trade: figures, ...core } = readAtlas()
const languages: [language: 'ru' | 'zh', tables: NameTables, script: RegExp][] = [
  ['ru', russian, /\p{Script=Cyrillic}/u],
  ['zh', chinese, /\p{Script=Han}/u],
]

const offices = new Set([
  ...core.offices.map(({ office }) => office),
  ...core.meetings.flatMap(({ participants }) => participants.flatMap(({ office }) => office ?? [])),
])
const abouts = new Set(core.meetings.map(({ about }) => about))
/** What each table is to name: all of the dataset, and nothing else. */
const wanted: [table: keyof NameTables, keys: ReadonlySet<string>][] = [
  ['organisations', new Set(core.organisations.map(({ id }) => id))],
  ['people', new Set(core.people.map(({ id }) => id))],
  ['places', new Set(core.places.map(({ id }) => id))],
  ['grounds', new Set(core.grounds.map(({ id }) => id))],
  ['offices', offices],
  ['reporters', new Set(figures.map(({ reporter }) => reporter.name))],
  ['seriesMeetings', new Set(core.meetings.flatMap(({ series }) => series?.id ?? []))],
]

describe.each(languages)('in %s', (language, tables, script) => {
  it.each(wanted)('the table of %s holds the names of all, and of nothing else', (table, keys) => {
    const held = Object.keys(tables[table]).filter((key) => !/ of [A-Z]{2}$/.test(key))
    expect(held.toSorted()).toEqual([...keys].toSorted())
  })

  it('titles of their own are those of meetings that there are', () => {
    expect(Object.keys(tables.titles).filter((about) => !abouts.has(about))).toEqual([])
  })

  it('every country, title and name is written in the script of the language', () => {
    const named = speechOf(language, {} as Catalogue, tables).core({ ...core, discrepancies: [] })
    const all = [named.countries, named.organisations, named.people, named.places, named.grounds].flat().map(({ name }) => name)
    const said = [...all, ...named.meetings.map(({ title }) => title), ...named.offices.map(({ office }) => office)]
    expect(said.filter((name) => !script.test(name) || /[A-Za-z]{2}/.test(name))).toEqual([])
  })

  it('meetings of a number are told apart by it, and by their place', () => {
    const { meetings } = speechOf(language, {} as Catalogue, tables).core(core)
    const numbered = meetings.filter(({ series }) => series?.number !== undefined)
    for (const { title, series } of numbered) expect(title).toContain(String(series?.number))
  })
})

it('the President of China is called otherwise in Chinese than that of another country', () => {
  const { meetings } = speechOf('zh', {} as Catalogue, chinese).core(core)
  const founding = meetings.find(({ about }) => about === '2001-06-summit-shanghai')?.participants ?? []
  expect(
    founding.filter(({ entity }) => entity === 'CN' || entity === 'RU').map(({ entity, office }) => [entity, office]),
  ).toEqual([
    ['RU', '总统'],
    ['CN', '国家主席'],
  ])
})

it('the English name stays among those by which a country is found', () => {
  const { countries } = speechOf('ru', {} as Catalogue, russian).core(core)
  expect(countries.find(({ code }) => code === 'TJ')?.aliases).toContain('Tajikistan')
})
