/** What the reader has accepted of all documents, as one part that joins the dataset. */
import type { CorePart, Country, Id, Organisation, Source, Status, TradeFigure } from '@/domain/contract'
import type { OwnPart } from '@/domain/own'
import type { Proposal } from '@/extraction/claims'
import { type Desk, deskOf } from './common'
import { type Dataset, countConflicts, meetingConflicts, statusConflicts, tradeConflicts } from './conflicts'
import { type Ground, meetingClaimOf } from './meeting-claims'
import type { AcceptedProposal, Made, ReviewedDocument, Waiting } from './reviewed'
import { countClaimOf, statusClaimOf } from './status-claims'
import { tradeFigureOf } from './trade-claims'

/** The countries of the world: their names, for those that the dataset does not know. */
export interface WorldNames {
  /** By ISO 3166-1 alpha-2; undefined if there is no such country. */
  country: (code: string) => Pick<Country, 'code' | 'numeric' | 'name' | 'aliases'> | undefined
}

export interface OwnResult {
  part: OwnPart
  /** What is accepted and cannot be shown before the reader has said more. */
  waiting: Waiting[]
}

const statusWords = (status: Status | undefined) =>
  status === undefined
    ? 'without a status'
    : `${status === 'observer' ? 'an' : 'a'} ${status === 'sco-partner' ? 'SCO partner' : status.replace('-', ' ')}`

/** What a source is of a document: by whom and when, and how that is known. */
function sourceOf({ document, paragraphs, published }: Desk): Source {
  const { id, file, sha256, title, publisher, url, language, publicationBasis } = document
  return {
    id,
    tier: 'mine',
    ...(file !== undefined && { file }),
    sha256,
    ...(paragraphs.length > 0 && { paragraphs: paragraphs.length }),
    title,
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(published && {
      published:
        publicationBasis === 'inferred'
          ? {
              ...published,
              basis: 'inferred' as const,
              reasoning: 'The text prints no year; it is worked out from what it tells.',
            }
          : { ...published, basis: 'stated' as const },
    }),
    language,
  }
}

/** Puts the accepted proposals of all documents together with what the dataset knows. `trade` is empty as long as it has not come. */
export function ownPartOf(
  documents: readonly ReviewedDocument[],
  core: CorePart,
  trade: readonly TradeFigure[],
  world: WorldNames,
): OwnResult {
  const tables = tablesOf(core, world)
  const part: OwnPart = {
    sources: [],
    countries: tables.countries,
    organisations: tables.organisations,
    places: [],
    statuses: [],
    counts: [],
    meetings: [],
    trade: [],
    discrepancies: [],
  }
  const waiting: Waiting[] = []
  for (const document of documents.filter(({ accepted }) => accepted.length > 0)) {
    const desk = deskOf(document)
    part.sources.push(sourceOf(desk))
    const add = <C extends { id: Id }>(list: C[], made: Made<C>, { key }: AcceptedProposal) => {
      if ('lack' in made) waiting.push({ document: document.id, key, lack: made.lack })
      else if (list.every(({ id }) => id !== made.claim.id)) list.push(made.claim)
    }
    for (const accepted of document.accepted) {
      tables.learn(accepted.proposal)
      const ground: Ground = { meetings: [...core.meetings, ...part.meetings], places: tables.places, nameOf: tables.nameOf }
      if (isOf(accepted, 'membership'))
        add(part.statuses, statusClaimOf(desk, accepted, tables.entityOf(accepted.proposal.entity)), accepted)
      else if (isOf(accepted, 'membership-count')) add(part.counts, countClaimOf(desk, accepted), accepted)
      else if (isOf(accepted, 'meeting')) add(part.meetings, meetingClaimOf(desk, accepted, ground), accepted)
      else if (isOf(accepted, 'trade')) add(part.trade, tradeFigureOf(desk, accepted, tables.namesOf), accepted)
    }
  }
  const dataset: Dataset = { statuses: core.statuses, meetings: core.meetings, trade, nameOf: tables.nameOf, statusWords }
  part.discrepancies = [
    ...statusConflicts(part.statuses, dataset),
    ...countConflicts(part.counts, dataset),
    ...meetingConflicts(part.meetings, dataset),
    ...tradeConflicts(part.trade, dataset),
  ]
  return { part, waiting }
}

function isOf<K extends Proposal['kind']>(
  accepted: AcceptedProposal,
  kind: K,
): accepted is AcceptedProposal<Extract<Proposal, { kind: K }>> {
  return accepted.proposal.kind === kind
}

/** The dataset's tables, and what accepted proposals add to them. */
function tablesOf(core: CorePart, world: WorldNames) {
  const countries: Country[] = []
  const organisations: Organisation[] = []
  const known = new Map(core.countries.map((country) => [country.code, country]))
  const bodies = new Map(
    core.organisations.flatMap((one) => [one.abbreviation ?? one.name].map((name) => [name, one.id] as const)),
  )
  const places = new Map(core.places.map((place) => [place.id, place]))

  function learnCountry(code: string): void {
    const country = known.has(code) ? undefined : world.country(code)
    if (!country) return
    known.set(code, country)
    countries.push(country)
  }

  function learnOrganisation(acronym: string): void {
    if (bodies.has(acronym)) return
    const id = acronym.toLowerCase()
    bodies.set(acronym, id)
    organisations.push({ id, name: acronym, abbreviation: acronym, kind: 'organisation' })
  }

  return {
    countries,
    organisations,
    places,
    nameOf: (id: Id) => known.get(id)?.name ?? places.get(id)?.name ?? id,
    namesOf: (code: string) => {
      const country = known.get(code)
      return country ? [country.name, ...country.aliases] : [code]
    },
    /** The dataset's id of a country's code or an organisation's acronym. */
    entityOf: (entity: string): Id => (entity.length === 2 ? entity : (bodies.get(entity) ?? entity.toLowerCase())),
    learn: (proposal: Proposal): void => {
      if (proposal.kind === 'membership') (proposal.entity.length === 2 ? learnCountry : learnOrganisation)(proposal.entity)
      else if (proposal.kind === 'meeting')
        [...proposal.participants, proposal.country].forEach((code) => code !== undefined && learnCountry(code))
      else if (proposal.kind === 'trade') [proposal.a, proposal.b].forEach(learnCountry)
    },
  }
}
