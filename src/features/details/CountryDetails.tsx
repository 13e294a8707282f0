import { type ReactNode, Suspense, lazy, useMemo } from 'react'
import { basisOf, entitiesOf, inOrderOfTime, isDayInferred } from '@/domain/claims'
import type { Country, Id, IsoDate } from '@/domain/contract'
import { type Standing, standingOn } from '@/domain/status'
import { claimsOf } from '@/domain/subject'
import { shownClaims } from '@/domain/tiers'
import { formatList, punctuation } from '@/i18n/format'
import { detailsMessages } from '@/i18n/details'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { AsWritten } from '@/ui/AsWritten'
import { cx } from '@/ui/cx'
import { Facts } from './Section'
import { StatusHistory } from './StatusHistory'
import { ClaimsSection, DiscrepanciesSection, MeetingsSection } from './parts'
import type { SubjectProps } from './props'
import { Quote } from './Quote'
import { useDiscrepancies } from './use-discrepancies'
import { useMeetingsOf } from './use-meetings'
import styles from './Details.module.css'
import evidence from './Evidence.module.css'

const ComparedCountry = lazy(async () => ({ default: (await import('./ComparisonDetails')).ComparedCountry }))

interface CountryDetailsProps extends SubjectProps {
  compared: IsoDate | undefined
  country: Country
  renderTrade: (country: Id) => ReactNode
}

const words = detailsMessages.country

function chipWords(standing: Standing): string {
  const status = messages.vocabulary.status[standing.status]
  const named = status.charAt(0).toUpperCase() + status.slice(1)
  if (standing.claims[0]?.kind === 'event') {
    const day = words.since(named, standing.since)
    return isDayInferred(standing) ? messages.vocabulary.onInferredDay(day) : day
  }
  return words[basisOf(standing.claims) === 'inferred' ? 'inferred' : 'named'](named, standing.since)
}

/** A country: its standing on the day and over time, what documents and reference say, meetings, trade, contradictions. */
export function CountryDetails({ atlas, day, compared, tier, country, renderTrade }: CountryDetailsProps) {
  const { core, trade, directory } = atlas
  const { code } = country
  const own = useMemo(() => shownClaims(core.statuses, tier).filter((claim) => claim.entity === code), [core, tier, code])
  const standing = standingOn(own, day)
  const meetings = useMeetingsOf(atlas, tier, 'country', code)
  const all = useMemo(() => claimsOf(core, trade), [core, trade])
  const about = useMemo(() => inOrderOfTime(all.filter((claim) => entitiesOf(claim).includes(code))), [all, code])
  const said = about.filter((claim) => claim.tier === 'document')
  const mine = about.filter((claim) => claim.tier === 'mine')
  const discrepancies = useDiscrepancies(atlas, tier, code)
  const reference = inOrderOfTime(own.filter((claim) => claim.tier === 'reference'))

  return (
    <>
      <p className={cx(styles['chip'], evidence['onColour'])} data-status={standing?.status ?? 'none'} data-mark={standing?.mark}>
        {standing ? <ViewLink to={{ open: standing.claims[0]?.id }}>{chipWords(standing)}</ViewLink> : words.none}
        {standing?.dormant && (
          <>
            {punctuation.comma}
            <ViewLink to={{ open: standing.dormant.id }}>{words.dormant}</ViewLink>
          </>
        )}
      </p>
      {compared !== undefined && (
        <Suspense>
          <ComparedCountry atlas={atlas} day={day} compared={compared} tier={tier} country={code} />
        </Suspense>
      )}
      <StatusHistory claims={own} first={core.firstDay} last={core.lastDay} day={day} />
      <Facts
        rows={[
          country.aliases.length > 0 && [words.aliases, <AsWritten key="aliases">{formatList(country.aliases)}</AsWritten>],
          country.capital !== undefined && [
            words.capital,
            <ViewLink key="capital" to={{ open: country.capital }}>
              {directory.nameOf(country.capital)}
            </ViewLink>,
          ],
        ]}
      />
      {said.length > 0 ? (
        <ClaimsSection title={words.documents(said.length)} claims={said} directory={directory} first={4} />
      ) : (
        <p className={styles['silent']}>{words.silent}</p>
      )}
      <ClaimsSection title={detailsMessages.own.title(mine.length)} claims={mine} directory={directory} first={4} />
      {renderTrade(code)}
      <ClaimsSection title={words.reference(reference.length)} claims={reference} directory={directory} first={4} />
      <MeetingsSection title={words.meetings(meetings.length)} meetings={meetings} directory={directory} />
      {meetings.length > 0 && (
        <p className={styles['meta']}>
          <ViewLink to={{ country: [code] }}>{words.onlyMeetings(country.name)}</ViewLink>
        </p>
      )}
      <DiscrepanciesSection title={words.contradictions(discrepancies.length)} discrepancies={discrepancies} atlas={atlas} />
      <Quote day={day} tier={tier} country={country} />
    </>
  )
}
