import { useMemo } from 'react'
import { basisOf, inOrderOfTime } from '@/domain/claims'
import type { Claim, Country, Tier } from '@/domain/contract'
import { type CoverageCell, cellOf, coverageOf, lastYearRead, wordsAround } from '@/domain/coverage'
import { claimsByCell, reachOf } from '@/domain/coverage-claims'
import { countryYearId } from '@/domain/subject'
import { shownClaims } from '@/domain/tiers'
import { overlaps } from '@/domain/time'
import { coverageRoomMessages } from '@/i18n/coverage'
import { detailsMessages } from '@/i18n/details'
import { punctuation } from '@/i18n/format'
import { ViewLink } from '@/state/ViewLink'
import { useAtlasWithTrade, useComparedDay } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { ClaimsSection, DiscrepanciesSection, MeetingsSection } from './parts'
import type { SubjectProps } from './props'
import { useDiscrepancies } from './use-discrepancies'
import { useMeetingsOf } from './use-meetings'
import styles from './Details.module.css'
import own from './CountryYear.module.css'

const words = coverageRoomMessages.year

type CountryYearProps = Pick<SubjectProps, 'day' | 'tier'> & { country: Country; year: number }

/** What is said of a country in a year: a verdict, every claim with its evidence, and what is handed on from before. */
export function CountryYearDetails({ day, tier, country, year }: CountryYearProps) {
  // Without trade it might be called silent in a year of which figures speak.
  const atlas = useAtlasWithTrade()
  const { core, trade, directory } = atlas
  const { code } = country
  const { known, view } = useView('known', 'view')
  const until = lastYearRead(known, day, useComparedDay())
  const coverage = useMemo(() => coverageOf(core, trade, [code], tier, 'all', until), [core, trade, code, tier, until])
  const claims = useMemo(
    () => claimsByCell({ core, trade, tier, choice: 'all', countries: [code], years: [year] })[0] ?? [],
    [core, trade, tier, code, year],
  )
  const undated = useMemo(
    () =>
      shownClaims(core.mentions, tier).filter((claim) => claim.entity === code && isUndatedIn(claim, year, directory.sources)),
    [core, tier, code, year, directory],
  )
  const meetings = useMeetingsOf(atlas, tier, 'country', code).filter(({ when }) =>
    overlaps(when, `${year}-01-01`, `${year}-12-31`, 'possible'),
  )
  const concerning = useDiscrepancies(atlas, tier, code)
  const cell = cellOf(coverage, code, year)
  if (!cell) return null

  const handedOn = [...(cell.carried?.claims ?? []), ...(cell.inForce?.claims ?? [])]
  const touching = new Set([...claims, ...handedOn].map(({ id }) => id))
  const discrepancies = concerning.filter((discrepancy) => discrepancy.claims.some((id) => touching.has(id)))
  const ofTier = (tier: Tier) => inOrderOfTime(claims.filter((claim) => claim.tier === tier))
  const [said, mine, referred] = [ofTier('document'), ofTier('mine'), ofTier('reference')]
  const inForceTitle = cell.inForce?.claims[0]?.kind === 'event' ? words.inForceFrom : words.namedBefore
  const { last, next } = wordsAround(coverage, code, year)
  const link = (target: number, text: string) => <ViewLink to={{ open: countryYearId(code, target) }}>{text}</ViewLink>
  const neighbours = [year - 1, year + 1].map((near) => coverage.years.includes(near))

  return (
    <>
      <p className={styles['sentence']}>{verdictOf(cell, country.name).join(punctuation.afterSentence)}</p>
      {claims.length === 0 && (
        <p className={styles['sentence']}>
          {last ? link(last.year, words.lastWord(last.year)) : words.noLast}
          {punctuation.afterSentence}
          {next ? link(next.year, words.nextWord(next.year)) : words.noNext}
        </p>
      )}
      <nav aria-label={words.around} className={own['years']}>
        {neighbours[0] === true && link(year - 1, words.before(year - 1))}
        <ViewLink to={{ open: code }}>{country.name}</ViewLink>
        {neighbours[1] === true && link(year + 1, words.after(year + 1))}
        {view !== 'coverage' && <ViewLink to={{ view: 'coverage' }}>{words.grid}</ViewLink>}
      </nav>
      <ClaimsSection title={words.documents(said.length)} claims={said} directory={directory} isNamed />
      <ClaimsSection title={detailsMessages.own.title(mine.length)} claims={mine} directory={directory} isNamed />
      <ClaimsSection title={words.undated(undated.length)} claims={undated} directory={directory} />
      <ClaimsSection
        title={words.carried(cell.carried?.claims.length ?? 0)}
        claims={cell.carried?.claims ?? []}
        directory={directory}
      />
      <ClaimsSection
        title={inForceTitle(cell.inForce?.claims.length ?? 0)}
        claims={cell.inForce?.claims ?? []}
        directory={directory}
      />
      <ClaimsSection title={words.reference(referred.length)} claims={referred} directory={directory} isNamed />
      <MeetingsSection title={words.meetings(meetings.length)} meetings={meetings} directory={directory} />
      <DiscrepanciesSection title={words.contradictions(discrepancies.length)} discrepancies={discrepancies} atlas={atlas} />
    </>
  )
}

/** Whether it has no date of its own, and stands in a document that was published in the year. */
function isUndatedIn(claim: Claim, year: number, sources: ReturnType<typeof useAtlasWithTrade>['directory']['sources']): boolean {
  return (
    claim.tier !== 'reference' &&
    reachOf(claim) === undefined &&
    claim.evidence.some(({ source }) => sources.get(source)?.published?.latest.startsWith(`${year}`))
  )
}

/** The kind of the cell in sentences, with what else is known of the year. */
function verdictOf(cell: CoverageCell, name: string): string[] {
  const { kind, year, stated, unsure, reference, perhaps, own, carried, inForce } = cell
  const referred = reference + perhaps
  const more = [
    ...(referred > 0 && kind !== 'reference' ? [words.andReference(referred)] : []),
    ...(own > 0 ? [words.andOwn(own)] : []),
  ]
  const [event] = inForce?.claims ?? []
  const standing =
    inForce && event ? [words.inForce(inForce.status, coverageRoomMessages.dayOf(event), event.kind === 'event')] : []
  switch (kind) {
    case 'stated':
      return [words.verdict.stated(year, stated + unsure, stated), ...more, ...standing]
    case 'inferred':
      return [words.verdict.inferred(year, unsure), ...more, ...standing]
    case 'carried': {
      const [first] = carried?.claims ?? []
      if (!carried || !first) return more
      return [
        words.verdict.carried(year, carried.status, coverageRoomMessages.dayOf(first), basisOf(carried.claims) !== 'stated'),
        ...more,
        ...standing,
      ]
    }
    case 'reference':
      // What speaks of the year itself goes before what is only in force in it.
      if (referred === 0) return [own > 0 ? words.verdict.mine(year, own) : words.verdict.inForce(year), ...standing]
      return [reference > 0 ? words.verdict.reference(year, referred) : words.verdict.mayBe(year, perhaps), ...more, ...standing]
    case 'mine':
      return [words.verdict.mine(year, own)]
    case 'silent':
      return [words.verdict.silent(name, year)]
  }
}
