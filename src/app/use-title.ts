import { useEffect } from 'react'
import type { Subject } from '@/domain/subject'
import { messages } from '@/i18n/messages'
import { useAtlas, useDay } from '@/state/use-atlas'
import { useViewState } from '@/state/use-view-state'
import { subjectTitle } from '@/i18n/subject-title'

/** What the details show, by name; undefined if they show the day. */
export function useSubjectName(): string | undefined {
  const { open, tier } = useViewState()
  const { subjects, directory } = useAtlas()
  const subject: Subject | undefined = open === undefined ? undefined : subjects.get(open)
  return subject && subjectTitle(subject, directory, tier)
}

/** Keeps the document's title saying what is shown. */
export function useTitle(): void {
  const { view } = useViewState()
  const name = useSubjectName()
  const day = useDay()
  const words = messages.shell
  const isPage = view !== 'atlas' && view !== 'map'
  const what = isPage
    ? [name, words.views[view]].filter(Boolean).join(', ')
    : name
      ? words.subjectOnDay(name, day)
      : words.dayTitle(day)
  useEffect(() => {
    document.title = words.titleOf(what)
  }, [words, what])
}
