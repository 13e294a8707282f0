/** Nouns that are counted in several rooms, in the forms that numbers ask for. */
import type { PluralForms } from '@/i18n/format'

/** A noun whose form for fractions is that of two, as it is of nearly all. */
export function noun(one: string, few: string, many: string): PluralForms {
  return { one, few, many, other: few }
}

export const nouns = {
  claim: noun('утверждение', 'утверждения', 'утверждений'),
  meeting: noun('встреча', 'встречи', 'встреч'),
  membershipEntry: noun('запись о членстве', 'записи о членстве', 'записей о членстве'),
  country: noun('страна', 'страны', 'стран'),
  state: noun('государство', 'государства', 'государств'),
  organisation: noun('организация', 'организации', 'организаций'),
  standing: noun('статус', 'статуса', 'статусов'),
  source: noun('источник', 'источника', 'источников'),
  referenceSource: noun('справочный источник', 'справочных источника', 'справочных источников'),
  contradiction: noun('противоречие', 'противоречия', 'противоречий'),
  figure: noun('показатель', 'показателя', 'показателей'),
  tradeFigure: noun('показатель торговли', 'показателя торговли', 'показателей торговли'),
  document: noun('документ', 'документа', 'документов'),
  text: noun('текст', 'текста', 'текстов'),
  finding: noun('находка', 'находки', 'находок'),
  pair: noun('пара', 'пары', 'пар'),
  statusMeaning: noun('значение статуса', 'значения статуса', 'значений статуса'),
  count: noun('подсчёт', 'подсчёта', 'подсчётов'),
  mention: noun('упоминание', 'упоминания', 'упоминаний'),
  office: noun('должность', 'должности', 'должностей'),
  guest: noun('гость', 'гостя', 'гостей'),
}
