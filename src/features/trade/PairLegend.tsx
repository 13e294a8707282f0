import type { Voice } from '@/domain/trade'
import { tradeMessages } from '@/i18n/trade'
import { DOCUMENT_RING, Sign } from './Mark'
import type { Picture } from './pair-picture'
import { type NameOf, partnerNames } from './words'
import styles from './Trade.module.css'

const words = tradeMessages
const voices: readonly Voice[] = ['first', 'second', 'third']

interface PairLegendProps {
  picture: Picture
  nameOf: NameOf
}

/** The signs that the chart uses, and only those. */
export function PairLegend({ picture, nameOf }: PairLegendProps) {
  const names = partnerNames(picture.pair, nameOf)
  const has = (test: (row: Picture['rows'][number]) => boolean) => picture.rows.some(test)
  return (
    <ul className={styles['legend']} aria-label={words.legend}>
      {voices
        .filter((voice) => has((row) => row.voice === voice))
        .map((voice) => (
          <li key={voice}>
            <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
              <Sign voice={voice} basis="stated" radius={4.5} />
            </svg>
            {words.voice[voice](...names)}
          </li>
        ))}
      {(['derived', 'inferred'] as const)
        .filter((basis) => has((row) => row.figure.claim.basis === basis))
        .map((basis) => (
          <li key={basis}>
            <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
              <Sign voice="first" basis={basis} radius={4.5} />
            </svg>
            {words[basis]}
          </li>
        ))}
      {has((row) => !row.isFullYear) && (
        <li>
          <svg width="20" height="14" viewBox="-10 -7 20 14" aria-hidden="true">
            <line x1="-9" x2="9" className={styles['span']} data-voice="first" data-basis="stated" />
            <Sign voice="first" basis="stated" radius={3.5} />
          </svg>
          {words.partYear}
        </li>
      )}
      {has((row) => row.isInDocuments) && (
        <li>
          <svg width="18" height="18" viewBox="-9.5 -9.5 19 19" aria-hidden="true">
            <circle r={DOCUMENT_RING} className={styles['ring']} />
          </svg>
          {words.inDocuments}
        </li>
      )}
    </ul>
  )
}
