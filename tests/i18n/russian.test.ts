import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandsIn } from '@/domain/search-commands'
import { folded } from '@/domain/folded-text'
import { agreeing, past } from '@/i18n/ru/quote-words'
import { genitiveOf, into, outOf, together } from '@/i18n/ru/country-cases'
import { asOf, during, from } from '@/i18n/ru/dates'
import { formatDay, formatPeriod, formatShortDay, formatWhen, plainNumber, typedNumber } from '@/i18n/format'
import { speak } from '@/i18n/language'
import { loadSpeech } from '@/i18n/load-language'
import { quoteWords } from '@/i18n/quote'
import { catalogue } from '@/i18n/ru/catalogue'
import { searchMessages } from '@/i18n/search'
import { publishedParts } from '@tests/state/published'
import { proseOfQuote, quoteOf, readAloud } from '@tests/fixtures/quoted'

const plain = (text: string) => text.replaceAll(/\s/gu, ' ')
const { core: english } = publishedParts()
let core = english

beforeAll(async () => {
  const speech = await loadSpeech('ru')
  speak('ru', speech)
  core = speech!.core(english)
})
afterAll(() => speak('en', undefined))

describe('dates in Russian', () => {
  it.each([
    ['2025-08-28', '28 августа 2025 года', '28 августа 2025 года', 'с 28 августа 2025 года', 'на 28 августа 2025 года'],
    ['2024-07-03/2024-07-04', '3–4 июля 2024 года', '3–4 июля 2024 года', 'с 3–4 июля 2024 года', 'на 3–4 июля 2024 года'],
    ['2021-08', 'август 2021 года', 'в августе 2021 года', 'с августа 2021 года', 'на август 2021 года'],
    ['2019-05', 'май 2019 года', 'в мае 2019 года', 'с мая 2019 года', 'на май 2019 года'],
    ['2001', '2001 год', 'в 2001 году', 'с 2001 года', 'на 2001 год'],
    ['2004/2006', '2004–2006 годы', 'в 2004–2006 годах', 'с 2004–2006 годов', 'на 2004–2006 годы'],
    [
      '2021-06~',
      'примерно июнь 2021 года',
      'примерно в июне 2021 года',
      'примерно с июня 2021 года',
      'примерно на июнь 2021 года',
    ],
    ['2025-01-01/..', 'с 1 января 2025 года', 'с 1 января 2025 года', 'с 1 января 2025 года', 'с 1 января 2025 года'],
  ])('%s', (edtf, alone, within, since, of) => {
    const date = formatWhen({ edtf })
    expect([date, during(date), from(date), asOf(date)].map(plain)).toEqual([alone, within, since, of])
  })

  it.each([
    ['2025-H1', 'первое полугодие 2025 года', 'в первом полугодии 2025 года'],
    ['2024-Q3', 'III квартал 2024 года', 'в III квартале 2024 года'],
    ['2024-01/2024-10', 'январь–октябрь 2024 года', 'в январе–октябре 2024 года'],
    ['2023-04/2024-03', 'апрель 2023 года – март 2024 года', 'с апреля 2023 года по март 2024 года'],
  ])('of the period %s', (label, alone, within) => {
    expect([formatPeriod(label), during(formatPeriod(label))].map(plain)).toEqual([alone, within])
  })

  it('end no sentence by themselves', () => {
    for (let month = 1; month <= 12; month += 1) {
      const day = `2025-${String(month).padStart(2, '0')}-17`
      expect(`${formatDay(day)}${formatShortDay(day)}${formatWhen({ edtf: day.slice(0, 7) })}`).not.toMatch(/(?<!\p{L})г\./u)
    }
  })

  it('keep the day beside its month, and the year beside its word', () => {
    expect(formatDay('2025-08-28')).toBe('28\u00A0августа 2025\u00A0года')
    expect(formatWhen({ edtf: '2025-08-31/2025-09-01' })).toMatch(/^31\u00A0августа\s–\s1\u00A0сентября 2025\u00A0года$/)
  })

  it('and numbers are typed with a comma', () => {
    expect(typedNumber(2.04)).toBe('2,04')
    expect(plainNumber('12,5')).toBe('12.5')
    expect(plainNumber('12.5')).toBe('12.5')
  })
})

describe('names of countries in Russian', () => {
  it.each([
    ['Китай', 'Китая', 'в Китай', 'из Китая', 'с Китаем'],
    ['Индия', 'Индии', 'в Индию', 'из Индии', 'с Индией'],
    ['Беларусь', 'Беларуси', 'в Беларусь', 'из Беларуси', 'с Беларусью'],
    ['Камбоджа', 'Камбоджи', 'в Камбоджу', 'из Камбоджи', 'с Камбоджей'],
    ['Мьянма', 'Мьянмы', 'в Мьянму', 'из Мьянмы', 'с Мьянмой'],
    ['Египет', 'Египта', 'в Египет', 'из Египта', 'с Египтом'],
    ['Мальдивы', 'Мальдив', 'на Мальдивы', 'с Мальдив', 'с Мальдивами'],
    ['Шри-Ланка', 'Шри-Ланки', 'на Шри-Ланку', 'со Шри-Ланки', 'со Шри-Ланкой'],
    ['ОАЭ', 'ОАЭ', 'в ОАЭ', 'из ОАЭ', 'с ОАЭ'],
    ['Вьетнам', 'Вьетнама', 'во Вьетнам', 'из Вьетнама', 'с Вьетнамом'],
    [
      'Новая Зеландия',
      'страны Новая Зеландия',
      'в страну Новая Зеландия',
      'из страны Новая Зеландия',
      'со страной Новая Зеландия',
    ],
  ])('%s', (name, genitive, inside, outside, beside) => {
    expect([genitiveOf(name), into(name), outOf(name), together(name)].map(plain)).toEqual([genitive, inside, outside, beside])
  })

  it('of the dataset are all declined', () => {
    for (const { name } of core.countries) expect(`${genitiveOf(name)} ${together(name)}`).not.toMatch(/стран/)
  })

  it('ask for the form of the verb', () => {
    const became = past('стал')
    const form = (...names: string[]) => agreeing(names, became)
    expect([form('Иран'), form('Беларусь'), form('Мальдивы'), form('ОАЭ'), form('Индия', 'Пакистан')]).toEqual([
      'стал',
      'стала',
      'стали',
      'стали',
      'стали',
    ])
    expect(form('Организация Объединённых Наций (ООН)')).toBe('стала')
    expect(form('Содружество Независимых Государств (СНГ)')).toBe('стало')
  })
})

describe('counts and names within Russian sentences', () => {
  const { claims, coverageRoom, matrix, tradeMirror, tradePartners, formats } = catalogue

  it.each([
    [21, 'из 21 года'],
    [30, 'из 30 лет'],
  ])('of %i years', (years, words) => expect(plain(coverageRoom.sums(years))).toContain(words))

  it('agree whoever reports, one or several', () => {
    const reporter = 'СМИ Казахстана'
    const said = [
      tradePartners.reportedBy(reporter),
      matrix.largest('Китай, товарооборот с Россией', '1 млрд долларов', reporter),
      tradeMirror.widest(true, { what: 'X', first: '2', firstBy: reporter, second: '1', secondBy: reporter, gap: '1' }),
    ]
    for (const words of said) expect(words).not.toMatch(/сообщает/)
  })

  it('decline the other country of a trade', () => {
    expect(plain(matrix.dealing.turnover('Россия'))).toBe('товарооборот с Россией')
    expect(plain(matrix.dealing.exports('Мальдивы'))).toBe('экспорт на Мальдивы')
    expect(plain(matrix.dealing.imports('Китай'))).toBe('импорт из Китая')
  })

  it('decline the status that a claim is about, and go on small after a colon', () => {
    const signed = claims.stages.signed('партнёр по диалогу')
    expect(signed).toBe('Подписание меморандума о статусе партнёра по диалогу')
    expect(claims.of('Иран', signed)).toBe('Иран: подписание меморандума о статусе партнёра по диалогу')
    expect(claims.of('Иран', 'ШОС')).toBe('Иран: ШОС')
  })

  it('bear the minus of print', () => {
    expect(plain(formats.percent('-3'))).toBe('−3 %')
  })
})

describe('offices in Russian', () => {
  it('give China no president', () => {
    const founding = core.meetings.find(({ about }) => about === '2001-06-summit-shanghai')?.participants ?? []
    const ofChina = founding.find(({ entity }) => entity === 'CN')
    expect(ofChina?.office).toBe('Председатель')
  })
})

describe('the Russian words', () => {
  const files = import.meta.glob<string>(['/src/i18n/ru/*.ts', '!/src/i18n/ru/{search,catalogue}.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  })
  const lines = Object.entries(files).flatMap(([file, text]) =>
    text
      .split('\n')
      .flatMap((line) => (/^\s*(?:\/?\*|\/\/)/.test(line) || !/\p{Script=Cyrillic}/u.test(line) ? [] : [`${file}: ${line}`])),
  )
  const breaking = (rule: RegExp) => lines.filter((line) => rule.test(line))

  it.each([
    ['a dash is no hyphen', /\p{Script=Cyrillic} - \p{Script=Cyrillic}/u],
    ['a line does not begin with a dash', / —/],
    ['there is a space on both sides of a dash', /\p{L}—|—\p{L}/u],
    ['quotation marks are «»', /["“”„]\p{Script=Cyrillic}|\p{Script=Cyrillic}["“”]/u],
    ['three dots are one sign', /\.\.\.(?![\w[(])/],
    ['ё is written', /(?<!\p{L})(?:еще|ее|партнер|пятерк|счет|темны|идет|ведет|трех|объем|подсчет|причем)/iu],
  ])('%s', (_, rule) => expect(breaking(rule)).toEqual([]))

  it.each([
    ['a change of status', /перемен/iu],
    ['a passage, which is no place', /от места к месту|каждое место|отмечены места/iu],
    ['whether a meeting was held', /состояни[ея]/iu],
    ['over time', /во времени/iu],
    ['the room of coverage, which is no scope', /неверн\p{L}+ охват/iu],
  ])('have one name for %s', (_, other) => expect(breaking(other)).toEqual([]))
})

describe('sentences to quote in Russian', () => {
  const said = (day: string, tier?: 'documents', code?: string) => {
    const quote = quoteOf(day, tier)
    const directory = { ...quote.directory, nameOf: (id: string) => names.get(id) ?? quote.directory.nameOf(id) }
    const names = new Map(core.countries.map(({ code: own, name }) => [own, name]))
    return plain(readAloud(proseOfQuote({ ...quote, directory, words: quoteWords }, code)))
  }

  it.each([
    ['2024-07-04', 'было 10 членов: Беларусь, Индия, Иран, Казахстан'],
    ['2024-07-04', 'В этот день произошло изменение: Беларусь стала членом.'],
    ['2005-07-05', 'Наблюдателей было четыре: Монголия; и по выводу атласа — Индия, Иран и Пакистан.'],
    ['2021-10-01', 'Афганистан фактически не участвует в работе организации с сентября 2021 года.'],
  ])('%s', (day, words) => expect(said(day)).toContain(words))

  it('keep what is carried forward apart from what is stated', () => {
    const text = said('2025-08-28', 'documents')
    expect(text).toContain('было, по последнему выводу атласа на 24 июня 2021 года (Pakistan Observer), восемь членов')
    expect(text).toContain('было, по последнему упоминанию на 17 мая 2019 года (Asia-Plus), четыре: Афганистан')
  })
})

describe('the search in Russian', () => {
  const said = (query: string) =>
    commandsIn(query, {
      words: searchMessages.commands,
      firstDay: '1996-04-26',
      lastDay: '2026-01-01',
      day: '2025-08-28',
      today: '2025-11-23',
      countries: core.countries,
      pairs: ['CN-KZ', 'CN-TJ'],
      statuses: new Set(['member', 'observer', 'dialogue-partner'] as const),
    }).said[0]

  it.each([
    ['4 июля 2024 года', { kind: 'day', day: '2024-07-04' }],
    ['17 мая 2019', { kind: 'day', day: '2019-05-17' }],
    ['в июне 2021', { kind: 'day', day: '2021-06-01' }],
    ['с 2017 по 2025', { kind: 'window', edtf: '2017/2025' }],
    ['сравнить 2017 с 2025', { kind: 'compare', before: '2017-01-01', after: '2025-12-31' }],
    ['только Индия', { kind: 'only', country: 'IN' }],
    ['торговля Китая с Казахстаном', { kind: 'pair', pair: 'CN-KZ' }],
    ['противоречия', { kind: 'room', view: 'ledger' }],
    ['партнёры по диалогу', { kind: 'status', status: 'dialogue-partner' }],
    ['compare 2017 2025', { kind: 'compare', before: '2017-01-01' }],
    ['trade China Kazakhstan', { kind: 'pair', pair: 'CN-KZ' }],
  ])('understands “%s”', (query, command) => expect(said(query)).toMatchObject(command))

  it('is given its words as they are compared', () => {
    const words = JSON.stringify(searchMessages.commands)
    expect(words).toBe(folded(words))
  })
})
