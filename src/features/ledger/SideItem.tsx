import type { Claim, DiscrepancyKind, Evidence } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { type Side, tellingEvidence } from '@/domain/ledger'
import { groupedBy } from '@/domain/order'
import type { TierChoice } from '@/domain/tiers'
import { voiceOf } from '@/domain/trade'
import { detailsMessages } from '@/i18n/details'
import { formatAmount, formatShortDay, formatWhen } from '@/i18n/format'
import { ledgerMessages as words } from '@/i18n/ledger'
import { chipOf } from '@/i18n/source-chip'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { AsWritten } from '@/ui/AsWritten'
import { ClaimWords } from '@/ui/ClaimWords'
import { SourceName } from '@/ui/SourceName'
import styles from './Entry.module.css'

const { evidence: evidenceWords } = detailsMessages

interface SideItemProps {
  side: Side
  kind: DiscrepancyKind
  /** The largest amount of any side, in whole units; 0 where none gives an amount. */
  largest: number
  directory: Directory
}

/** What one side says, on whose word, and where; amounts of trade as bars of one scale. */
export function SideItem({ side, kind, largest, directory }: SideItemProps) {
  const [claim] = side
  const isFigure = 'reporter' in claim
  const passages = passagesOf(side)
  return (
    <li className={styles['side']} data-tier={claim.tier} data-basis={claim.basis}>
      {isFigure && claim.amount ? (
        <>
          <p className={styles['amount']}>{formatAmount(claim.amount)}</p>
          <span
            aria-hidden="true"
            className={styles['bar']}
            data-voice={voiceOf(claim)}
            style={{ inlineSize: `${(100 * claim.amount.value) / largest}%` }}
          />
          <p>{claim.reporter.name}</p>
        </>
      ) : (
        <p>
          {kind === 'wrong-name' && claim.correction ? (
            words.printed(claim.correction.printed)
          ) : (
            <SideWords side={side} directory={directory} />
          )}
        </p>
      )}
      {kind !== 'wrong-name' && claim.correction && <p>{words.printed(claim.correction.printed)}</p>}
      {kind === 'document-and-reference' && 'participants' in claim && claim.note !== undefined && (
        <p>
          <AsWritten>{claim.note}</AsWritten>
        </p>
      )}
      {passages.slice(0, FEW).map((passage) => (
        <Where key={passage.source} passage={passage} basis={claim.basis} directory={directory} />
      ))}
      {passages.length > FEW && <p className={styles['where']}>{evidenceWords.andMore(passages.length - FEW)}</p>}
    </li>
  )
}

/** How many sources of a side are named; its claims' details name all. */
const FEW = 3

/** Of each source of a side one passage, the telling ones first. */
function passagesOf(side: Side): Evidence[] {
  const all = [...side.map(tellingEvidence), ...side.flatMap(({ evidence }) => evidence)]
  return [...groupedBy(all, ({ source }) => source).values()].map(([first]) => first!)
}

/** What a text means where it prints another word; why, and on whose word, if those sources are switched on. */
export function Correction({ claim, tier, directory }: { claim: Claim; tier: TierChoice; directory: Directory }) {
  const { correction } = claim
  if (!correction) return null
  return (
    <li className={styles['side']} data-tier="reference">
      <p>{words.meant(correction.meant)}</p>
      {(tier === 'all' || correction.evidence.length === 0) && (
        <p className={styles['where']}>
          <AsWritten>{correction.reason}</AsWritten>
        </p>
      )}
      {tier === 'all' &&
        correction.evidence.map((passage) => (
          <Where key={passage.source} passage={passage} basis="stated" directory={directory} />
        ))}
    </li>
  )
}

function SideWords({ side, directory }: Pick<SideItemProps, 'side' | 'directory'>) {
  const [claim] = side
  if ('participants' in claim) {
    return words.account(claim.state, formatWhen(claim.when), claim.place && directory.nameOf(claim.place))
  }
  if (side.length === 1 || !('status' in claim)) return <ClaimWords claim={claim} directory={directory} isNamed />
  const names = side.flatMap((one) => ('entity' in one ? directory.nameOf(one.entity) : []))
  return words.named(messages.vocabulary.statuses[claim.status], names)
}

interface WhereProps {
  passage: Evidence
  basis: Claim['basis']
  directory: Directory
}

/** `Doc 2 · 17 May 2019 · ¶ 7 · inferred` and the phrase; of a reference source its publisher. */
function Where({ passage, basis, directory }: WhereProps) {
  const source = directory.sources.get(passage.source)
  const chip = chipOf(passage.source, directory)
  const published =
    source?.published && (chip === undefined ? formatWhen(source.published) : formatShortDay(source.published.latest))
  const parts = [
    published,
    passage.paragraph !== undefined && evidenceWords.paragraph(passage.paragraph),
    basis !== 'stated' && evidenceWords.basis[basis],
  ].filter((part) => typeof part === 'string')
  return (
    <p className={styles['where']}>
      <ViewLink to={{ open: passage.source }} className={chip && styles['doc']} data-tier={source?.tier}>
        {chip ?? (source ? <SourceName source={source} byPublisher /> : passage.source)}
      </ViewLink>
      {parts.map((part) => ` · ${part}`)}
      {passage.phrase !== undefined && <q lang={source?.language}>{passage.phrase}</q>}
    </p>
  )
}
