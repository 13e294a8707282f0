import type { StatusClaim } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { groupedBy } from '@/domain/order'
import { claimWords } from '@/i18n/claim-words'
import { byName, formatWhen, punctuation } from '@/i18n/format'
import { ViewLink } from '@/state/ViewLink'
import { ClaimFrame } from './ClaimCard'
import { FoldedList } from './Section'

interface ClaimGroupsProps {
  claims: readonly StatusClaim[]
  directory: Directory
  isOpen?: boolean
  /** How surely the claim's country stands so; those that do not stand alike are told apart. */
  remarkOf?: (claim: StatusClaim) => string
  first?: number
}

/** What is said of several in the same words and places is said once, with the names of all. */
export function ClaimGroups({ claims, directory, isOpen = false, remarkOf, first = Infinity }: ClaimGroupsProps) {
  const groups = [...groupedBy(claims, (claim) => `${remarkOf?.(claim)} ${saidIn(claim)}`).values()].map(merged)
  return (
    <FoldedList
      items={groups}
      first={first}
      render={({ claim, also }) => (
        <ClaimFrame
          key={claim.id}
          claim={claim}
          also={also}
          directory={directory}
          isOpen={isOpen}
          isAmongMany={isOpen}
          remark={[claimWords(claim, directory, false), formatWhen(claim.when), remarkOf?.(claim)].filter(Boolean).join(' · ')}
        >
          {[claim, ...also]
            .map(({ entity }) => ({ entity, name: directory.nameOf(entity) }))
            .toSorted((left, right) => byName(left.name, right.name))
            .map(({ entity, name }, index) => (
              <span key={entity}>
                {index > 0 && punctuation.item}
                <ViewLink to={{ open: entity }}>{name}</ViewLink>
              </span>
            ))}
        </ClaimFrame>
      )}
    />
  )
}

/** What a claim says but for whom it is of, and where; the phrases may differ, as each name of a list stands at its own place. */
function saidIn({ id: _id, entity: _entity, evidence, ...rest }: StatusClaim): string {
  return JSON.stringify([rest, [...new Set(evidence.map(({ source, paragraph }) => `${source} ${paragraph}`))]])
}

/** The first bears the passages of all, each once. */
function merged(claims: readonly StatusClaim[]): { claim: StatusClaim; also: StatusClaim[] } {
  const [first, ...also] = claims
  const passages = new Map(claims.flatMap(({ evidence }) => evidence.map((one) => [JSON.stringify(one), one])))
  return { claim: { ...first!, evidence: [...passages.values()] }, also }
}
