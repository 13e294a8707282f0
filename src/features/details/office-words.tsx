import type { Id, OfficeClaim } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { Succession, Tenure } from '@/domain/offices'
import { formatWhen } from '@/i18n/format'
import { institutionsMessages } from '@/i18n/institutions'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'

const words = institutionsMessages.office

/** `the SCO`, `Tajikistan` */
export function bodyName(id: Id, directory: Directory): string {
  return words.body(directory.nameOf(id), directory.organisations.has(id))
}

/** `1 January 2019 – 31 December 2021`, `2004 to 2006 · inferred` */
export function termWords({ when, basis }: OfficeClaim): string {
  const term = formatWhen(when)
  return basis === 'stated' ? term : `${term} · ${messages.vocabulary.basis[basis]}`
}

/** The terms and days of a tenure; days within a stated term are left to its evidence. */
export function tenureWords({ stretches }: Tenure): string {
  const terms = stretches.filter(({ isTerm }) => isTerm)
  return (terms.length > 0 ? terms : stretches).map(({ claim }) => termWords(claim)).join(' / ')
}

/** Links to the member states that sources say the person was of; nothing where none says so. */
export function SentBy({ tenure, directory }: { tenure: Tenure; directory: Directory }) {
  const states = [...new Set(tenure.stretches.flatMap(({ claim }) => claim.sentBy ?? []))]
  return states.map((state) => (
    <ViewLink key={state} to={{ open: state }}>
      {directory.nameOf(state)}
    </ViewLink>
  ))
}

export function isSentByAny({ stretches }: Tenure): boolean {
  return stretches.some(({ claim }) => claim.sentBy !== undefined)
}

/** What lies between a tenure and the one before it, where sources leave days out or tell of them twice. */
export function joinWords({ join }: Succession): string | undefined {
  return join && words[join.kind](join.from, join.to)
}
