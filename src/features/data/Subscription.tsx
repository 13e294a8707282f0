import { punctuation } from '@/i18n/format'
import { pagesMessages } from '@/i18n/pages'
import { addressInAtlas } from '@/state/atlas-root'
import styles from './Data.module.css'

interface SubscriptionProps {
  /** Of the calendar, below `data/`. */
  path: string
}

/** The way by which programs subscribe to a calendar in place of taking it once: the same address with a protocol of its own. */
export function Subscription({ path }: SubscriptionProps) {
  const words = pagesMessages.data
  return (
    <p className={styles['about']}>
      <a href={addressInAtlas(`data/${path}`).replace(/^https?:/, 'webcal:')}>{words.subscribe}</a>
      {punctuation.afterSentence}
      {words.subscribing}
    </p>
  )
}
