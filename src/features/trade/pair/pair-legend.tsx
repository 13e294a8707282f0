import type { Rounding } from '@/domain/contract'
import { isExact } from '@/domain/time'
import type { PeriodKind, Voice } from '@/domain/trade'
import { pairMessages } from '@/i18n/trade-pair'
import { tradeMessages } from '@/i18n/trade'
import type { LegendEntry } from '@/features/trade/chart-sheet'
import { DOCUMENT_RING, OwnRing, Sign } from '@/features/trade/marks/Mark'
import styles from '@/features/trade/Trade.module.css'
import { EventSign } from './EventStrip'
import type { PairEvent } from './pair-events'
import type { Picture, Row } from './pair-picture'
import { spanPath } from './plot-layers'

const words = pairMessages
const RADIUS = 5
const bases = ['derived', 'inferred'] as const
const hedges: readonly Rounding[] = ['more-than', 'less-than', 'rounded']
const kinds: readonly Exclude<PeriodKind, 'year'>[] = ['fiscal-year', 'part-year']

/** An entry for each sign that the rows use beside those of the series. */
export function signEntries({ rows }: Pick<Picture, 'rows'>): LegendEntry[] {
  const has = (test: (row: Row) => boolean) => rows.some(test)
  // Signs that any series may bear are shown in ink.
  const any = { voice: 'first', 'data-voice': 'any' } as const
  return [
    ...bases
      .filter((basis) => has(({ figure }) => figure.claim.basis === basis))
      .map((basis) => ({ key: basis, sign: <Sign {...any} basis={basis} radius={RADIUS} />, label: tradeMessages[basis] })),
    ...hedges
      .filter((stated) => has(({ figure }) => figure.claim.amount?.stated === stated))
      .map((stated) => ({
        key: stated,
        sign: <Sign {...any} basis="stated" stated={stated} radius={4} transform={`translate(0,${hedgeShift[stated]})`} />,
        label: words.hedges[stated],
      })),
    ...kinds
      .filter((kind) => has((row) => row.kind === kind))
      .map((kind) => ({
        key: kind,
        sign: (
          <>
            <path d={spanPath({ kind }, -8, 8, 0)} className={styles['span']} data-voice="any" />
            <Sign {...any} basis="stated" radius={3.5} />
          </>
        ),
        label: words.kinds[kind],
      })),
    ...(has(({ isInDocuments }) => isInDocuments)
      ? [
          {
            key: 'documents',
            sign: <circle r={DOCUMENT_RING - 2} className={styles['ring']} />,
            label: tradeMessages.inDocuments,
          },
        ]
      : []),
    ...(has(({ figure }) => figure.accounts.some(({ tier }) => tier === 'mine'))
      ? [{ key: 'mine', sign: <OwnRing radius={DOCUMENT_RING - 2.5} />, label: tradeMessages.mine }]
      : []),
  ]
}

/** So that the sign and what stands above or below it fit together into the little picture. */
const hedgeShift: Record<Rounding, number> = { 'more-than': 4, 'less-than': -4, rounded: 3 }

const voices: readonly Voice[] = ['first', 'second', 'third']

/** The signs of a pair's chart, and only those that it uses. */
export function pairLegend({ rows }: Picture, events: readonly PairEvent[], names: readonly [string, string]): LegendEntry[] {
  return [
    ...voices
      .filter((voice) => rows.some(({ series }) => series === voice))
      .map((voice) => ({
        key: voice,
        sign: <Sign voice={voice} basis="stated" radius={RADIUS} />,
        label: tradeMessages.voice[voice](...names),
      })),
    ...signEntries({ rows }),
    ...eventEntries(events),
  ]
}

function eventEntries(events: readonly PairEvent[]): LegendEntry[] {
  const unsure = events.find(({ isHeld, basis }) => !isHeld || basis === 'inferred')
  return [
    ...(['meeting', 'change'] as const)
      .filter((kind) => events.some((event) => event.kind === kind))
      .map((kind) => ({ key: kind, sign: <EventSign kind={kind} isHeld basis="stated" />, label: words.eventKinds[kind] })),
    ...(unsure
      ? [{ key: 'unsure', sign: <EventSign kind={unsure.kind} isHeld={false} basis="stated" />, label: words.unsureEvent }]
      : []),
    ...(events.every(({ when }) => isExact(when))
      ? []
      : [{ key: 'days', sign: <path d="M-8,0H8" className={styles['days']} />, label: words.unsureDays }]),
  ]
}
