import { tradeMessages } from '@/i18n/trade'
import type { Picture } from './pair-picture'
import styles from './Trade.module.css'

const words = tradeMessages

interface PairNotesProps {
  picture: Picture
  /** Figures of the pair's other flows, and figures outside the chosen years. */
  otherFlows: number
  outsideRange: number
  /** How many figures the documents state, if they alone are shown. */
  statedInDocuments?: number | undefined
}

/** What the picture leaves out and why: gaps, growth alone, other currencies, other flows. */
export function PairNotes({ picture, otherFlows, outsideRange, statedInDocuments }: PairNotesProps) {
  const { gaps, growthOnly, otherCurrency, definitions, rows } = picture
  const [definition] = definitions
  const formulas = statedInDocuments === undefined ? [] : rows.flatMap(({ figure }) => figure.claim.derivedFrom?.formula ?? [])
  const notes = [
    statedInDocuments !== undefined && words.documentsAlone(statedInDocuments),
    ...formulas.map(words.formula),
    definition !== undefined && (definitions.length > 1 ? words.definitions(definitions) : words.definition(definition)),
    gaps.length > 0 && words.gaps(gaps),
    growthOnly > 0 && words.growthOnly(growthOnly, rows.length > 0),
    otherCurrency > 0 && words.otherCurrency(otherCurrency),
    otherFlows > 0 && words.otherFlows(otherFlows),
    outsideRange > 0 && words.outsideRange(outsideRange),
  ].filter((note) => note !== false)
  return notes.length > 0 && <p className={styles['notes']}>{notes.join(' ')}</p>
}
