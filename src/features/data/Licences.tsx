import type { MapFile } from '@/domain/shapes'
import { aboutMessages } from '@/i18n/about'
import { punctuation } from '@/i18n/format'
import { pagesMessages } from '@/i18n/pages'
import styles from './Data.module.css'

const MIT = 'https://opensource.org/license/mit'

interface LicencesProps {
  shapes: MapFile['source']
}

/** What of the files is our own and what belongs to others, and under which terms each may be used. */
export function Licences({ shapes }: LicencesProps) {
  const { licences, licenceText } = pagesMessages.data
  const { madeFrom } = aboutMessages.licences
  return (
    <ul className={styles['licences']}>
      <li>
        {licences.ours}
        {punctuation.afterSentence}
        <a href={MIT}>{licenceText}</a>
      </li>
      <li>{licences.publishers}</li>
      <li>
        <a href={shapes.url}>{licences.shapes(shapes.title, shapes.licence)}</a>
        {punctuation.afterSentence}
        <a href={shapes.madeFrom.url}>{madeFrom(shapes.madeFrom.title, shapes.madeFrom.licence)}</a>
      </li>
      <li>{licences.names}</li>
    </ul>
  )
}
