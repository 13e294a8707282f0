import { useMemo } from 'react'
import type { Country, IsoDate } from '@/domain/contract'
import { hasOwn } from '@/domain/own'
import { claimsById, shownDiscrepancies } from '@/domain/claims'
import { citationFormats } from '@/domain/export/citation'
import { proseOf } from '@/domain/export/prose'
import { quoteFormats } from '@/domain/export/prose-formats'
import { sentencesOfCountry } from '@/domain/export/sentences-of-country'
import { sentencesOfDay } from '@/domain/export/sentences-of-day'
import type { TierChoice } from '@/domain/tiers'
import { quoteMessages as words, quoteWords } from '@/i18n/quote'
import { useAtlasWithTrade, useChanges } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { ClaimCard } from './ClaimCard'
import { FoldedList } from './Section'
import { NotedText } from './quote/NotedText'
import { TakeAlong } from './quote/TakeAlong'
import { madeReferences, madeText } from './quote/quote-files'
import { useMeetings } from './use-meetings'
import styles from './quote/Quote.module.css'

interface QuotedSentencesProps {
  day: IsoDate
  tier: TierChoice
  country?: Country
}

/** The sentences as they read, their notes, and both to take along. */
export function QuotedSentences({ day, tier, country }: QuotedSentencesProps) {
  const atlas = useAtlasWithTrade()
  const { core, trade, directory } = atlas
  const { known } = useView('known')
  const changes = useChanges()
  const meetings = useMeetings(atlas, tier)
  const claims = useMemo(() => claimsById(core, trade.trade), [core, trade])
  const discrepancies = useMemo(
    () => shownDiscrepancies([...core.discrepancies, ...trade.discrepancies], claims, tier),
    [core, trade, claims, tier],
  )
  const prose = useMemo(() => {
    const quote = { day, tier, core, trade: trade.trade, claims, directory, meetings, discrepancies, changes, words: quoteWords }
    return proseOf(country ? sentencesOfCountry(country, quote) : sentencesOfDay(quote), directory.sources)
  }, [day, tier, core, trade, claims, directory, meetings, discrepancies, changes, country])
  if (prose.sentences.length === 0) return <p className={styles['message']}>{words.nothing}</p>
  const quoted = { day, tier, known, mine: hasOwn(core), country, prose, dataVersion: core.dataVersion, lastDay: core.lastDay }

  return (
    <div className={styles['body']}>
      <NotedText
        prose={prose}
        renderClaims={(ids) => (
          <FoldedList
            items={ids.flatMap((id) => claims.get(id) ?? [])}
            first={4}
            render={(claim) => <ClaimCard key={claim.id} claim={claim} directory={directory} isNamed />}
          />
        )}
      />
      <section aria-label={words.text}>
        <p className={styles['message']}>{words.text}</p>
        <TakeAlong
          label={words.textFormat}
          formats={quoteFormats}
          names={words.formats}
          make={(format) => madeText(quoted, format)}
        />
      </section>
      <section aria-label={words.cite}>
        <p className={styles['message']}>{words.cite}</p>
        <TakeAlong
          label={words.style}
          formats={citationFormats}
          names={words.styles}
          make={(format) => madeReferences(quoted, format)}
        />
      </section>
    </div>
  )
}
