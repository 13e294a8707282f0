import type { Proposal } from '@/extraction/claims'
import type { Lack } from '@/extraction/own/reviewed'
import { ownReview as english } from '@/i18n/en/own-review'
import { countOf, formatNumber } from '@/i18n/format'
import { noun, nouns } from './nouns'

/** In every form that a number may ask for. */
const sizes = Object.fromEntries(
  [
    [1e3, 'тыс тысяча тысячи тысяч'] as const,
    [1e6, 'млн миллион миллиона миллионов'] as const,
    [1e9, 'млрд миллиард миллиарда миллиардов'] as const,
    [1e12, 'трлн триллион триллиона триллионов'] as const,
  ].flatMap(([size, words]) => words.split(' ').map((word) => [word, size])),
)

const findings = (count: number) => countOf(count, nouns.finding)
const standings = { undecided: 'не решено', accepted: 'принято', rejected: 'отклонено' }

const lacks: Record<Lack, string> = {
  'publication-date': 'Чтобы это показать, нужен день публикации текста.',
  date: 'Чтобы это показать, нужна дата.',
  reach: 'Дата слишком далека от времени, которое охватывает атлас.',
  period: 'Чтобы это показать, нужен период.',
  amount: 'Чтобы это показать, нужна сумма или изменение.',
  entity: 'Нужна существующая страна или организация.',
  count: 'Нужно целое число.',
}

/** How sure, in a word. */
function sureness(percent: number): string {
  if (percent >= 95) return 'весьма надёжно'
  if (percent >= 85) return 'надёжно'
  return percent >= 65 ? 'вероятно' : 'сомнительно'
}

/** What the rules for each kind of finding look for. They are many and change; their names are told as they are. */
const sought: Record<Proposal['kind'], string> = {
  membership: 'слова, которые дают государству или организации статус',
  'membership-count': 'число рядом со словом, означающим статус',
  meeting: 'слово, означающее встречу, и то, что стоит вокруг него',
  trade: 'сумма, изменение или место в торговле двух стран',
}

/** The review of a document: deciding, correcting, adding, saving. */
export const ownReview: typeof english = {
  standings,
  review: {
    text: 'Текст',
    findings: 'Что найдено',
    progress: (decided, all) =>
      all === 1 && decided === 1
        ? 'По единственной находке решение принято.'
        : decided === all
          ? `По всем находкам (${formatNumber(all)}) решения приняты.`
          : `Решено ${formatNumber(decided)} из ${formatNumber(all)}.`,
    finishedWhat: (accepted, rejected) => `Принято: ${formatNumber(accepted)}, отклонено: ${formatNumber(rejected)}.`,
    waiting: (count) => `Из принятого пока нельзя показать: ${formatNumber(count)}.`,
    elsewhere: (title) => `Это было в тексте «${title}».`,
    nextText: 'Следующий текст:',
    leftOut: (kept, count) =>
      `Сохранены только первые ${findings(kept)}; найдено ещё ${formatNumber(count)}. Добавьте остаток текста отдельно.`,
    seeAtlas: 'Открыть атлас',
    position: (index, of) => `${formatNumber(index)} из ${formatNumber(of)}`,
    previous: 'Предыдущая находка (k)',
    next: 'Следующая находка (j)',
    nothing: 'В этом тексте ничего не найдено.',
    nothingWhy:
      'Атлас ищет в английском тексте статусы в ШОС, число её членов, встречи с датой или местом и торговлю между двумя странами. Упущенное можно добавить самостоятельно.',
    notRead: 'Текст ещё не прочитан; находки будут отмечены в нём.',
    filteredOut: 'Под условия отбора не подходит ни одна находка.',
    confidence: (percent) => `${sureness(percent)}, ${percent}\u00A0%: из 100 таких находок верны около ${percent}`,
    confidenceTerm: 'Насколько надёжно',
    rule: 'Как найдено',
    ruleName: (kind, rule) => `${sought[kind]} (правило «${rule}»)`,
    byHand: 'вами: отмечено вручную',
    effect: 'В атласе',
    isNew: 'ново для атласа',
    isKnown: 'атлас говорит то же',
    joins: 'дополняет встречу, известную атласу',
    beside: 'встаёт рядом с тем, что сообщают другие',
    contradicts: 'противоречит атласу',
    see: 'что говорит атлас',
    seeOwn: 'посмотреть в атласе',
    lacks,
    giveDay: 'Указать день публикации текста',
    was: 'Как прочитано',
    isGone: 'По новым правилам это больше не находится; оно остаётся, потому что решение приняли вы.',
    accept: 'Принять',
    reject: 'Отклонить',
    correct: 'Исправить',
    undecide: 'Отозвать',
    passage: (count) => `${findings(count)} в этом фрагменте`,
    quote: (phrase) => `«${phrase}»`,
    mark: (phrase, standing) => `«${phrase}»: ${standing.join(', ')}`,
    markCount: (count, standing) => `${standings[standing]}: ${formatNumber(count)}`,
    decided: { accepted: 'Принято', rejected: 'Отклонено' },
    corrected: 'исправлено',
    takenBack: 'Решение отозвано',
    nextIs: (what) => `Далее: ${what}.`,
    said: (what, progress, next) => [what, progress, next].filter((part) => part !== '').join(' '),
    refused: 'В другой вкладке этот документ удалён; решение не принято.',
    replaced: (count) =>
      count === 1
        ? 'В другой вкладке только что было принято иное решение. Ваше решение здесь заменило его; отмена вернёт прежнее.'
        : `В другой вкладке только что были приняты иные решения (${formatNumber(count)}). Ваши решения здесь заменили их; отмена вернёт прежние.`,
    readAgain: 'Перечитать',
    remove: 'Удалить этот документ',
    removeWhat: 'со всеми решениями по нему; можно отменить',
    menu: 'Действия с документом',
  },
  filter: {
    label: 'Отбор',
    active: 'Отбор · включён',
    kind: 'Вид',
    anyKind: 'все виды',
    standing: 'Решение',
    anyStanding: 'все',
    confidence: 'Надёжность не ниже',
    percent: (percent) => `${percent}\u00A0%`,
    any: 'любая',
    clear: 'Снять отбор',
    shown: (shown, all) => `Показано ${formatNumber(shown)} из ${formatNumber(all)}`,
  },
  batch: {
    label: 'Списком',
    threshold: 'Порог в процентах',
    what: 'Только то, что прошло отбор и ещё не решено.',
    accept: (percent, count) => `Принять всё нерешённое от ${percent}\u00A0% (${formatNumber(count)})`,
    reject: (percent, count) => `Отклонить всё нерешённое ниже ${percent}\u00A0% (${formatNumber(count)})`,
    acceptThese: (count) => `Принять эти ${formatNumber(count)}`,
    accepted: (count) => `Принято: ${formatNumber(count)}.`,
    rejected: (count) => `Отклонено: ${formatNumber(count)}.`,
  },
  keys: {
    label: 'Клавиши проверки',
    sign: '?',
    switch: 'Одиночные клавиши действуют в проверке',
    list: [
      ['a', 'принять'],
      ['r', 'отклонить'],
      ['c', 'исправить'],
      ['j →', 'следующая'],
      ['k ←', 'предыдущая'],
      ['n', 'следующая нерешённая, также в следующем тексте'],
      ['u', 'отменить'],
      ['U', 'повторить'],
      ['?', 'эти клавиши'],
    ],
    signs: 'В тексте нерешённое затенено, принятое подчёркнуто, отклонённое зачёркнуто.',
    passages: 'На фрагменте в тексте стрелки ведут к следующему, Enter\u00A0— к его карточке.',
  },
  correct: {
    title: 'Исправить находку',
    addTitle: 'Добавить упущенное',
    kind: 'Вид',
    save: 'Принять исправление',
    saveAdded: 'Добавить как принятое',
    cancel: 'Отмена',
    choose: '–',
    entity: 'Страна',
    organisation: 'или организация (аббревиатура)',
    status: 'Статус',
    count: 'Число',
    type: 'Вид встречи',
    number: 'Номер в серии',
    start: 'Первый день',
    end: 'Последний день, если другой',
    dateHint: '2024-07-03, 2024-07 или 2024',
    city: 'Город',
    country: 'Страна',
    host: 'Принимающая сторона',
    state: 'Проведение',
    participants: 'Участники',
    addParticipant: 'Добавить страну',
    removeParticipant: (name) => `Убрать: ${name}`,
    a: 'Страна',
    b: 'С кем, куда или откуда',
    measure: 'Показатель',
    measures: { turnover: 'товарооборот', exports: 'экспорт', imports: 'импорт' },
    period: 'Период',
    periodHint: '2024, 2024-H1, 2024-Q3, 2024-09 или 2024-01/2024-10',
    value: 'Сумма',
    valueHint: '2,04 млрд',
    sizes: { ...english.correct.sizes, ...sizes },
    currency: 'Валюта',
    change: 'Изменение к предыдущему году, проценты',
    reporter: 'Кто сообщает',
    errors: (count) => `Нужно исправить ${countOf(count, noun('поле', 'поля', 'полей'))}.`,
    faults: {
      entity: 'Выберите страну или назовите организацию, но не то и другое вместе.',
      organisation: 'Аббревиатура из 2–20 букв, например ASEAN.',
      count: 'Целое число от 1 до 300.',
      number: 'Целое число от 1 до 999.',
      date: 'Существующий день, месяц или год, например 2024-07-03.',
      end: 'Он не может быть раньше первого дня.',
      long: 'Не больше 100 знаков.',
      pair: 'Две разные страны.',
      period: 'Период, например 2024, 2024-H1 или 2024-09.',
      value: 'Сумма, например 2,04 млрд; или оставьте поле пустым и укажите изменение.',
      currency: 'Код из трёх букв, например USD.',
      change: 'Число, например 12,5 или −3.',
      phrase: 'Слова, которые стоят в этом абзаце, от одного до восьми.',
    },
  },
  hand: {
    open: 'Добавить упущенное',
    openWhat: 'отметьте слова в тексте или укажите их здесь',
    selection: 'Добавить по выделенному',
    paragraph: 'Абзац',
    paragraphName: (number, start) => `${number}. ${start}`,
    phrase: 'Его слова, не больше восьми',
    added: 'Добавлено.',
  },
  files: {
    source: 'Запись источника',
    sourceWhat: 'о принятом, для составителей атласа (YAML)',
    noSource: 'Ничего из принятого пока нельзя показать: смотрите, чего не хватает каждой находке.',
    csv: 'CSV',
    csvWhat: 'строка на каждое решение',
    json: 'JSON',
    jsonWhat: 'то же со смещениями и с тем, что было прочитано',
  },
}
