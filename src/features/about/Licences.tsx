import type { MapFile } from '@/domain/shapes'
import { aboutMessages } from '@/i18n/about'
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
          {words.own} <a href={MIT}>{words.ownLicence}</a>.
        </li>
        <li>{words.publishers}</li>
        <li>
          <a href={source.url}>{words.shapes(source.title, source.licence)}</a>{' '}
          <a href={source.madeFrom.url}>{words.madeFrom(source.madeFrom.title, source.madeFrom.licence)}</a>
        </li>
        <li>
          {words.leaflet} <a href={HIPPOCRATIC}>{words.leafletLicence}</a>.
        </li>
        <li>{words.charts}</li>
      </ul>
    </Section>
  )
}
