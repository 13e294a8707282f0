import { Fragment, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Source } from '@/domain/contract'
import { groupedBy } from '@/domain/order'
import { paragraphAt } from '@/domain/reading/anchor'
import { type Passage, paragraphCount } from '@/domain/reading/passages'
import { stretchesOf } from '@/domain/reading/stretches'
import { documentsMessages } from '@/i18n/documents'
import { useView } from '@/state/use-view-state'
import button from '@/ui/Button.module.css'
import { ClaimItem } from './ClaimItem'
import { ParagraphRow } from './ParagraphRow'
import { PassageItem } from './PassageItem'
import { Signs } from './Signs'
import { isOpenClaim } from './open-claim'
import type { DocumentClaims } from './use-document'
import type { Reading } from './use-reading'
import styles from './Reading.module.css'

const words = documentsMessages.outline
const NONE: readonly Passage[] = []

interface OutlineProps {
  document: Source
  taken: DocumentClaims
  reading: Reading | undefined
  /** The ids of the passages that the pointer or the focus is on. */
  active: string
}

/** Paragraph by paragraph what was taken from the document, with the reader's text beside it if one is open. */
export function Outline({ document, taken, reading, active }: OutlineProps) {
  const { passages, unplaced } = taken
  const { open } = useView('open')
  const list = useRef<HTMLDivElement>(null)
  const count = reading ? reading.paragraphs.length : paragraphCount(document, passages)
  const byParagraph = useMemo(() => {
    const numberOf = ({ id, paragraph }: Passage) => {
      const anchor = reading?.anchors.get(id)
      return anchor === undefined ? paragraph : anchor.how === 'missing' ? 0 : anchor.paragraph
    }
    return groupedBy(passages, numberOf)
  }, [passages, reading?.anchors])
  const missing = byParagraph.get(0) ?? []
  const marked = useMemo(() => reading && passagesAcross(passages, reading), [passages, reading])
  const first = passages.find(({ id }) => reading && reading.anchors.get(id)?.how !== 'missing')?.id

  useEffect(() => {
    if (open === undefined) return
    // Who comes by a link to a claim is shown it; what is in sight already stays where it is.
    const shown = [...(list.current?.querySelectorAll('li[data-open="true"]') ?? [])]
    if (!shown.some(isInSight)) shown[0]?.scrollIntoView({ block: 'center' })
  }, [open])

  const activeIds = active.split(' ')
  const tabStop = active === '' ? first : activeIds[0]
  const shared = { taken, reading, open }

  function row(number: number) {
    const own = byParagraph.get(number) ?? NONE
    const within = marked ? (marked.get(number) ?? NONE) : own
    const has = (id: string | undefined) => within.some((passage) => passage.id === id)
    return (
      <ParagraphRow
        key={number}
        number={number}
        passages={own}
        marked={within}
        active={activeIds.filter(has).join(' ')}
        tabStop={has(tabStop) ? tabStop : undefined}
        language={document.language}
        {...shared}
      />
    )
  }

  return (
    <section className={styles['outline']} data-reading={reading !== undefined} ref={list}>
      <h3>{words.title}</h3>
      <Signs isTextOpen={reading !== undefined} />
      <ol>
        {stretchesOf(count, marked ? marked.keys() : byParagraph.keys()).map(({ first, last, isFolded }) => (
          <Fragment key={first}>
            {isFolded ? <FoldedRows first={first} last={last} render={row} /> : range(first, last).map(row)}
          </Fragment>
        ))}
      </ol>
      {missing.length > 0 && (
        <>
          <h4>{words.missing(missing.length)}</h4>
          <ul className={styles['passages']}>
            {missing.map((passage) => (
              <PassageItem key={passage.id} passage={passage} active={active} {...shared} />
            ))}
          </ul>
        </>
      )}
      {unplaced.length > 0 && (
        <>
          <h4>{words.unplaced(unplaced.length)}</h4>
          <ul className={styles['claims']}>
            {unplaced.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} taken={taken} isOpen={isOpenClaim(claim, open)} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** For each paragraph of the text the passages that are marked in it: one runs on in the next where this copy breaks its line. */
function passagesAcross(passages: readonly Passage[], { anchors, paragraphs }: Reading): Map<number, Passage[]> {
  const across = passages.flatMap((passage) => {
    const anchor = anchors.get(passage.id)
    if (anchor === undefined || anchor.how === 'missing') return []
    const last = Math.max(anchor.paragraph, paragraphAt(paragraphs, anchor.end - 1))
    return range(anchor.paragraph, last).map((number) => ({ number, passage }))
  })
  const groups = groupedBy(across, ({ number }) => number)
  return new Map([...groups].map(([number, own]) => [number, own.map(({ passage }) => passage)]))
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}

/** How many paragraphs without a claim are shown at a time. */
const STEP = 100

/** Paragraphs far from any passage, shown when they are asked for. */
function FoldedRows({ first, last, render }: { first: number; last: number; render: (number: number) => ReactNode }) {
  const [shown, setShown] = useState(0)
  const rest = last - first + 1 - shown
  const more = Math.min(rest, STEP)
  return (
    <>
      {range(first, first + shown - 1).map(render)}
      {rest > 0 && (
        <li className={styles['folded']}>
          {words.folded(rest)}{' '}
          <button type="button" className={button['button']} onClick={() => setShown(shown + more)}>
            {words.unfold(more)}
          </button>
        </li>
      )}
    </>
  )
}
