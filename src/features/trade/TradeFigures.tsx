import type { Id } from '@/domain/contract'
import { type Figure, headlineOf } from '@/domain/trade'
import { formatPeriod } from '@/i18n/format'
import { tradeMessages } from '@/i18n/trade'
import { amountOf, changeWords, figureName } from './words'
import styles from './TradeFigures.module.css'

const words = tradeMessages

interface TradeFiguresProps {
  /** The figures of one pair. */
  figures: readonly Figure[]
  onOpen: (about: Id) => void
}

/**
 * A pair in a few lines: its headline figure as a bar beside the same a year earlier, the change, and what others report
 * of the same period. Nothing if no amount in dollars is known. Draws without Recharts.
 */
export function TradeFigures({ figures, onOpen }: TradeFiguresProps) {
  const headline = headlineOf(figures)
  if (!headline) return null
  const { figure, before, others } = headline
  const largest = Math.max(figure.dollars ?? 0, before?.dollars ?? 0)
  const derived = [before, figure].find((shown) => shown?.claim.derivedFrom)?.claim.derivedFrom
  return (
    <div className={styles['figures']}>
      <div className={styles['row']}>
        {before && <Bar figure={before} largest={largest} onOpen={onOpen} />}
        <Bar figure={figure} largest={largest} onOpen={onOpen} />
        {figure.change !== undefined && <strong>{changeWords(figure)}</strong>}
        {others.length > 0 && (
          <ul className={styles['others']}>
            {others.map((other) => (
              <li key={other.about}>
                <button type="button" className={styles['other']} onClick={() => onOpen(other.about)}>
                  {words.otherReport(other.claim.reporter.name, amountOf(other) ?? '', formatPeriod(other.claim.period.label))}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {derived && <p className={styles['formula']}>{words.footnote(derived.formula)}</p>}
    </div>
  )
}

interface BarProps {
  figure: Figure
  /** Dollars of the tallest bar. */
  largest: number
  onOpen: (about: Id) => void
}

function Bar({ figure, largest, onOpen }: BarProps) {
  const isDerived = figure.claim.basis === 'derived'
  const period = formatPeriod(figure.claim.period.label)
  return (
    <button type="button" className={styles['column']} aria-label={figureName(figure)} onClick={() => onOpen(figure.about)}>
      <span className={styles['value']}>{amountOf(figure)}</span>
      <span className={styles['track']}>
        <span
          className={styles['bar']}
          data-basis={figure.claim.basis}
          style={{ blockSize: `${(100 * (figure.dollars ?? 0)) / largest}%` }}
        />
      </span>
      <span className={styles['period']}>{isDerived ? words.asterisk(period) : period}</span>
    </button>
  )
}
