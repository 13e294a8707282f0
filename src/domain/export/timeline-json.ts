/** The items of the timeline as JSON: each with its fields and with every claim that tells of it. */
import { tiersIn } from './imprint'
import type { Evidence, MeetingClaim, Participant, StatusClaim } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { type ItemView, facets } from '@/domain/timeline-index'
import { type TimelineImprint, type TitledItem, recordOf } from './timeline-record'

/** What a person reads first: what the file is and how to read it; `address` leads to the same view. */
export interface JsonHead {
  title: string
  about: string
  address?: string | undefined
}

/** The filters that are set, and nothing else of the view. The window is none of them. */
export function filterOf(view: ItemView): Partial<ItemView> {
  const lists = facets.filter((facet) => view[facet].length > 0).map((facet) => [facet, view[facet]])
  return {
    ...Object.fromEntries(lists),
    ...(view.q.trim() === '' ? {} : { q: view.q }),
    ...(view.when === 'certain' ? { when: view.when } : {}),
  }
}

/** Evidence with its source beside its id, so that no second file is needed to know who says so. */
function sourced(evidence: readonly Evidence[], { sources }: Directory) {
  return evidence.map(({ source: id, ...passage }) => {
    const { title, publisher, url } = sources.get(id) ?? {}
    return { source: { id, title, publisher, url }, ...passage }
  })
}

function claimOf(claim: MeetingClaim | StatusClaim, directory: Directory) {
  const { evidence, correction, ...fields } = claim
  return {
    ...fields,
    correction: correction && { ...correction, evidence: sourced(correction.evidence, directory) },
    evidence: sourced(evidence, directory),
  }
}

function participantOf({ entity, person, ...part }: Participant, { organisations, nameOf }: Directory) {
  const name = organisations.get(entity)?.name ?? nameOf(entity)
  return { entity, name, person, personName: person && nameOf(person), ...part }
}

function itemOf(each: TitledItem, directory: Directory) {
  const { id, kind, title, type, state, basis, when, place, format, series, partOf, ...record } = recordOf(each, directory)
  return {
    id,
    kind,
    title,
    type,
    state,
    basis,
    date: when,
    place: place && { id: place.id, name: place.name, country: place.country, lat: place.lat, lon: place.lon },
    format,
    series,
    partOf,
    participants: record.participants.map((participant) => participantOf(participant, directory)),
    outcome: record.outcome,
    claims: record.claims.map((claim) => claimOf(claim, directory)),
  }
}

/** The whole file as an object; what is undefined in it is left out when it is written. The same input makes the same file. */
export function timelineJson(
  items: readonly TitledItem[],
  directory: Directory,
  head: JsonHead,
  view: ItemView,
  { from, to, known, knownBy, dataVersion, ...voiced }: TimelineImprint,
) {
  return {
    title: head.title,
    about: head.about,
    address: head.address,
    dataVersion,
    tier: tiersIn(voiced),
    known,
    knownBy,
    filter: filterOf(view),
    window: { from, to },
    items: items.map((each) => itemOf(each, directory)),
  }
}
