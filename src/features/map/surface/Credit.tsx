import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import styles from './Frame.module.css'

/** Whose map it is, in words, and the policy on boundaries with the way to more about it. */
export function Credit({ shapes }: { shapes: string }) {
  const words = messages.map
  return (
    <p className={styles['credit']}>
      {words.leaflet}
      <span className={styles['shapes']}>{words.shapes(shapes)}</span>
      <ViewLink to={{ view: 'about' }} title={words.policy}>
        {words.policyShort}
      </ViewLink>
    </p>
  )
}
