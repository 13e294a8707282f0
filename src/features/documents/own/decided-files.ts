/** What was decided of a document, as files. */
import { type Cell, csvOf } from '@/domain/export/csv'
import type { Proposal } from '@/extraction/claims'
import type { OwnDocument } from '@/state/workspace/model'
import type { ReviewItem } from '@/state/workspace/review'

const columns = [
  'document',
  'title',
  'publisher',
  'published',
  'verdict',
  'corrected',
  'kind',
  'entity',
  'status',
  'count',
  'type',
  'start',
  'end',
  'city',
  'country',
  'participants',
  'state',
  'a',
  'b',
  'measure',
  'period',
  'value',
  'currency',
  'value_usd',
  'change_percent',
  'reporter',
  'phrase',
  'from',
  'to',
  'confidence',
  'rule',
  'decided_at',
] as const

type Row = Partial<Record<(typeof columns)[number], Cell>>

function fieldsOf(proposal: Proposal): Row {
  switch (proposal.kind) {
    case 'membership':
      return { entity: proposal.entity, status: proposal.status }
    case 'membership-count':
      return { status: proposal.status, count: proposal.count }
    case 'meeting': {
      const { type, start, end, city, country, participants, state } = proposal
      return { type, start: start ?? undefined, end, city, country, participants: participants.join(' '), state }
    }
    case 'trade': {
      const { a, b, measure, period, value, currency, valueUsd, changePercent, reporter } = proposal
      return {
        a,
        b,
        measure,
        period: period ?? undefined,
        value: value ?? undefined,
        currency: currency ?? undefined,
        value_usd: valueUsd ?? undefined,
        change_percent: changePercent,
        reporter,
      }
    }
  }
}

export function publishedOf({ published, found }: OwnDocument): string | undefined {
  return published ?? found?.publicationDate ?? undefined
}

/** A row for each decision, in the order of the text. */
export function decidedTable(document: OwnDocument, items: readonly ReviewItem[]): string {
  const { id, title, publisher } = document
  const rows = items.flatMap(({ proposal, found, decision }): Row[] =>
    decision
      ? [
          {
            document: id,
            title,
            publisher,
            published: publishedOf(document),
            verdict: decision.verdict,
            corrected: decision.corrected !== undefined,
            kind: proposal.kind,
            ...fieldsOf(proposal),
            phrase: found.phrase,
            from: found.offset[0],
            to: found.offset[1],
            confidence: found.confidence,
            rule: found.rule,
            decided_at: decision.at,
          },
        ]
      : [],
  )
  return csvOf(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  )
}

/** The same with what was read where the reader has corrected it. The text itself is not in it. */
export function decidedJson(document: OwnDocument, items: readonly ReviewItem[]): string {
  const { id, title, publisher, url, language, file, sha256, added } = document
  const decisions = items.flatMap(({ key, proposal, decision }) =>
    decision
      ? [
          {
            key,
            verdict: decision.verdict,
            at: decision.at,
            says: proposal,
            ...(decision.corrected && { read: decision.of }),
          },
        ]
      : [],
  )
  const published = publishedOf(document)
  return `${JSON.stringify({ document: { id, title, publisher, url, language, published, file, sha256, added }, decisions }, undefined, 2)}\n`
}
