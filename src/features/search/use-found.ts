import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { lastPublication } from '@/domain/as-read'
import type { CorePart, IsoDate } from '@/domain/contract'
import type { Found } from '@/domain/search'
import type { EntryKind } from '@/domain/search-types'
import type { Language } from '@/domain/view-state'
import { type Speech, activeLanguage } from '@/i18n/language'
import { loadSpeech } from '@/i18n/load-language'
import { entryWords, languagesByLetters } from '@/i18n/search'
import { atlasQueries } from '@/state/queries'
import { useAtlas, useOwnPart } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { currentView } from '@/state/view-store'
import { type Finder, type Reach, startFinder } from './finder'

/**
 * The finder of the dataset as it was last searched, made at the first use; one that could not start is tried again. With the reader's own part it is
 * another, and with the names of a further language.
 */
let last: { whole: CorePart; known: readonly Speech[]; finder: Finder } | undefined

function finderOf(whole: CorePart, known: readonly Speech[], start: () => Finder): Finder {
  if (last?.whole === whole && last.known === known) return last.finder
  last?.finder.end()
  last = { whole, known, finder: start() }
  return last.finder
}

/** The languages by whose names things are found beside those of the page; each comes when its letters are typed. */
let known: readonly Speech[] = []

/** With those that the query is written in. */
async function knownFor(query: string): Promise<readonly Speech[]> {
  await Promise.all(languagesByLetters(query).map(learn))
  return known
}

/** What cannot be loaded is left out, and asked for again. */
async function learn(language: Language): Promise<void> {
  const isKnown = () => activeLanguage() === language || known.some((speech) => speech.language === language)
  if (isKnown()) return
  const speech = await loadSpeech(language).catch(() => undefined)
  if (speech && !isKnown()) known = [...known, speech]
}

const NOTHING: Found = { groups: [], beyond: 0 }

export interface Answered {
  /** The query that was answered, which may be an earlier one while the newest is under way. */
  query: string
  found: Found
}

interface Finding {
  /** Undefined until the index stands. */
  reach: Reach | undefined
  answered: Answered | undefined
  /** The answer to the newest query, when it comes. */
  asked: RefObject<Promise<Found> | undefined>
}

/** What is found for the query, once the index stands. Nothing is loaded before `isUsed`. `more` is the group of which more is listed. */
export function useFound(query: string, isUsed: boolean, more: EntryKind | undefined): Finding {
  const client = useQueryClient()
  const { tier, known: reads } = useView('tier', 'known')
  const asked = useRef<Promise<Found>>(undefined)
  const { whole } = useAtlas()
  const own = useOwnPart()
  const [reach, setReach] = useState<Reach>()
  const [answered, setAnswered] = useState<Answered>()

  useEffect(() => {
    if (!isUsed) return
    let isCurrent = true
    const start = (speeches: readonly Speech[]) =>
      startFinder({
        dataVersion: whole.dataVersion,
        words: entryWords(whole, speeches),
        own,
        loadCore: () => client.ensureQueryData(atlasQueries.core()),
        loadTrade: () => client.ensureQueryData(atlasQueries.trade()),
      })

    async function find(): Promise<Found> {
      const speeches = await knownFor(query)
      // What an earlier query found is dropped: only the newest counts.
      if (!isCurrent) return NOTHING
      const finder = finderOf(whole, speeches, () => start(speeches))
      void finder.ready.then((reach) => {
        if (reach === 'nothing' && last?.finder === finder) last = undefined
        if (isCurrent) setReach(reach)
      })
      return finder.find({ query, tier, more, readBy: reads === 'then' ? lastRead(whole) : undefined })
    }
    asked.current = find()
    asked.current.then(
      (found) => isCurrent && setAnswered({ query, found }),
      () => isCurrent && setReach('nothing'),
    )
    return () => {
      isCurrent = false
    }
  }, [query, isUsed, tier, reads, more, whole, own, client])

  return { reach, answered, asked }
}

/**
 * The day of the last text that the reader of the day had. It is looked up, not followed: while one types into the search nothing else moves the
 * day, and while the day is moved nobody types.
 */
function lastRead(core: CorePart): IsoDate {
  const { date = core.openingDay, compare = '' } = currentView()
  return lastPublication(core.sources, compare > date ? compare : date)
}
