import { useEffect } from 'react'
import type { IsoDate } from '@/domain/contract'
import type { Subject } from '@/domain/subject'
import { inOrder } from '@/domain/time'
import { punctuation } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { useAtlas, useComparedDay, useDay } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { subjectTitle } from '@/i18n/subject-title'

/** What the details show, by name; undefined if they show the day. */
export function useSubjectName(): string | undefined {
  const { open, tier } = useView('open', 'tier')
  const { subjects, directory } = useAtlas()
  const subject: Subject | undefined = open === undefined ? undefined : subjects.get(open)
  return subject && subjectTitle(subject, directory, tier)
}

/** Renaming a tab costs the browser a millisecond; while the date is dragged none can be read anyway. */
const SETTLED_MS = 120

/** Keeps the document's title saying what is shown. */
export function useTitle(): void {
  const { view, known } = useView('view', 'known')
  const name = useSubjectName()
  const day = useDay()
  const compared = useComparedDay()
  const words = messages.shell
  const isPage = view !== 'atlas' && view !== 'map'
  const shown = isPage ? [name, words.views[view]].filter(Boolean).join(punctuation.comma) : titleOnDay(name, day, compared)
  const what = known === 'then' && !isPage ? words.readThen(shown) : shown
  useEffect(() => {
    const timer = setTimeout(() => {
      document.title = words.titleOf(what)
    }, SETTLED_MS)
    return () => clearTimeout(timer)
  }, [words, what])
}

function titleOnDay(name: string | undefined, day: IsoDate, compared: IsoDate | undefined): string {
  const words = messages.shell
  if (compared === undefined || compared === day) return name === undefined ? words.dayTitle(day) : words.subjectOnDay(name, day)
  const [before, after] = inOrder(day, compared)
  return words.comparedTitle(name, words.against(before, after))
}
