import type { Id } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { Figure } from '@/domain/trade'
import { formatPeriod } from '@/i18n/format'
import { tradeMessages } from '@/i18n/trade'
import { messages } from '@/i18n/messages'
import type { Picture } from './pair-picture'
import { amountOf, basisWords, changeWords, measureWords, pairName, partnerNames } from './words'
import styles from './Trade.module.css'

const words = tradeMessages

interface PairTableProps {
  picture: Picture
  directory: Directory
  onOpen: (about: Id) => void
}

/** The sources of a figure by name, documents by number. */
function sourcesOf(figure: Figure, directory: Directory): string[] {
  const ids = new Set(figure.accounts.flatMap((claim) => claim.evidence.map(({ source }) => source)))
  return [...ids].map((id) => {
    const number = directory.documentNumber(id)
    return number === undefined ? words.reference(directory.sources.get(id)?.title ?? id) : words.document(number)
  })
}

/** The chart's twin: every figure of the flow, with those that cannot be drawn. */
export function PairTable({ picture, directory, onOpen }: PairTableProps) {
  const { nameOf } = directory
  const names = partnerNames(picture.pair, nameOf)
  return (
    <table className={styles['table']}>
      <caption className="visuallyHidden">
        {words.tableCaption(pairName(picture.pair, nameOf), words.flow[picture.flow](...names))}
      </caption>
      <thead>
        <tr>
          {Object.entries(words.columns).map(([key, column]) => (
            <th key={key} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {picture.figures.map((figure) => (
          <tr key={figure.claim.id}>
            <th scope="row">
              <button type="button" className={styles['open']} onClick={() => onOpen(figure.about)}>
                {formatPeriod(figure.claim.period.label)}
              </button>
            </th>
            <td>{amountOf(figure) ?? words.noAmount}</td>
            <td>{changeWords(figure) ?? words.noChange}</td>
            <td>{measureWords(figure, nameOf)}</td>
            <td>
              {figure.claim.reporter.name} <span className={styles['soft']}>({words.side[figure.voice](...names)})</span>
            </td>
            <td>
              {[basisWords(figure), figure.claim.confidence && messages.vocabulary.confidence[figure.claim.confidence]]
                .filter(Boolean)
                .join(', ')}
            </td>
            <td>
              {sourcesOf(figure, directory).map((source) => (
                <div key={source}>{source}</div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
