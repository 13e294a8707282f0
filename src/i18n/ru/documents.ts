import type { Basis } from '@/domain/contract'
import type { KnownClaim } from '@/domain/claims'
import type { documents as English } from '@/i18n/en/documents'
import { type PluralForms, countOf, formatDay, formatList, formatNumber } from '@/i18n/format'
import { noun, nouns } from './nouns'

const kinds: Record<KnownClaim['kind'], PluralForms> = {
  status: nouns.standing,
  count: nouns.count,
  office: nouns.office,
  mention: nouns.mention,
  meaning: nouns.statusMeaning,
  meeting: nouns.meeting,
  figure: nouns.tradeFigure,
}

const claims = (count: number) => countOf(count, nouns.claim)
const basis: Record<Basis, string> = { stated: 'прямо указано', inferred: 'по выводу', derived: 'вычислено' }

/** The list of the documents, one of them with the outline of its claims, and its text where a reader opens it. */
export const documents: typeof English = {
  title: 'Документы',
  intro:
    'Атлас построен на этих пяти текстах. Сами они в него не включены; каждое утверждение указывает на абзац и на слова в нём.',
  toOwn: 'Ваши документы',
  position: (number, count) => `${number} из ${count}`,
  all: 'Все документы',
  previous: (number, title) => `Предыдущий: док. ${number}, ${title}`,
  next: (number, title) => `Следующий: док. ${number}, ${title}`,
  claims,
  unpublished: (day) => `на ${formatDay(day)} ещё не опубликован`,
  unread: (day, published) =>
    `${formatDay(day)} у читателя этого текста ещё не было: он опубликован ${formatDay(published)}. К тому дню из него ничего не взято.`,
  unknown: (id) => `Ссылка называет документ «${id}», которого в атласе нет; показаны все документы.`,
  noText: (title) => `«${title}»\u00A0— справочный источник, абзацев которого в атласе нет; показаны все документы.`,
  openSource: 'Что на нём держится',
  card: {
    publisher: 'Издатель',
    published: 'Опубликовано',
    unknownDay: 'дата неизвестна',
    how: basis,
    reasoning: 'Откуда это известно',
    language: 'Язык',
    address: 'Адрес',
    noAddress: 'адрес неизвестен',
    checksum: 'SHA-256',
    copy: 'Скопировать',
    copyName: 'Скопировать SHA-256 текста',
    copied: 'Скопировано',
    notCopied: 'Копирование здесь запрещено; полное значение приведено рядом.',
    taken: 'Взято из него',
    kinds: (counts) => formatList(counts.map(([kind, count]) => countOf(count, kinds[kind]))),
    quality: (inferred, corrected) =>
      [inferred > 0 && `по выводу: ${formatNumber(inferred)}`, corrected > 0 && `исправлено: ${formatNumber(corrected)}`]
        .filter(Boolean)
        .join(', ') || 'ничего по выводу, ничего исправленного',
    ofThem: 'Из них',
    contradictions: 'Противоречия',
    noContradictions: 'ни одно его не касается',
    touching: (count) =>
      countOf(count, noun('противоречие касается его', 'противоречия касаются его', 'противоречий касаются его')),
  },
  open: {
    button: 'Открыть текст',
    why: 'Самого текста в атласе нет. Если он у вас есть, утверждения можно показать прямо в нём.',
    private:
      'Он остаётся на этой странице: ничего не передаётся и не хранится; закроете или перезагрузите страницу\u00A0— его не станет.',
    file: 'Из файла',
    drop: 'или перетащите его в любое место страницы.',
    paste: 'Или вставьте текст',
    read: 'Показать утверждения в нём',
    reading: 'Чтение…',
    faults: {
      long: 'Это длиннее 5\u00A0МБ\u00A0— таких документов здесь нет. Текст не прочитан.',
      binary: 'Это не простой текст. Сохраните документ как текстовый файл или вставьте его текст.',
      empty: 'В нём нет слов.',
      unreadable: 'Файл не удалось прочесть.',
    },
    other: (number, title) => `Это текст другого документа: док. ${number}, «${title}».`,
    readOther: (number) => `Прочесть как док. ${number}`,
    close: 'Закрыть текст',
  },
  report: {
    title: 'Текст, который вы открыли',
    file: (name) => `Из файла ${name}.`,
    same: 'Это тот самый текст, который читал атлас: SHA-256 совпадает.',
    differs: 'Это не дословно тот текст, который читал атлас: SHA-256 отличается. Каждый фрагмент отыскивался по его словам.',
    unchecked:
      'Проверить SHA-256 не удалось: страница загружена не по защищённому соединению. Каждый фрагмент отыскивался по его словам.',
    latin: 'Файл не в кодировке UTF-8; он прочитан как Windows-1252.',
    all: (count) => `Все фрагменты (${formatNumber(count)}) на своих местах.`,
    of: (count) => `Из ${countOf(count, { one: 'фрагмента', other: 'фрагментов' })}:`,
    how: {
      'in-place': (count) => `на своём месте: ${formatNumber(count)}`,
      moved: (count) => `в другом абзаце: ${formatNumber(count)}`,
      differs: (count) => `с отличиями: ${formatNumber(count)}`,
      missing: (count) => `не найдено: ${formatNumber(count)}`,
    },
    stands: (paragraph) => `¶ ${paragraph}`,
    moved: (from, to) => `из ¶ ${from} в ¶ ${to}`,
  },
  outline: {
    title: 'Что взято, абзац за абзацем',
    heading: (number) => `¶ ${number}`,
    name: (number) => `Абзац ${number}`,
    nothing: 'Из него ничего не взято.',
    runsOn: 'Взятое из него начинается выше.',
    unplaced: (count) => `Без места в тексте · ${count}`,
    missing: (count) => `Не найдено в тексте, который вы открыли · ${count}`,
    also: (paragraphs) => `также ¶ ${formatList(paragraphs.map(String))}`,
    basis,
    contradicted: (kind) => `противоречие: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
    phrase: (phrase) => `«${phrase}»`,
    toText: (phrase) => `«${phrase}»: показать в тексте`,
    was: (paragraph) => `было в ¶ ${paragraph}`,
    differs: 'не дословно',
    uncertain: 'эти слова встречаются не раз; отмечены ближайшие',
    folded: (count) => countOf(count, noun('абзац без утверждений', 'абзаца без утверждений', 'абзацев без утверждений')),
    unfold: (count) => `Показать их: ${formatNumber(count)}`,
    left: (count) => `… пропущено: ${countOf(count, noun('знак', 'знака', 'знаков'))} …`,
  },
  signs: {
    label: 'Как отмечены фрагменты',
    stated: 'прямо указано',
    inferred: 'по выводу',
    derived: 'вычислено',
    contradicted: 'противоречие',
    keys: 'Стрелки ведут от фрагмента к фрагменту, Enter\u00A0— к утверждениям и обратно.',
  },
  mark: (phrases, count, how) => `${formatList(phrases.map((phrase) => `«${phrase}»`))}: ${[claims(count), ...how].join(', ')}`,
}
