/** A small sheet, with what makes tables and files hard: other people's words, amounts that are bounds, blanks, days, several sources. */
import type { ChartSheet, SheetRow } from '@/features/trade/chart-sheet'

const day: SheetRow = {
  key: 'day',
  cells: [{ text: '15 June 2001', value: '2001-06-15' }, { text: '–' }, { text: 'Uzbekistan, "the sixth"\njoins' }],
  about: 'UZ',
  day: '2001-06-15',
  sources: ['doc-2025'],
}

export const sheet: ChartSheet = {
  kind: 'pair',
  title: 'China ↔ Tajikistan: turnover <exports & imports>',
  unit: 'US$ billion',
  sentence: 'As China reports, turnover rose.',
  columns: [
    { key: 'period', label: 'Period' },
    { key: 'amount', label: 'Amount', isNumber: true },
    { key: 'reporter', label: 'Reported by' },
  ],
  rows: [
    {
      key: 'one',
      cells: [
        { text: 'first half of 2025', value: '2025-H1' },
        { text: 'US$ 2.04 billion', value: 2_040_000_000 },
        { text: '=Ministry' },
      ],
      about: 'CN-TJ',
      open: 'cn-tj.turnover.2025-h1.ministry-of-foreign-affairs-of-china',
    },
    {
      key: 'two',
      cells: [{ text: '2024' }, { text: 'more than US$ 14.1 million', value: 14_100_000 }, { text: 'Österreich' }],
    },
    { key: 'three', cells: [{ text: '2021' }, { text: 'growth alone' }, { text: 'Zoll, China' }] },
    day,
  ],
  legend: [{ key: 'first', sign: undefined, label: 'as China reports' }],
  notes: ['No amount found for 2014.'],
  sources: ['doc-2025', 'customs-page'],
}
