import { aboutMessages as words } from '@/i18n/about'
import styles from './About.module.css'

/** The marks of certainty, each drawn as the map, the timeline and the details draw it. */
export function SignList() {
  return (
    <dl className={styles['signs']}>
      {Object.entries(words.signs).map(([sign, [look, meaning]]) => (
        <div key={sign}>
          <dt data-sign={sign}>{look}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
