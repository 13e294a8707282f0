import type { DataFaultKind } from '@/domain/data-fault'
import type { Theme, View } from '@/domain/view-state'
import type { shell as English } from '@/i18n/en/shell'
import { countOf, formatDay, formatList } from '@/i18n/format'
import { nouns } from './nouns'

const views: Record<View, string> = {
  atlas: 'Атлас',
  map: 'Карта',
  timeline: 'Хронология',
  trade: 'Торговля',
  ledger: 'Противоречия',
  coverage: 'Охват',
  documents: 'Документы',
  data: 'Данные',
  about: 'Об атласе',
}

const themes: Record<Theme, string> = { auto: 'как в системе', light: 'светлые', dark: 'тёмные' }

const faults: Record<DataFaultKind, (file: string) => string> = {
  missing: (file) => `Атлас не может получить свои данные (${file}). Возможно, нет подключения к сети или файл перемещён.`,
  unreadable: (file) => `Атлас получил свои данные (${file}), но они обрываются или не являются JSON.`,
  version: (file) =>
    `Данные (${file}) другой версии, чем страница. Перезагрузите страницу или разместите страницу и данные вместе.`,
  contract: (file) => `Данные (${file}) не в том виде, которому атлас может доверять, поэтому по ним ничего не изображено.`,
}

/** The words of the frame around the rooms. */
export const shell: typeof English = {
  name: 'Атлас ШОС',
  tagline: 'кто входит, кто встречался, как торговали\u00A0— и кто это сообщает',
  start: 'Атлас ШОС: в начало',
  skip: 'Перейти к подробностям',
  loading: 'Загрузка…',
  retry: 'Повторить',
  searchFailed: 'Поиск не загрузился: повторить',
  roomFailed: (room) => `Раздел «${room}» показать не удалось. Остальные разделы это не затрагивает.`,
  faults: {
    ...faults,
    program: 'На странице произошёл сбой. Вид по-прежнему записан в адресной строке; возможно, поможет повторная попытка.',
  },
  details: 'Подробности',
  tier: 'Источники',
  tiers: { documents: 'Только документы', all: '+ справочные' },
  mine: 'Мои',
  mineLabel: (count) => `Мои: ${countOf(count, nouns.claim)} из ваших документов`,
  andMine: 'и ваши документы',
  asReadThen: 'Только документы, глазами читателя того дня',
  readThen: (what) => `${what}, глазами читателя того дня`,
  menu: 'Меню',
  views,
  rooms: 'Показать',
  language: 'Язык',
  languageMissing: (name) => `Слова на этом языке (${name}) загрузить не удалось.`,
  theme: 'Цвета',
  themes,
  share: 'Поделиться и встроить',
  shareFailed: '«Поделиться» не загрузилось: повторить',
  keys: 'Клавиши',
  keysFailed: 'Список клавиш не загрузился: повторить',
  maximise: (room) => `Развернуть: ${room}`,
  restore: 'Вернуться ко всему атласу',
  tabs: { map: 'Карта', timeline: 'Встречи', trade: 'Торговля', ledger: 'Источники' },
  tabList: 'Разделы',
  lowerTabs: 'Хронология или торговля',
  close: 'Закрыть',
  unread: (keys) =>
    `В ссылке есть значения, которые не удалось прочесть (${formatList(keys)}); вместо них показаны значения по умолчанию.`,
  unknown: (id) => `Ссылка открывает «${id}», но в этом атласе такого нет.`,
  outside: (first, last) => `Ссылка называет день вне промежутка с ${formatDay(first)} по ${formatDay(last)}; показан ближайший.`,
  titleOf: (what) => `${what}\u00A0— Атлас ШОС`,
  dayTitle: (day) => `ШОС на ${formatDay(day)}`,
  against: (before, after) => `${formatDay(before)} и ${formatDay(after)}`,
  comparedTitle: (name, days) => `${name ?? 'ШОС'}: ${days}`,
  changed: (count) =>
    count === 0
      ? 'Статус названных стран не различается'
      : `Статус изменился у ${countOf(count, { one: 'страны', other: 'стран' })}`,
  found: (meetings, membership, from, to) =>
    [
      countOf(meetings, nouns.meeting),
      countOf(membership, nouns.membershipEntry),
      `с ${formatDay(from)} по ${formatDay(to)}`,
    ].join(', '),
  subjectOnDay: (name, day) => `${name} на ${formatDay(day)}`,
}
