import { useQuery } from '@tanstack/react-query'
import { type Edition, changeActions, countsOf } from '@/domain/changes'
import { changesMessages as words } from '@/i18n/changes'
import { messages } from '@/i18n/messages'
import type { LoadedAtlas } from '@/state/use-atlas'
import { LoadingNote } from '@/ui/LoadingNote'
import button from '@/ui/Button.module.css'
import { ChangeGroup } from './ChangeGroup'
import { changesQuery } from './changes-query'
import { Fold } from './Fold'
import styles from './Changes.module.css'

interface ChangesProps {
  atlas: LoadedAtlas
}

/** What changed from version to version of the data: the newest edition in brief, all else folded away. */
export function Changes({ atlas }: ChangesProps) {
  const { data, error, refetch } = useQuery(changesQuery())
  if (error) {
    return (
      <div role="alert" className={styles['fault']}>
        <p>{words.failed}</p>
        <p className={styles['soft']}>{error.message}</p>
        <button type="button" className={button['button']} onClick={() => void refetch()}>
          {messages.shell.retry}
        </button>
      </div>
    )
  }
  if (!data) return <LoadingNote />
  const [newest, ...earlier] = data.editions
  if (!newest) return <p>{words.none}</p>
  return (
    <>
      <p>{words.intro}</p>
      <EditionPart edition={newest} atlas={atlas} />
      {earlier.length > 0 && (
        <Fold summary={words.earlier(earlier.length)}>
          {earlier.map((edition) => (
            <EditionPart key={edition.to} edition={edition} atlas={atlas} />
          ))}
        </Fold>
      )}
    </>
  )
}

interface EditionPartProps {
  edition: Edition
  atlas: LoadedAtlas
}

function EditionPart({ edition, atlas }: EditionPartProps) {
  const { from, to, date, groups } = edition
  return (
    <article className={styles['edition']}>
      <h4>{words.heading(date, to)}</h4>
      <p className={styles['soft']}>{words.before(from)}</p>
      <p>{words.sum(changeActions.map((action) => [action, countsOf(groups, action)]))}</p>
      {groups.length > 0 && (
        <Fold summary={words.what(groups.length)}>
          {groups.map((group) => (
            <ChangeGroup key={`${group.change} ${group.things[0]!.id}`} group={group} atlas={atlas} />
          ))}
        </Fold>
      )}
    </article>
  )
}
