import { useSuspenseQuery } from '@tanstack/react-query'
import { messages } from '@/i18n/messages'
import { institutionsMessages } from '@/i18n/institutions'
import { pagesMessages } from '@/i18n/pages'
import { ViewLink } from '@/state/ViewLink'
import { atlasQueries } from '@/state/queries'
import { useAtlas } from '@/state/use-atlas'
import { Panel } from '@/ui/Panel'
import styles from './Pages.module.css'

/** What the atlas is, how its marks are read, what decides, and whose work it stands on. */
export function AboutView() {
  const { data: map } = useSuspenseQuery(atlasQueries.map())
  const { core } = useAtlas()
  const words = pagesMessages.about
  const { source } = map
  return (
    <Panel title={words.title}>
      <div className={styles['page']}>
        <p>{words.what}</p>
        <p>
          <ViewLink to={{ view: 'atlas', open: 'sco' }}>{institutionsMessages.register.link}</ViewLink>
        </p>
        <h3>{words.marks}</h3>
        <dl className={styles['signs']}>
          {Object.entries(words.signs).map(([sign, [look, meaning]]) => (
            <div key={sign}>
              <dt data-sign={sign}>{look}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <h3>{words.rules}</h3>
        <ul className={styles['rules']}>
          {words.ruleTexts.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <h3>{words.boundaries}</h3>
        <p>
          {messages.map.policy} {words.boundaryText}
        </p>
        <ol className={styles['rules']}>
          {core.grounds.map((ground) => (
            <li key={ground.id}>
              {ground.number}. <ViewLink to={{ open: ground.id }}>{ground.name}</ViewLink>: {ground.note}
            </li>
          ))}
        </ol>
        <h3>{words.licences}</h3>
        <ul className={styles['rules']}>
          {Object.values(words.licenceTexts).map((line) => (
            <li key={line}>{line}</li>
          ))}
          <li>
            <a href={source.url}>{words.shapes(source.title, source.licence)}</a>{' '}
            <a href={source.madeFrom.url}>{words.madeFrom(source.madeFrom.title, source.madeFrom.licence)}</a>
          </li>
        </ul>
      </div>
    </Panel>
  )
}
