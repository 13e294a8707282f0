import type { Basis, Confidence, Tier } from '@/domain/contract'
import type { evidence as English } from '@/i18n/en/evidence'
import { countOf, formatDay, formatList } from '@/i18n/format'
import { nouns } from './nouns'
import { statesOf } from './standing-words'

const tier: Record<Tier, string> = {
  document: 'один из пяти документов',
  reference: 'справочный источник',
  mine: 'ваш собственный документ',
}

const basis: Record<Basis, string> = {
  stated: 'прямо указано: так говорит сам источник',
  inferred: 'по выводу: сам источник этого не говорит',
  derived: 'вычислено по прямо указанным показателям',
}

const confidence: Record<Confidence, string> = { high: 'высокая', medium: 'средняя', low: 'низкая' }

/** The words of the evidence of a claim, and of who has a status on a day. */
export const evidence: typeof English = {
  terms: {
    tier: 'Источник',
    basis: 'Основание',
    confidence: 'Достоверность',
    reasoning: 'Ход рассуждения',
    formula: 'Формула',
    note: 'Примечание',
    correction: 'Поправка',
    against: 'Против этого',
  },
  tier,
  basis,
  confidence,
  undated: 'дата неизвестна',
  inferredDate: (date) => `${date} (по выводу)`,
  summary: 'Наше изложение',
  readParagraph: (paragraph) => `Абзац ${paragraph} в документе`,
  who: 'Кто и с чьих слов',
  rowByRow: 'По строкам, с источником каждой',
  changed: 'Что изменилось в этот день',
  which: (counts) => `Это ${formatList(counts)}.`,
  states: (count) => countOf(count, nouns.state),
  guests: (count) => countOf(count, nouns.guest),
  standings: (count) => countOf(count, nouns.standing),
  ofStatus: (count, status) => countOf(count, statesOf[status]),
  status: {
    has: (day, status, countries, organisations) => {
      const counted = countOf(countries, statesOf[status])
      const also = countOf(organisations, nouns.organisation)
      return `${formatDay(day)}: ${organisations === 0 ? counted : `${counted} и ${also}`}.`
    },
    nobody: (day) => `На ${formatDay(day)} здесь ни у кого нет этого статуса.`,
    before: (day, count) => `На ${formatDay(day)} было: ${count}.`,
    more: (names) => `Новые к более позднему дню: ${names}.`,
    fewer: (names) => `Больше не имеют статуса: ${names}.`,
    means: 'Что он означает',
    who: (count) => `Кто его имеет и с чьих слов · ${count}`,
    dormant: (count) => `Фактически не участвуют · ${count}`,
    counted: (count) => `Что насчитывают источники · ${count}`,
    documents: 'Документы в нашем изложении',
  },
}
