import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Found, searcherOf } from '@/domain/search'
import { entriesOf } from '@/domain/search-entries'
import { entryKinds } from '@/domain/search-types'
import type { Hit } from '@/domain/search-index'
import { errorsIn, termsOf } from '@/domain/search-terms'
import type { TierChoice } from '@/domain/tiers'
import { speak } from '@/i18n/language'
import { loadSpeech } from '@/i18n/load-language'
import { entryWords } from '@/i18n/search'
import { account, smallCore } from '@tests/fixtures/timeline-items'
import { publishedParts } from '@tests/state/published'

const { core, trade } = publishedParts()
const answer = searcherOf(core, trade, entryWords())
const ask = (query: string, tier: TierChoice = 'all', readBy?: string) => answer({ query, tier, readBy })
const hitsOf = ({ groups }: Found) => groups.flatMap(({ hits }) => hits)
const first = (query: string) => hitsOf(ask(query))[0]?.id
const idsOf = (found: Found) => hitsOf(found).map(({ id }) => id)
const entries = entriesOf({ core, trade, tier: 'all' }, entryWords())
const named = entries.filter(({ kind }) => ['country', 'organisation', 'person', 'place', 'series', 'ground'].includes(kind))

describe('what is found first', () => {
  it.each([
    ['turkiye', 'TR'],
    ['Turkey', 'TR'],
    ['kyrgyz', 'KG'],
    ['tajik', 'TJ'],
    ['burma', 'MM'],
    ['ceylon', 'LK'],
    ['PRC', 'CN'],
    ['rahmon', 'emomali-rahmon'],
    ['Rakhmon', 'emomali-rahmon'],
    ['norov', 'vladimir-norov'],
    ['asean', 'asean'],
    ['dushanbe', 'dushanbe'],
    ['Dushnabe', 'dushanbe'],
    ['xian', 'xian'],
    ["xi'an", 'xian'],
    ['heads of state 24th', '2024-07-summit-astana'],
    ['heads of state 24', '2024-07-summit-astana'],
    ['the heads of state', 'heads-of-state-council'],
    ['security council', 'security-council-secretaries'],
    ['sco forum', 'sco-forum'],
    // An organisation that meets in a series is one thing with it.
    ['dushanbe process', 'dushanbe-process'],
    ['golan', 'golan'],
    ['sahara', 'western-sahara'],
    ['capital fm', 'capital-fm-2025-08-28'],
    ['doc 3', 'pakistan-observer-2021-06-24'],
    ['document 3', 'pakistan-observer-2021-06-24'],
    ['acean', 'acean-for-asean'],
    ['china tajikistan turnover first half 2025', 'cn-tj.turnover.2025-h1.ministry-of-foreign-affairs-of-china'],
    ['tadjikistan', 'TJ'],
  ])('%s finds %s', (query, id) => {
    expect(first(query)).toBe(id)
  })

  it.each([['   '], ['atlantis'], ['tajikistan atlantis'], ['?!'], ['kzz'], ['2091']])('%j finds nothing', (query) => {
    expect(ask(query).groups).toEqual([])
  })
})

describe('what is said of a hit', () => {
  it('is the other name by which it was found, and none if its name was it', () => {
    const hit = (query: string) => hitsOf(ask(query))[0]
    expect(hit('turkey')).toMatchObject({ name: 'Türkiye', also: 'Turkey' })
    expect(hit('turkyie')?.also).toBeUndefined()
    expect(hit('lao pdr')).toMatchObject({ name: 'Laos', also: 'Lao PDR' })
    expect(hit('china')?.also).toBeUndefined()
  })

  it('is when and where a meeting was', () => {
    expect(hitsOf(ask('yekaterinburg 2009')).find(({ kind }) => kind === 'meeting')).toMatchObject({
      when: '2009-06-15/2009-06-16',
      by: 'Yekaterinburg',
    })
  })
})

describe('groups', () => {
  it('come in the order of how near their best is, and sources last', () => {
    const kinds = ask('dushanbe').groups.map(({ kind }) => kind)
    expect(kinds[0]).toBe('place')
    expect(kinds.at(-1)).toBe('source')
    expect(new Set(kinds).size).toBe(kinds.length)
  })

  it('list more where they are asked to', () => {
    const sources = (more?: 'source') =>
      answer({ query: 'dushanbe', tier: 'all', more }).groups.find(({ kind }) => kind === 'source')!
    expect(sources().hits).toHaveLength(4)
    expect(sources('source').hits).toHaveLength(sources().total)
    expect(answer({ query: 'trade', tier: 'all', more: 'source' }).groups.at(-1)?.hits).toHaveLength(100)
  })

  it('count what is not listed', () => {
    const meetings = ask('dushanbe').groups.find(({ kind }) => kind === 'meeting')
    expect(meetings?.total).toBeGreaterThan(meetings!.hits.length)
    expect(ask('dushanbe').meetings).toEqual({ q: 'dushanbe', year: undefined })
  })

  it('lead on to the timeline only by words that it finds', () => {
    expect(ask('dushnabe').meetings).toEqual({ q: 'dushanbe', year: undefined })
    expect(ask('july').meetings).toBeUndefined()
    expect(ask('chebarkul').meetings).toBeUndefined()
  })

  it('leave years to the window of the timeline', () => {
    const meetings = Array.from({ length: 12 }, (_, number) => account(`m${number}`, '2020-05-01', { title: `Talks ${number}` }))
    const few = searcherOf({ ...smallCore, meetings }, undefined, entryWords())
    expect(few({ query: 'talks 2020', tier: 'all' }).meetings).toEqual({ q: 'talks', year: '2020' })
    expect(few({ query: '2020', tier: 'all' }).meetings).toEqual({ q: '', year: '2020' })
    expect(few({ query: 'talks 2021', tier: 'all' }).meetings).toBeUndefined()
  })

  it('list an organisation that meets in a series once', () => {
    expect(idsOf(ask('dushanbe process')).filter((id) => id === 'dushanbe-process')).toHaveLength(1)
  })

  it('hold no find with an error where there is one without', () => {
    expect(idsOf(ask('iran')).filter((id) => /^[A-Z]{2}$/.test(id))).toEqual(['IR'])
  })
})

describe('whose word counts', () => {
  it('what the reference tier alone has is not found with the documents alone, and how much that is', () => {
    const [all, documents] = [ask('yekaterinburg'), ask('yekaterinburg', 'documents')]
    expect(all.groups).not.toEqual([])
    expect(all.beyond).toBe(0)
    expect(documents.groups).toEqual([])
    expect(documents.beyond).toBe(all.groups.reduce((sum, { total }) => sum + total, 0))
  })

  it('a meeting has the title that the documents give it', () => {
    expect(hitsOf(ask('founding shanghai', 'documents')).map(({ name }) => name)).toContain('Founding summit in Shanghai')
    expect(ask('1st meeting of the council of heads of state', 'documents').groups.map(({ kind }) => kind)).not.toContain(
      'meeting',
    )
  })

  it('a reader of an earlier day finds what had been published', () => {
    expect(idsOf(ask('norov', 'documents', '2018-04-09'))).not.toContain('vladimir-norov')
    expect(idsOf(ask('norov', 'documents', '2019-05-17'))).toContain('vladimir-norov')
    expect(idsOf(ask('tajikistan looks', 'documents', '2019-05-17'))).not.toContain('capital-fm-2025-08-28')
    // The map marks contested ground whatever one reads.
    expect(ask('china', 'documents', '1999-01-01').groups.map(({ kind }) => kind)).toEqual(['ground'])
  })

  it('without the figures all else is found', () => {
    const lesser = searcherOf(core, undefined, entryWords())
    const found = lesser({ query: 'tajikistan', tier: 'all' })
    expect(idsOf(found)[0]).toBe('TJ')
    expect(found.groups.map(({ kind }) => kind)).not.toContain('figure')
  })
})

describe('a name of any language', async () => {
  const [russian, chinese] = [(await loadSpeech('ru'))!, (await loadSpeech('zh'))!]
  const speeches = { en: undefined, ru: russian, zh: chinese }

  /** What is found on a page in the language, once names of the other two are known. */
  function hitsIn(language: keyof typeof speeches): (query: string) => Hit[] {
    const own = speeches[language]
    speak(language, own)
    const words = entryWords(own ? own.core(core) : core, [russian, chinese])
    speak('en', undefined)
    const find = searcherOf(core, trade, words)
    return (query) => hitsOf(find({ query, tier: 'all', more: 'figure' }))
  }
  const pages = { en: hitsIn('en'), ru: hitsIn('ru'), zh: hitsIn('zh') }
  const firstOn = (page: keyof typeof pages, query: string) => pages[page](query)[0]

  it.each([
    ['en', 'Таджикистан', 'TJ', 'Tajikistan'],
    ['en', 'Киргизия', 'KG', 'Kyrgyzstan'],
    ['en', '塔吉克斯坦', 'TJ', 'Tajikistan'],
    ['ru', 'Tajikistan', 'TJ', 'Таджикистан'],
    ['ru', '塔吉克斯坦', 'TJ', 'Таджикистан'],
    ['zh', 'Таджикистан', 'TJ', '塔吉克斯坦'],
    ['zh', 'Tajikistan', 'TJ', '塔吉克斯坦'],
    ['en', 'Шанхайская организация сотрудничества', 'sco', 'Shanghai Cooperation Organisation'],
    ['en', 'АСЕАН', 'asean', 'Association of Southeast Asian Nations'],
    ['ru', '上海合作组织', 'sco', 'Шанхайская организация сотрудничества'],
    ['zh', 'Шанхайская организация сотрудничества', 'sco', '上海合作组织'],
    ['en', 'Душанбе', 'dushanbe', 'Dushanbe'],
    ['en', '杜尚别', 'dushanbe', 'Dushanbe'],
    ['zh', 'Душанбе', 'dushanbe', '杜尚别'],
    ['ru', '杜尚别', 'dushanbe', 'Душанбе'],
    ['en', 'Эмомали Рахмон', 'emomali-rahmon', 'Emomali Rahmon'],
    ['ru', '拉赫蒙', 'emomali-rahmon', 'Эмомали Рахмон'],
    ['en', 'Западная Сахара', 'western-sahara', 'Western Sahara'],
    ['en', 'Совет глав государств', 'heads-of-state-council', undefined],
    ['ru', 'Council of Heads of State', 'heads-of-state-council', undefined],
    ['ru', '元首理事会', 'heads-of-state-council', undefined],
  ] as const)('on a page in %s, %s finds %s', (page, query, id, name) => {
    const hit = pages[page](query).find((one) => one.id === id)
    expect(hit).toMatchObject(name === undefined ? {} : { name })
    expect(termsOf(hit?.also ?? '')).toEqual(expect.arrayContaining(termsOf(query).slice(0, 1)))
  })

  const figure = 'cn-tj.turnover.2025-h1.ministry-of-foreign-affairs-of-china'
  it.each([
    ['en', 'Ministry of Foreign Affairs of China 2025', undefined],
    ['en', 'Министерство иностранных дел Китая 2025', 'Министерство иностранных дел Китая'],
    ['en', 'Китай Таджикистан 2025', 'Китай – Таджикистан'],
    ['en', '中国外交部 2025', '中国外交部'],
    ['ru', 'Министерство иностранных дел Китая 2025', undefined],
    ['ru', 'Ministry of Foreign Affairs of China 2025', 'Ministry of Foreign Affairs of China'],
    ['ru', '中国外交部 2025', '中国外交部'],
    ['ru', 'China Tajikistan 2025', 'China – Tajikistan'],
    ['zh', '中国外交部 2025', undefined],
    ['zh', 'Министерство иностранных дел Китая 2025', 'Министерство иностранных дел Китая'],
  ] as const)('on a page in %s, %s finds the figure by its reporter or partners', (page, query, also) => {
    const hit = pages[page](query).find(({ id }) => id === figure)
    expect(hit).toBeDefined()
    expect(hit?.also).toBe(also)
  })

  it('finds a person by the office, in the language of the page', () => {
    expect(pages.ru('президент таджикистан').map(({ id }) => id)).toContain('emomali-rahmon')
  })

  it('is said where it is not the shown one, and not said where it is', () => {
    expect(firstOn('en', 'Таджикистан')?.also).toBe('Таджикистан')
    expect(firstOn('en', 'Tajikistan')?.also).toBeUndefined()
    expect(firstOn('ru', 'Таджикистан')?.also).toBeUndefined()
    expect(firstOn('ru', 'Turkey')).toMatchObject({ id: 'TR', also: 'Turkey' })
  })

  it('is not known before its letters are typed', () => {
    expect(hitsOf(ask('Таджикистан'))).toEqual([])
    expect(entryWords(core).beside).toEqual([])
  })

  it('changes nothing of what is found by the names of the page', () => {
    for (const query of ['dushanbe', 'china tajikistan 2025 half', 'norov', 'sco forum']) {
      expect(pages.en(query).map(({ id }) => id)).toEqual(hitsOf(ask(query)).map(({ id }) => id))
    }
  })
})

describe('everything', () => {
  /** Meetings may share a title, many things a beginning; what is not listed then is counted. */
  const isFound = (query: string, { id, kind }: { id: string; kind: string }) => {
    const group = ask(query).groups.find((one) => one.kind === kind)
    return group !== undefined && (group.hits.some((hit) => hit.id === id) || group.total > group.hits.length)
  }

  it('is found by its name', () => {
    const own = entries.filter(({ kind }) => !['figure', 'discrepancy', 'source'].includes(kind))
    expect(own.filter((entry) => !isFound(entry.name, entry))).toEqual([])
  })

  it('is found by each of its other names', () => {
    const others = named.flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, alias })))
    expect(others.length).toBeGreaterThan(40)
    expect(others.filter(({ id, alias }) => !idsOf(ask(alias)).includes(id))).toEqual([])
  })

  it('of name is found with a letter changed, left out or doubled', () => {
    const spoilt = fc
      .record({
        entry: fc.constantFrom(...named.filter(({ name }) => termsOf(name).some((term) => errorsIn(term) > 0))),
        chance: fc.nat(),
        letter: fc.constantFrom('a', 'e', 'k', 'q', 'z'),
        how: fc.constantFrom('change', 'leave', 'double'),
      })
      .map(({ entry, chance, letter, how }) => {
        const terms = termsOf(entry.name)
        const long = terms.filter((term) => errorsIn(term) > 0)
        const term = long[chance % long.length]!
        const at = chance % term.length
        const put = { change: letter, leave: '', double: term[at]! + term[at]! }[how]
        const slip = term.slice(0, at) + put + term.slice(at + 1)
        return { entry, slip, query: terms.map((own) => (own === term ? slip : own)).join(' ') }
      })
      // A word of three letters that is left must be right.
      .filter(({ slip }) => slip.length > 3)
    fc.assert(
      fc.property(spoilt, ({ entry, query }) => {
        expect(isFound(query, entry)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('answers any text, for any reader, and lists what it counts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom<TierChoice>('all', 'documents'), (query, tier) => {
        for (const { kind, total, hits } of ask(query, tier).groups) {
          expect(entryKinds).toContain(kind)
          expect(hits.length).toBeGreaterThan(0)
          expect(total).toBeGreaterThanOrEqual(hits.length)
          expect(hits.every((hit) => hit.kind === kind)).toBe(true)
        }
      }),
    )
  })

  it('is found by any beginning of a word of its name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...named), fc.nat(), fc.integer({ min: 1, max: 20 }), (entry, chance, length) => {
        const terms = termsOf(entry.name)
        expect(isFound(terms[chance % terms.length]!.slice(0, length), entry)).toBe(true)
      }),
    )
  })
})
