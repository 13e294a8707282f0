import { basisOf, contradictedCountries, inOrderOfTime, isDayInferred } from '@/domain/claims'
import type { Id, Status, StatusClaim } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { type Standing, isCountryCode, standingsOn } from '@/domain/status'
import { shownClaims } from '@/domain/tiers'
import { inOrder } from '@/domain/time'
import { detailsMessages } from '@/i18n/details'
import { evidenceMessages } from '@/i18n/evidence'
import { byName, formatList, punctuation } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { useComparedDay } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { ClaimCard } from './ClaimCard'
import { ClaimGroups } from './ClaimGroups'
import { EvidenceList } from './ClaimGrounds'
import { Section } from './Section'
import { ClaimsSection } from './parts'
import type { SubjectProps } from './props'
import { useShownContradictions } from './use-contradictions'
import styles from './Details.module.css'

const words = evidenceMessages.status

function holdersOf(standings: ReadonlyMap<Id, Standing>, status: Status): [Id, Standing][] {
  return [...standings].filter(([, standing]) => standing.status === status)
}

/** How surely one stands so, as the map marks it. */
function markWords(standing: Standing, isContradicted: boolean): string {
  const { vocabulary, map } = messages
  const mark = isDayInferred(standing) ? vocabulary.dayInferred : vocabulary.sureness(standing.mark, basisOf(standing.claims))
  return [mark, standing.dormant && detailsMessages.country.dormant, isContradicted && map.isContradicted]
    .filter(Boolean)
    .join(punctuation.comma)
}

/** Who has a status on the day, and on whose word: all evidence stands open. Of two days that are compared it tells the later, as the legend does. */
export function StatusDetails({ atlas, day, tier, status }: SubjectProps & { status: Status }) {
  const { core, directory } = atlas
  const { known } = useView('known')
  const compared = useComparedDay()
  const [earlier, shown] = inOrder(compared ?? day, day)
  const standings = standingsOn(core.statuses, shown, tier)
  const contradicted = contradictedCountries(standings, useShownContradictions())
  const holders = holdersOf(standings, status)
  const deciding = holders.map(([, { claims }]) => claims[0]!)
  const dormant = holders.flatMap(([, standing]) => standing.dormant ?? [])
  const counts = inOrderOfTime(shownClaims(core.counts, tier).filter((claim) => claim.of === status))
  const meanings = shownClaims(core.meanings, tier).filter((claim) => claim.status === status)
  const countries = holders.filter(([entity]) => isCountryCode(entity)).length

  function remarkOf({ entity }: StatusClaim): string {
    const standing = standings.get(entity)
    return standing ? markWords(standing, contradicted.has(entity)) : ''
  }

  return (
    <>
      {known === 'then' && <p className={styles['meta']}>{detailsMessages.day.asRead}</p>}
      <p className={styles['sentence']}>
        {holders.length > 0 ? words.has(shown, status, countries, holders.length - countries) : words.nobody(shown)}
        {earlier !== shown && (
          <Compared
            day={earlier}
            before={holdersOf(standingsOn(core.statuses, earlier, tier), status).map(([entity]) => entity)}
            after={holders.map(([entity]) => entity)}
            directory={directory}
          />
        )}
      </p>
      {holders.length > 0 && (
        <Section title={words.who(holders.length)}>
          <ClaimGroups claims={deciding} directory={directory} remarkOf={remarkOf} isOpen />
        </Section>
      )}
      {dormant.length > 0 && (
        <Section title={words.dormant(dormant.length)}>
          <ClaimGroups claims={dormant} directory={directory} isOpen />
        </Section>
      )}
      <SummedDocuments claims={deciding} directory={directory} />
      {meanings.length > 0 && (
        <Section title={words.means}>
          <ul className={styles['list']}>
            {meanings.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} directory={directory} />
            ))}
          </ul>
        </Section>
      )}
      <ClaimsSection title={words.counted(counts.length)} claims={counts} directory={directory} opened={counts.length} />
    </>
  )
}

interface ComparedProps {
  /** The earlier of the two days. */
  day: string
  before: readonly Id[]
  after: readonly Id[]
  directory: Directory
}

/** How many they were on the earlier day, who came and who went. */
function Compared({ day, before, after, directory }: ComparedProps) {
  const named = (ids: readonly Id[]) => formatList(ids.map(directory.nameOf).toSorted(byName))
  const [more, fewer] = [after.filter((id) => !before.includes(id)), before.filter((id) => !after.includes(id))]
  return (
    <>
      {punctuation.afterSentence + words.before(day, before.length)}
      {more.length > 0 && punctuation.afterSentence + words.more(named(more))}
      {fewer.length > 0 && punctuation.afterSentence + words.fewer(named(fewer))}
    </>
  )
}

/** The documents that the claims stand on, each summed up once. */
function SummedDocuments({ claims, directory }: { claims: readonly StatusClaim[]; directory: Directory }) {
  const ids = [...new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)))]
  const documents = ids.filter((id) => directory.sources.get(id)?.summary !== undefined)
  if (documents.length === 0) return null
  return (
    <Section title={words.documents}>
      <div className={styles['grounds']}>
        <EvidenceList evidence={documents.map((source) => ({ source }))} directory={directory} />
      </div>
    </Section>
  )
}
