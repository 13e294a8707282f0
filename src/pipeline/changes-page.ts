/** Editions in words: a line for the command line, a page of Markdown for a release. */
import { type ChangedKind, type ChangedThing, type FieldChange, changeActions, countsOf, fieldsOf } from '@/domain/changes'
import type { EditionRecord } from './changes-record'
import { dayWords, listWords } from '@/domain/wording'

const kindWords: Record<ChangedKind, readonly [one: string, more: string]> = {
  sources: ['source', 'sources'],
  countries: ['country', 'countries'],
  places: ['place', 'places'],
  organisations: ['organisation', 'organisations'],
  people: ['person', 'people'],
  grounds: ['contested ground', 'contested grounds'],
  meanings: ['meaning of a status', 'meanings of a status'],
  statuses: ['claim on status', 'claims on status'],
  counts: ['count', 'counts'],
  offices: ['claim on an office', 'claims on offices'],
  mentions: ['mention', 'mentions'],
  meetings: ['account of a meeting', 'accounts of meetings'],
  trade: ['trade figure', 'trade figures'],
  discrepancies: ['contradiction', 'contradictions'],
}

function countWords([kind, count]: readonly [ChangedKind, number]): string {
  return `${count} ${kindWords[kind][count === 1 ? 0 : 1]}`
}

/** `added: 37 sources and 6 meanings of a status; corrected: 2 sources; withdrawn: nothing`. */
export function sumWords({ groups }: Pick<EditionRecord, 'groups'>): string {
  return changeActions
    .map((change) => `${change}: ${listWords(countsOf(groups, change).map(countWords)) || 'nothing'}`)
    .join('; ')
}

/** The editions as one page of Markdown, in the order given. */
export function changesPage(editions: readonly EditionRecord[]): string {
  return ['# What changed in the data', ...editions.flatMap(editionLines)].join('\n\n') + '\n'
}

function editionLines(edition: EditionRecord): string[] {
  const { from, to, date, groups } = edition
  const sum = sumWords(edition)
  return [
    `## ${dayWords(date)}: version ${to}`,
    `Before: version ${from}. ${sum.charAt(0).toUpperCase()}${sum.slice(1)}.`,
    ...groups.flatMap(({ change, kind, why, things }) => {
      const fields = change === 'corrected' ? `: ${fieldsOf(things).map(code).join(', ')}` : ''
      return [
        `### ${countWords([kind, things.length])} ${change}${fields}`,
        ...(why.trim() === '' ? [] : [plain(why)]),
        things.map(thingLines).join('\n'),
      ]
    }),
  ]
}

function thingLines({ id, name, was, fields = [] }: ChangedThing): string {
  const formerly = was === undefined ? '' : `, formerly ${code(was)}`
  return [`- ${plain(name)} (${code(id)}${formerly})`, ...fields.map((change) => `  - ${fieldLine(change)}`)].join('\n')
}

function fieldLine({ field, before, after }: FieldChange): string {
  if (before === undefined) return `${code(field)} added: ${plain(after ?? '')}`
  if (after === undefined) return `${code(field)} removed: ${plain(before)}`
  return `${code(field)}: ${plain(before)} → ${plain(after)}`
}

/** Text of the dataset is text, whatever signs of Markdown it holds. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
}

/** Ids and paths in the type of code; what would end it is left out. */
function code(text: string): string {
  return `\`${text.replace(/[`\s]+/g, ' ')}\``
}
