import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { aboutMessages as words } from '@/i18n/about'
import { ViewLink } from '@/state/ViewLink'
import { atlasQueries } from '@/state/queries'
import { useAtlas } from '@/state/use-atlas'
import { Panel } from '@/ui/Panel'
import { Accessibility } from './Accessibility'
import { Boundaries } from './Boundaries'
import { Contents } from './Contents'
import { Licences } from './Licences'
import { Lines } from './Lines'
import { Section } from './Section'
import { SignList } from './SignList'
import { Sources } from './Sources'
import { Version } from './Version'
import styles from './About.module.css'

/** What the atlas is, how its marks are read, what decides, and whose work it stands on. */
export function AboutView() {
  const { data: map } = useSuspenseQuery(atlasQueries.map())
  // What is published, whatever of it the view reads, and without documents of the reader's own.
  const { data: core } = useSuspenseQuery(atlasQueries.core())
  const { data: trade } = useSuspenseQuery(atlasQueries.trade())
  const { grounds } = useAtlas().whole
  const documents = core.sources.filter(({ tier }) => tier === 'document').length

  useEffect(() => {
    // The page came after the address had been read by the browser.
    const { hash } = window.location
    if (hash.startsWith('#about-')) document.getElementById(hash.slice(1))?.scrollIntoView()
  }, [])

  return (
    <Panel title={words.title}>
      <div className={styles['page']}>
        <div className={styles['columns']}>
          <Contents />
          <article className={styles['article']}>
            <p className={styles['lead']}>{words.what(core.firstDay, documents)}</p>
            <Section name="marks">
              <p>{words.marks}</p>
              <SignList />
            </Section>
            <Section name="method">
              <Lines texts={words.method} />
            </Section>
            <Sources {...{ core, trade }} />
            <Section name="rules">
              <Lines texts={words.rules} />
              <p className={styles['ways']}>
                <ViewLink to={{ view: 'ledger' }}>
                  {words.toLedger(core.discrepancies.length + trade.discrepancies.length)}
                </ViewLink>
              </p>
            </Section>
            <Boundaries grounds={grounds} />
            <Accessibility />
            <Section name="privacy">
              <p>{words.privacy.nothing}</p>
              <p>{words.privacy.stored}</p>
              <Lines texts={words.privacy.things} />
              <p>{words.privacy.gone}</p>
            </Section>
            <Licences source={map.source} />
            <Version {...core} />
            <Section name="makers">
              {words.makers.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </Section>
          </article>
        </div>
      </div>
    </Panel>
  )
}
