/** Changed things and values in the words that the rest of the page has for them. */
import type { ChangedThing } from '@/domain/changes'
import { changesMessages } from '@/i18n/changes'
import { formatNumber, formatPeriod, formatWhen, punctuation } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { subjectTitle } from '@/i18n/subject-title'
import type { LoadedAtlas } from '@/state/use-atlas'

type Names = Pick<LoadedAtlas, 'subjects' | 'directory'>

const { vocabulary } = messages

/** The words of the fields with a closed set of values. */
const sets = new Map<string, { readonly [value: string]: string }>(
  Object.entries({
    basis: vocabulary.basis,
    tier: vocabulary.tier,
    confidence: vocabulary.confidence,
    status: vocabulary.status,
    stage: vocabulary.stage,
    state: vocabulary.meetingState,
    type: vocabulary.meetingType,
    'amount.stated': changesMessages.hedges,
  }),
)

/** Lists of ids, or of things that begin with one. */
const idLists: ReadonlySet<string> = new Set([
  'participants',
  'evidence',
  'correction.evidence',
  'claims',
  'settledBy',
  'derivedFrom.figures',
])

/** What a contradiction concerns, by which it is told from others of its kind; undefined of any other thing. */
export function concernedBy({ id }: ChangedThing, names: Names): string | undefined {
  const subject = names.subjects.get(id)
  return subject?.kind === 'discrepancy' ? titleOf(subject.discrepancy.subject, names) : undefined
}

/** A value in words. What an earlier version held need not be what its field holds today: then it stands as it was. */
export function fieldValue(field: string, value: string, names: Names): string {
  try {
    if (field.endsWith('edtf')) return formatWhen({ edtf: value })
    if (field === 'period.label') return formatPeriod(value)
  } catch {
    return value
  }
  if (field === 'amount.value' && Number.isFinite(Number(value))) return formatNumber(Number(value))
  const parts = idLists.has(field) ? value.split(', ') : [value]
  const set = sets.get(field)
  if (set && Object.hasOwn(set, value)) return set[value] ?? value
  return parts.map((part) => titleOf(part, names)).join(punctuation.comma)
}

function titleOf(id: string, { subjects, directory }: Names): string {
  const subject = subjects.get(id)
  return subject ? subjectTitle(subject, directory, 'all') : id
}
