import { aboutMessages as words } from '@/i18n/about'
import { type SectionName, anchorOf } from './sections'
import styles from './About.module.css'

/** The list of the page's parts; each link is an address of its own. */
export function Contents() {
  return (
    <nav className={styles['contents']} aria-label={words.contents}>
      <ol>
        {Object.entries(words.sections).map(([name, heading]) => (
          <li key={name}>
            <a href={`#${anchorOf(name as SectionName)}`}>{heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
