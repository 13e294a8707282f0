import { useSuspenseQuery } from '@tanstack/react-query'
import { aside, formatDay, punctuation } from '@/i18n/format'
import { languageName } from '@/i18n/language-name'
import { ownMessages } from '@/i18n/own-documents'
import { ViewLink } from '@/state/ViewLink'
import { atlasQueries } from '@/state/queries'
import type { Workspace } from '@/state/workspace/workspace'
import { CardForm } from './CardForm'
import type { Review } from './use-review'
import finding from './Finding.module.css'
import styles from './Review.module.css'

const words = ownMessages.card

/** What the document is: as the head of an article stands above it. */
export function OwnCard({ review, workspace }: { review: Review; workspace: Workspace }) {
  const { document, task, reading } = review
  const { title, publisher, url, language, published, found } = document
  const day = published ?? found?.publicationDate ?? undefined
  const { data: core } = useSuspenseQuery(atlasQueries.core())
  const twin = core.sources.find(({ sha256 }) => sha256 === document.sha256)
  const basis = published === undefined ? found?.publicationBasis : 'given'
  if (task === 'card') return <CardForm document={document} workspace={workspace} onLeave={() => review.setTask('none')} />
  return (
    <header className={styles['head']}>
      <h3 tabIndex={-1} data-title lang={language} className={styles['title']}>
        {title}
      </h3>
      <p className={styles['byline']}>
        {publisher !== undefined && <span>{publisher}</span>}
        {day !== undefined && (
          <span>
            {formatDay(day)}
            {basis && aside(words.how[basis])}
          </span>
        )}
        {day === undefined && found && !reading && (
          <button type="button" className={finding['link']} data-missing onClick={() => review.setTask('card')}>
            {words.noDate}
          </button>
        )}
        <span>{languageName(language)}</span>
        {url !== undefined && /^https?:\/\//.test(url) && (
          <a href={url} target="_blank" rel="noreferrer">
            {url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/.*$/, '')}
          </a>
        )}
        <button type="button" className={finding['link']} data-edit-card onClick={() => review.setTask('card')}>
          {words.edit}
        </button>
      </p>
      {twin && (
        <p className={finding['soft']}>
          {words.isOfAtlas}
          {punctuation.afterSentence}
          <ViewLink to={{ doc: twin.id }}>{twin.title}</ViewLink>
        </p>
      )}
      {found?.leftOut !== undefined && (
        <p className={finding['soft']}>{ownMessages.review.leftOut(found.proposals.length, found.leftOut)}</p>
      )}
    </header>
  )
}
