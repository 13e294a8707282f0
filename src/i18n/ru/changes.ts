import type { ChangeAction, ChangedKind } from '@/domain/changes'
import type { Rounding } from '@/domain/contract'
import type { changes as English } from '@/i18n/en/changes'
import { type PluralForms, countOf, formatDay, formatList } from '@/i18n/format'
import { noun, nouns } from './nouns'

const kinds: Record<ChangedKind, PluralForms> = {
  sources: nouns.source,
  countries: nouns.country,
  places: noun('место', 'места', 'мест'),
  organisations: nouns.organisation,
  people: noun('человек', 'человека', 'человек'),
  grounds: noun('спорная территория', 'спорные территории', 'спорных территорий'),
  meanings: nouns.statusMeaning,
  statuses: noun('утверждение о статусе', 'утверждения о статусе', 'утверждений о статусе'),
  counts: nouns.count,
  offices: noun('утверждение о должности', 'утверждения о должностях', 'утверждений о должностях'),
  mentions: nouns.mention,
  meetings: noun('сообщение о встрече', 'сообщения о встречах', 'сообщений о встречах'),
  trade: nouns.tradeFigure,
  discrepancies: nouns.contradiction,
}

const kindCount = ([kind, count]: readonly [ChangedKind, number]) => countOf(count, kinds[kind])

const actions: Record<ChangeAction, string> = { added: 'Добавлено', corrected: 'Исправлено', withdrawn: 'Отозвано' }

/** The fields that corrections touch most; any other bears its own name. */
const fields: { readonly [path: string]: string } = {
  id: 'id',
  name: 'название',
  title: 'заголовок',
  url: 'адрес',
  lat: 'широта',
  lon: 'долгота',
  basis: 'основание',
  reasoning: 'ход рассуждения',
  note: 'примечание',
  evidence: 'свидетельства',
  'correction.evidence': 'свидетельства поправки',
  'when.edtf': 'дата',
  'published.edtf': 'дата публикации',
  'period.label': 'период',
  'amount.value': 'сумма',
  'amount.stated': 'оговорка к сумме',
  'change.percent': 'изменение в процентах',
  'reporter.name': 'кто сообщает',
  participants: 'участники',
  explanation: 'объяснение',
  reference: 'что добавляют справочные источники',
  shown: 'что показывает атлас',
  claims: 'затронутые утверждения',
  settledBy: 'утверждения, которые его разрешают',
  says: 'что сказано',
  paragraphs: 'число абзацев',
  relation: 'место в ШОС',
  sentBy: 'от какой страны',
}

const hedges: Record<Rounding, string> = { 'more-than': 'свыше', 'less-than': 'менее', rounded: 'около' }

const fieldName = (path: string) => (Object.hasOwn(fields, path) ? (fields[path] ?? path) : path)

/** `Дата` */
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What was added, corrected and withdrawn from one version of the data to the next. */
export const changes: typeof English = {
  title: 'Что изменилось',
  intro: 'От одной опубликованной версии к следующей: что добавлено, исправлено, отозвано и почему.',
  none: 'Более ранних версий опубликовано не было.',
  failed: 'Показать, что изменилось, не удалось. Остальную страницу это не затрагивает.',
  heading: (date, version) => `${formatDay(date)}: версия ${version}`,
  before: (version) => `прежде: версия ${version}`,
  sum: (counts) =>
    counts
      .filter(([, ofKinds]) => ofKinds.length > 0)
      .map(([action, ofKinds]) => `${actions[action]}: ${formatList(ofKinds.map(kindCount))}.`)
      .join(' ') || 'В том, что говорят источники, ничего не изменилось.',
  what: (groups) => `Что именно и почему (${countOf(groups, noun('группа', 'группы', 'групп'))})`,
  earlier: (count) => countOf(count, noun('более ранняя версия', 'более ранние версии', 'более ранних версий')),
  group: (action, kind, count, paths) =>
    `${actions[action]}: ${kindCount([kind, count])}${paths.length > 0 ? ` (${formatList(paths.map(fieldName))})` : ''}`,
  formerly: (id) => `прежде ${id}`,
  gone: 'в данных больше нет',
  isNow: (path, value) => `${capital(fieldName(path))}: ${value}`,
  was: (value) => `(было: ${value})`,
  itemAdded: (path, value) => `${capital(fieldName(path))}, добавлено: ${value}`,
  hedges,
  removed: (path, value) => `${capital(fieldName(path))}, убрано: ${value}`,
  more: (count, left) => (count < left ? `ещё ${count} из ${left}` : `ещё ${count}`),
}
