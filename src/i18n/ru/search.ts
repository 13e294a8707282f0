import type { CommandWords } from '@/domain/search-commands'
import type { EntryKind } from '@/domain/search-types'
import { search as english } from '@/i18n/en/search'
import { countOf, formatDay, formatNumber } from '@/i18n/format'
import { genitiveOf } from './country-cases'
import { noun } from './nouns'

const kinds: Record<EntryKind, string> = {
  country: 'Страны',
  organisation: 'Организации',
  person: 'Люди',
  place: 'Места',
  series: 'Серии встреч',
  meeting: 'Встречи',
  document: 'Документы',
  figure: 'Показатели торговли',
  discrepancy: 'Противоречия',
  ground: 'Спорные территории',
  source: 'Справочные источники',
}

/** Folded, `й` is `и` and `ё` is `е`. In the nominative, the genitive and the prepositional, as days and months are written. */
const months = [
  ...'январь февраль март апрель маи июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  ...'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  ...'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' '),
]

const { commands: others } = english

/** The Russian words, folded, with the English ones behind. */
const commands: CommandWords = {
  spaced: (query) => query,
  months: [...months, ...others.months],
  compare: ['сравнить', 'сравни', 'сравнение', ...others.compare],
  between: ['и', 'по', 'до', ...others.between],
  against: ['против', 'vs', 'vs.', ...others.against],
  only: ['только', 'лишь', ...others.only],
  trade: ['торговля', 'торговли', 'товарооборот', ...others.trade],
  skipped: [
    'в',
    'во',
    'на',
    'за',
    'с',
    'со',
    'от',
    'о',
    'об',
    'между',
    'год',
    'года',
    'году',
    'годы',
    'г',
    'г.',
    ...others.skipped,
  ],
  today: ['сегодня', 'сеичас', 'теперь', ...others.today],
  rooms: {
    atlas: ['атлас', 'начало', 'главная', ...others.rooms.atlas],
    map: ['карта', ...others.rooms.map],
    timeline: ['хронология', 'лента времени', 'встречи', ...others.rooms.timeline],
    trade: ['торговля', ...others.rooms.trade],
    ledger: ['противоречия', 'расхождения', ...others.rooms.ledger],
    coverage: ['охват', ...others.rooms.coverage],
    documents: ['документы', 'тексты', ...others.rooms.documents],
    data: ['данные', 'скачать', 'загрузки', 'история изменении', ...others.rooms.data],
    about: ['об атласе', 'справка', 'помощь', ...others.rooms.about],
  },
  statuses: {
    'shanghai-five': ['основатели', 'шанхаиская пятерка', 'пятерка', ...others.statuses['shanghai-five']],
    member: ['член', 'члены', 'государства-члены', 'члены шос', ...others.statuses.member],
    observer: ['наблюдатель', 'наблюдатели', 'государства-наблюдатели', ...others.statuses.observer],
    'dialogue-partner': ['партнер по диалогу', 'партнеры по диалогу', ...others.statuses['dialogue-partner']],
    'sco-partner': ['партнер шос', 'партнеры шос', 'партнеры', ...others.statuses['sco-partner']],
    guest: ['гость', 'гости', ...others.statuses.guest],
  },
  tiers: {
    documents: ['только документы', ...others.tiers.documents],
    all: ['справочные', 'справочные источники', 'все источники', ...others.tiers.all],
  },
  themes: {
    auto: ['как в системе', 'цвета системы', ...others.themes.auto],
    light: ['светлая тема', 'светлые цвета', 'светлая', ...others.themes.light],
    dark: ['темная тема', 'темные цвета', 'темная', ...others.themes.dark],
  },
}

const compares = (before: string, after: string) => `сравнивает ${formatDay(before)} и ${formatDay(after)}`

export const search: typeof english = {
  label: 'Поиск по атласу',
  close: 'Закрыть поиск',
  results: 'Результаты',
  none: (query) => `Ничего не найдено: «${query}»`,
  examples:
    'Имя, день или команда: Таджикистан · 4 июля 2024 · сравнить 2017 2025 · только Индия · торговля Китай Казахстан · противоречия',
  loading: 'Поиск готовится…',
  partial: 'Показатели и справочные источники загрузить не удалось; по ним поиск не ведётся.',
  failed: 'Поиск запустить не удалось. Дни и команды по-прежнему работают.',
  found: (count) => countOf(count, noun('результат', 'результата', 'результатов')),
  enter: (does) => `Enter: ${does}`,
  kinds,
  group: (name, shown, total) => (total > shown ? `${name}, ${formatNumber(shown)} из ${formatNumber(total)}` : name),
  also: (name) => `также ${name}`,
  commandGroup: 'Команды',
  more: (count) => `ещё ${formatNumber(count)}`,
  beyondGroup: 'Выключено',
  beyond: (count) => `ещё ${formatNumber(count)} в справочных источниках`,
  allMeetings: (what) => `Все встречи: ${what}`,
  quoted: (text) => `«${text}»`,
  inYear: (what, year) => (what === '' ? `${year}\u00A0год` : `${what}, ${year}\u00A0год`),
  says: {
    day: (day) => formatDay(day),
    window: (when) => `Встречи: ${when}`,
    compare: (before, after) => `Сравнить ${formatDay(before)} и ${formatDay(after)}`,
    only: (name) => `Только ${name}`,
    pair: (a, b) => `Торговля ${genitiveOf(a)} и ${genitiveOf(b)}`,
    status: (name, day) => `${name} на ${formatDay(day)}`,
    room: (name) => name,
    tier: { documents: 'Только документы', all: 'И справочные источники' },
    theme: { auto: 'Цвета как в системе', light: 'Светлые цвета', dark: 'Тёмные цвета' },
  },
  does: {
    opens: (name) => `открывает в подробностях: ${name}`,
    day: (day) => `показывает на карте ${formatDay(day)}`,
    nearest: (day) => `показывает ${formatDay(day)}\u00A0— ближайший день атласа`,
    window: (first, last) => `показывает хронологию с ${formatDay(first)} по ${formatDay(last)}`,
    compare: compares,
    compareNearest: (before, after) => `${compares(before, after)}\u00A0— ближайшие дни атласа`,
    only: (name) => `показывает в хронологии только то, что касается ${genitiveOf(name)}, без другого отбора`,
    more: 'перечисляет их здесь',
    pair: 'показывает пару по годам',
    room: (name) => `показывает раздел «${name}»`,
    tier: { documents: 'выключает справочные источники', all: 'включает справочные источники' },
    theme: 'меняет цвета',
    allMeetings: 'показывает их в хронологии без другого отбора',
  },
  commands,
  entries: {
    documents: ['Док.', 'Документ', ...english.entries.documents],
    own: ['Ваш', 'Ваш документ', 'Мой', ...english.entries.own],
    parts: {
      H1: `первое полугодие 1 ${english.entries.parts.H1}`,
      H2: `второе полугодие 2 ${english.entries.parts.H2}`,
      Q1: `первый квартал I ${english.entries.parts.Q1}`,
      Q2: `второй квартал II ${english.entries.parts.Q2}`,
      Q3: `третий квартал III ${english.entries.parts.Q3}`,
      Q4: `четвёртый квартал IV ${english.entries.parts.Q4}`,
    },
  },
}
