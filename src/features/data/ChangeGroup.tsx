import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type ChangeGroup as Group, type ChangedThing, type FieldChange, fieldsOf } from '@/domain/changes'
import { changesMessages as words } from '@/i18n/changes'
import { ViewLink } from '@/state/ViewLink'
import type { LoadedAtlas } from '@/state/use-atlas'
import button from '@/ui/Button.module.css'
import { AsWritten } from '@/ui/AsWritten'
import { SubjectTitle } from '@/ui/SubjectTitle'
import { WithWritten } from '@/ui/WithWritten'
import { concernedBy, fieldValue } from './changed-words'
import styles from './Changes.module.css'

/** How many things are shown at first, and with each step more. */
const STEP = 20

interface ChangeGroupProps {
  group: Group
  atlas: LoadedAtlas
}

/** Things that changed alike, with the reason, said once. */
export function ChangeGroup({ group, atlas }: ChangeGroupProps) {
  const { change, kind, why, things } = group
  const [shown, setShown] = useState(STEP)
  const list = useRef<HTMLUListElement>(null)
  const left = things.length - shown
  const more = Math.min(left, STEP)

  function handleMore() {
    flushSync(() => setShown(shown + more))
    // The button moves or goes; who reads on by the keyboard goes on with the first that came.
    const item = list.current?.children[shown]
    if (item instanceof HTMLElement) item.focus({ preventScroll: true })
  }

  return (
    <section className={styles['group']}>
      <h5>{words.group(change, kind, things.length, change === 'corrected' ? fieldsOf(things) : [])}</h5>
      <p>
        <AsWritten>{why}</AsWritten>
      </p>
      <ul ref={list}>
        {things.slice(0, shown).map((thing) => (
          <li key={thing.id} tabIndex={-1}>
            <ThingName thing={thing} atlas={atlas} />
            {thing.fields?.map((field) => (
              <FieldLine key={`${field.field} ${field.before} ${field.after}`} change={field} atlas={atlas} />
            ))}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className={button['button']} onClick={handleMore}>
          {words.more(more, left)}
        </button>
      )}
    </section>
  )
}

interface ThingNameProps {
  thing: ChangedThing
  atlas: LoadedAtlas
}

/** The thing with its details, if it is still there. */
function ThingName({ thing, atlas }: ThingNameProps) {
  const { id, name, was } = thing
  const subject = atlas.subjects.get(id)
  const concerned = concernedBy(thing, atlas)
  return (
    <p>
      {subject ? (
        <ViewLink to={{ open: id }}>
          <SubjectTitle subject={subject} directory={atlas.directory} tier="all" />
          {concerned !== undefined && ` · ${concerned}`}
        </ViewLink>
      ) : (
        <>
          <AsWritten>{name}</AsWritten> · {words.gone}
        </>
      )}
      {was !== undefined && <span className={styles['soft']}> · {words.formerly(was)}</span>}
    </p>
  )
}

interface FieldLineProps {
  change: FieldChange
  atlas: LoadedAtlas
}

function FieldLine({ change, atlas }: FieldLineProps) {
  const { field, before, after } = change
  const inWords = (value: string) => fieldValue(field, value, atlas)
  const saying = (say: (value: string) => string, value: string) => (
    // What has no words of its own on the page is written as the dataset has it.
    <WithWritten words={say(inWords(value))} written={inWords(value) === value ? value : ''} />
  )
  if (after === undefined)
    return <p className={styles['field']}>{saying((value) => words.removed(field, value), before ?? '')}</p>
  if (before === undefined) return <p className={styles['field']}>{saying((value) => words.itemAdded(field, value), after)}</p>
  return (
    <p className={styles['field']}>
      {saying((value) => words.isNow(field, value), after)} <span className={styles['soft']}>{saying(words.was, before)}</span>
    </p>
  )
}
