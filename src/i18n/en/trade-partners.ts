import type { Measure } from '@/domain/contract'
import { formatList } from '@/i18n/format'

/** What is counted, seen from the country whose partners are ranked. */
const measure: Record<Measure, string> = { turnover: 'turnover', exports: 'exports', imports: 'imports' }

interface Top {
  reporter: string
  leaders: readonly string[]
  count: number
  country: string
  measure: Measure
  most: string
  period: string
  last: string
  least: string
}

/** The words of the chart that ranks a country's partners. */
export const tradePartners = {
  choose: 'Ranking',
  title: (country: string, kind: Measure, period: string) => `Partners of ${country} by ${measure[kind]}, ${period}`,
  noTitle: 'Partners of a country',
  unit: 'US$',
  option: (period: string, kind: Measure, count: number) => `${period}, ${measure[kind]} (${count})`,
  optionBy: (option: string, reporter: string) => `${option}, ${reporter}`,
  reportedBy: (reporter: string) => `US$, as reported by ${reporter}`,
  sentence: ({ reporter, leaders, count, country, measure: kind, most, period, last, least }: Top) =>
    `As reported by ${reporter}, ${formatList(leaders)} ${leaders.length === 1 ? 'ranks' : 'rank'} first among ${count} partners of ${country} by ${measure[kind]} with ${most} (${period}), ${last} last with ${least}.`,
  figure: (partner: string, figure: string) => `${partner}: ${figure}`,
  missing: (reporter: string, partners: readonly string[], period: string) =>
    `No amount given by ${reporter} is held here for ${formatList(partners)}, ${partners.length === 1 ? 'a member' : 'members'} at the end of the period (${period}): the ranking is not complete.`,
  partOfAll: 'Partners outside the SCO are not ranked.',
  noneOf: (countries: readonly string[]) => `No reporter gives three partners of ${formatList(countries)} in the chosen days.`,
  signs: {
    stated: 'stated',
    derived: 'derived',
    inferred: 'inferred',
    hedged: 'bound or round number by its source',
  },
  columns: {
    partner: 'Partner',
    amount: 'Amount',
    change: 'Change on a year earlier',
    what: 'What',
    reporter: 'Reported by',
    basis: 'Basis',
  },
  noChange: '–',
  noneInDocuments: 'The documents alone rank no country’s partners: they give trade of one pair.',
  noneInRange: 'No reporter gives three partners of one country for a period in the chosen days.',
  includeReference: 'Include reference sources',
  showAll: 'Show all days',
}
