/** Answers what is typed into the search. The same runs in a worker and, where there is none, in the page. */
import { coreAsRead, tradeAsRead } from './as-read'
import type { CorePart, IsoDate, TradePart } from './contract'
import { entriesOf } from './search-entries'
import type { EntryKind, EntryWords } from './search-types'
import { type HitGroup, type SearchIndex, searchIndexOf } from './search-index'
import { isYear } from './search-terms'
import type { TierChoice } from './tiers'

/** Of a group so many are listed; the first group of few may list more. */
const LISTED = 4
const LISTED_ALONE = 10
/** Of a group of which the reader wants more so many are. */
const LISTED_AT_MOST = 100

export interface Question {
  query: string
  tier: TierChoice
  /** With the documents alone: the last day on which a text was published that the reader has; absent: he has all. */
  readBy?: IsoDate | undefined
  /** The group of which more is listed. */
  more?: EntryKind | undefined
}

export interface FoundGroup extends HitGroup {
  /** How many more the reader can have listed. */
  unlisted: number
}

export interface Found {
  groups: FoundGroup[]
  /** How much more the reference tier has, where it is switched off. */
  beyond: number
  /** The filter of the timeline that shows more of the meetings than are listed; it shows one at least. */
  meetings?: { q: string; year?: string | undefined } | undefined
}

/** What of the dataset its five texts tell; with it the whole need not be kept. */
function documentsAlone(core: CorePart): CorePart {
  return { ...core, meetings: core.meetings.filter(({ tier }) => tier !== 'reference') }
}

/** Makes the indexes: that of all tiers at once, those of lesser readers when they are first asked for. */
export function searcherOf(core: CorePart, trade: TradePart | undefined, words: EntryWords): (question: Question) => Found {
  const whole = indexOf({ core, trade, tier: 'all' })
  const documents = documentsAlone(core)
  const lesser = new Map<IsoDate | undefined, SearchIndex>()

  function indexOf(searched: Parameters<typeof entriesOf>[0]): SearchIndex {
    return searchIndexOf(entriesOf(searched, words), words.skipped)
  }
  function indexFor({ tier, readBy }: Question): SearchIndex {
    if (tier === 'all') return whole
    let index = lesser.get(readBy)
    if (!index) {
      const read = readBy === undefined ? documents : coreAsRead(documents, readBy)
      const figures = trade && readBy !== undefined ? tradeAsRead(trade, core.sources, readBy) : trade
      lesser.set(readBy, (index = indexOf({ core: read, trade: figures, tier, readBy })))
    }
    return index
  }
  return (question) => {
    const { query, tier, more } = question
    const found = indexFor(question).find(query, more ? LISTED_AT_MOST : LISTED_ALONE)
    const listed = (kind: EntryKind) => (kind === more ? LISTED_AT_MOST : found.length <= 2 ? LISTED_ALONE : LISTED)
    const groups = found.map((group) => {
      const hits = group.hits.slice(0, listed(group.kind))
      return { ...group, hits, unlisted: Math.min(group.total, LISTED_AT_MOST) - hits.length }
    })
    const beyond = tier === 'all' ? 0 : countOf(whole.find(query, 1)) - countOf(found)
    return { groups, beyond: Math.max(0, beyond), meetings: filterOf(query, groups) }
  }
}

function countOf(groups: readonly HitGroup[]): number {
  return groups.reduce((sum, { total }) => sum + total, 0)
}

/** The timeline finds by text what stands in titles and places, and years by its window. */
function filterOf(query: string, groups: readonly HitGroup[]): Found['meetings'] {
  const group = groups.find(({ kind }) => kind === 'meeting')
  if (!group?.standing || group.total <= group.hits.length) return undefined
  const years = query.split(/\s+/).filter(isYear)
  return years.length > 1 ? undefined : { q: group.standing.join(' '), year: years[0] }
}
