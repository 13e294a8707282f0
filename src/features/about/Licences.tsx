import type { MapFile } from '@/domain/shapes'
import { aboutMessages } from '@/i18n/about'
import { punctuation } from '@/i18n/format'
import { Section } from './Section'
import styles from './About.module.css'

const MIT = 'https://opensource.org/license/mit'
const HIPPOCRATIC = 'https://firstdonoharm.dev/version/2/1/license/'

/** Whose work the atlas stands on, and on which terms. */
export function Licences({ source }: Pick<MapFile, 'source'>) {
  const words = aboutMessages.licences
  return (
    <Section name="licences">
      <ul className={styles['lines']}>
        <li>
          {words.own}
          {punctuation.afterSentence}
          <a href={MIT}>{words.ownLicence}</a>
          {punctuation.fullStop}
        </li>
        <li>{words.publishers}</li>
        <li>
          <a href={source.url}>{words.shapes(source.title, source.licence)}</a>
          {punctuation.afterSentence}
          <a href={source.madeFrom.url}>{words.madeFrom(source.madeFrom.title, source.madeFrom.licence)}</a>
        </li>
        <li>
          {words.leaflet}
          {punctuation.afterSentence}
          <a href={HIPPOCRATIC}>{words.leafletLicence}</a>
          {punctuation.fullStop}
        </li>
        <li>{words.charts}</li>
      </ul>
    </Section>
  )
}
