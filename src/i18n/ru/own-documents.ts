import type { ownDocuments as English } from '@/i18n/en/own-documents'
import { countOf, formatNumber } from '@/i18n/format'
import type { AddFault } from '@/state/workspace/add-texts'
import type { StepKind } from '@/state/workspace/changes'
import type { ImportFault } from '@/state/workspace/import-check'
import type { StorageTrouble } from '@/state/workspace/storage'
import { noun, nouns } from './nouns'
import { ownFindings } from './own-findings'
import { ownReview } from './own-review'

const texts = (count: number) => countOf(count, nouns.text)
const documents = (count: number) => countOf(count, nouns.document)
const decisions = (count: number) => countOf(count, noun('решение', 'решения', 'решений'))

/** Short: megabytes, from a thousand on gigabytes. */
const inBytes = (bytes: number) =>
  bytes < 1e9 ? `${formatNumber(Math.ceil(bytes / 1e5) / 10)}\u00A0МБ` : `${formatNumber(Math.round(bytes / 1e8) / 10)}\u00A0ГБ`

const addFaults: Record<AddFault, string> = {
  long: 'текст длиннее 10\u00A0МБ',
  binary: 'это не простой текст; сначала сохраните его как текстовый файл',
  empty: 'в нём нет слов',
  unreadable: 'файл не удалось прочесть',
  workspace: 'это целое рабочее пространство; откройте его через меню ваших документов',
  many: 'документов уже 500, больше не принимается',
  much: 'все тексты вместе превысили бы 200\u00A0МБ',
}

const storage: Record<StorageTrouble, string> = {
  refused:
    'Этот браузер ничего не хранит для страницы (возможно, это приватное окно). Всё добавленное исчезнет, когда вы её закроете.',
  blocked: 'В другой вкладке открыта более старая версия атласа. Закройте её; до тех пор ничего не сохраняется.',
  full: 'В браузере не осталось места. Всё сделанное с этого момента есть только на этой странице и исчезнет, когда вы её закроете.',
  newer: 'Рабочее пространство в этом браузере записано более новой версией атласа. То, что вы делаете здесь, не сохраняется.',
  failed: 'Браузер не смог сохранить рабочее пространство. Всё сделанное с этого момента есть только на этой странице.',
}

const importFaults: Record<ImportFault['kind'], string> = {
  unreadable: 'не удалось прочесть',
  long: 'длиннее, чем может быть рабочее пространство',
  json: 'это не JSON',
  format: 'это не рабочее пространство атласа',
  newer: 'записано более новой версией атласа',
  shape: 'не такого вида, как должно быть',
  duplicate: 'встречается дважды',
  orphan: 'не относится ни к одному документу файла',
  checksum: 'текст не тот, что указывает его номер',
  offset: 'указывает за пределы своего текста',
  phrase: 'не стоит на своём месте в тексте',
  many: 'было бы больше, чем можно хранить',
  much: 'текста было бы больше, чем можно хранить',
}

const steps: Record<StepKind, string> = {
  add: 'Добавление отменено.',
  remove: 'Возвращено.',
  decide: 'Решение отменено.',
  undecide: 'Решение возвращено.',
  card: 'Изменение карточки отменено.',
  import: 'Загрузка из файла отменена.',
}

/** The reader's own documents: adding, listing and reviewing them. */
export const ownDocuments: typeof English = {
  title: 'Ваши документы',
  intro:
    'Добавьте собственные тексты новостей: атлас предложит, что из них взять, решите вы, а принятое войдёт в карту, хронологию и диаграммы.',
  privacy: 'Всё остаётся на этом устройстве.',
  none: 'Ссылка называет чей-то собственный документ. Он хранится в браузере, в котором был добавлен, а не в этом.',
  gone: 'Этот документ удалён. Его можно вернуть, отменив удаление в той вкладке, где оно сделано.',
  opening: 'Ищем ваши документы…',
  back: 'Все документы',
  add: {
    files: 'Открыть файлы',
    paste: 'Вставить текст',
    hint: 'Текст, Markdown или HTML, до 10\u00A0МБ каждый.',
    hintMore: 'Можно также перетащить их сюда или нажать Ctrl+V.',
    field: 'Текст',
    submit: 'Добавить этот текст',
    close: 'Закрыть',
    adding: 'Добавление…',
    pasted: 'вставленный текст',
    added: (count) => `Добавлено: ${texts(count)}.`,
    known: (name) => `Уже здесь: ${name}.`,
    knownMany: (count) => `Уже здесь: ${texts(count)}.`,
    moreRefused: (count) => `Не добавлено ещё: ${texts(count)}.`,
    refused: (name, fault) => `Не добавлено: ${name}\u00A0— ${addFaults[fault]}.`,
  },
  row: {
    noDate: 'нет даты: указать',
    noDateName: (title) => `Нет даты: указать для «${title}»`,
    waiting: 'ждёт чтения',
    reading: (percent) => `чтение, ${percent}\u00A0%`,
    cancelled: 'чтение остановлено',
    failed: 'прочесть не удалось',
    nothing: 'ничего не найдено',
    review: 'ждёт проверки',
    finished: 'проверено',
    count: (decided, all) => `решено ${formatNumber(decided)} из ${formatNumber(all)}`,
    progress: (title) => `Чтение текста «${title}»`,
    cancel: 'Остановить чтение',
    again: 'Перечитать',
    remove: 'Удалить',
    removeName: (title) => `Удалить «${title}»`,
    removed: (title) => `«${title}» и все решения по нему удалены.`,
    removedBefore: 'Документ удалён.',
    undo: 'Отменить',
  },
  storage,
  setAside: (count) =>
    `Не удалось прочесть, оставлено на месте: ${countOf(count, noun('сохранённая запись', 'сохранённые записи', 'сохранённых записей'))}.`,
  saveSetAside: 'Сохранить в файл',
  dropSetAside: 'Удалить',
  retry: 'Повторить сохранение',
  menu: {
    label: 'Ваше рабочее пространство',
    save: 'Сохранить рабочее пространство',
    saveWhat: 'все документы, тексты и решения одним файлом',
    open: 'Открыть файл рабочего пространства',
    openWhat: 'добавляет то, что в нём есть; здесь ничего не пропадёт',
    limits: 'Не больше 500 текстов по 10\u00A0МБ, вместе 200\u00A0МБ.',
    room: (used, quota) => `Из ${inBytes(quota)}, которые даёт браузер, занято ${inBytes(used)}.`,
    removeAll: 'Удалить всё…',
    confirm: (ofDocuments, ofDecisions) => `Удалить из этого браузера ${documents(ofDocuments)} и ${decisions(ofDecisions)}?`,
    yes: (count) => `Удалить ${documents(count)}`,
    no: 'Оставить',
    removed: (count) => `Удалено: ${documents(count)}.`,
    imported: (ofDocuments, ofDecisions) =>
      ofDocuments + ofDecisions === 0
        ? 'Всё, что есть в файле, уже было здесь.'
        : `Добавлено из файла: ${documents(ofDocuments)} и ${decisions(ofDecisions)}.`,
    importFailed: 'Из файла ничего не взято.',
    importFault: ({ path, kind, detail }) =>
      `${path === '' ? 'Файл' : path}: ${importFaults[kind]}${detail === undefined ? '' : ` (${detail})`}.`,
    moreFaults: (count) => `и ещё ${countOf(count, noun('ошибка', 'ошибки', 'ошибок'))}`,
  },
  undone: (kind) => (kind ? steps[kind] : 'Отменять нечего.'),
  redone: 'Действие повторено.',
  undoneInPart: 'Часть изменена в другой вкладке и остаётся как есть.',
  card: {
    edit: 'Править карточку',
    title: 'Заголовок',
    publisher: 'Издатель',
    url: 'Адрес',
    language: 'Язык',
    published: 'Опубликовано',
    publishedHint: 'ГГГГ-ММ-ДД; при смене дня текст читается заново',
    save: 'Сохранить',
    cancel: 'Отмена',
    how: { given: 'указано вами', stated: 'по тексту', inferred: 'год выведен из текста' },
    noDate: 'нет даты: указать',
    isOfAtlas: 'Этот самый текст в атласе уже есть:',
    faults: {
      title: 'Заголовок не длиннее 500 знаков.',
      publisher: 'Не длиннее 500 знаков.',
      url: 'Адрес начинается с https:// или http://.',
      language: 'Код языка, например en или pt-BR.',
      published: 'День, например 2024-07-04.',
    },
  },
  ...ownFindings,
  ...ownReview,
}
