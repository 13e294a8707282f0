import type { Id } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { Pair } from '@/domain/pair'
import type { Figure } from '@/domain/trade'
import { formatList } from '@/i18n/format'
import { tradeMessages } from '@/i18n/trade'
import button from '@/ui/Button.module.css'
import { PairChart } from './PairChart'
import { PairLegend } from './PairLegend'
import { PairNotes } from './PairNotes'
import { PairTable } from './PairTable'
import type { Picture } from './pair-picture'
import { summaryOf } from './summary'
import { pairName, partnerNames } from './words'
import styles from './Trade.module.css'

const words = tradeMessages

interface PairBodyProps {
  picture: Picture
  directory: Directory
  isTable: boolean
  otherFlows: number
  outsideRange: number
  /** The figures that the documents state, of whatever pair, if the documents alone are shown. */
  documents?: readonly Figure[] | undefined
  onOpen: (about: Id) => void
  onPair: (pair: Pair) => void
}

/** The chart with its signs and notes, or its table, or the sentence that says why there is neither. */
export function PairBody({ picture, directory, isTable, otherFlows, outsideRange, documents, onOpen, onPair }: PairBodyProps) {
  const { nameOf } = directory
  const notes = (
    <PairNotes
      picture={picture}
      otherFlows={otherFlows}
      outsideRange={outsideRange}
      statedInDocuments={documents?.some((figure) => figure.pair === picture.pair) ? documents.length : undefined}
    />
  )
  if (picture.figures.length === 0) {
    const isSilent = documents !== undefined && outsideRange + otherFlows === 0
    const say = outsideRange > 0 ? words.noneInRange : isSilent ? words.silent : words.noFigures
    const spoken = isSilent ? documents[0]?.pair : undefined
    return (
      <div className={styles['empty']}>
        <p>{say(formatList(partnerNames(picture.pair, nameOf)))}</p>
        {spoken !== undefined && (
          <button type="button" className={button['button']} onClick={() => onPair(spoken)}>
            {words.showPair(pairName(spoken, nameOf))}
          </button>
        )}
      </div>
    )
  }
  if (isTable) {
    return (
      <div className={styles['body']}>
        <PairTable picture={picture} directory={directory} onOpen={onOpen} />
        {notes}
      </div>
    )
  }
  return (
    <div className={styles['body']}>
      <p className="visuallyHidden">{summaryOf(picture, nameOf)}</p>
      {picture.rows.length > 0 ? (
        <PairChart picture={picture} nameOf={nameOf} onOpen={onOpen} />
      ) : (
        <p className={styles['empty']}>{words.noneDrawn}</p>
      )}
      {picture.rows.length > 0 && <PairLegend picture={picture} nameOf={nameOf} />}
      {notes}
    </div>
  )
}
