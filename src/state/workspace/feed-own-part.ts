/** Hands over what the reader has accepted to whoever shows the atlas, whenever that or the dataset has changed. */
import type { QueryClient } from '@tanstack/react-query'
import type { CorePart, TradePart } from '@/domain/contract'
import { ownPartOf } from '@/extraction/own/own-part'
import type { ReviewedDocument } from '@/extraction/own/reviewed'
import { type WorldNames, worldNamesOf } from '@/extraction/own/world-names'
import { setOwnPart } from '@/state/own-part'
import { atlasQueries } from '@/state/queries'
import { gazetteerAddress, loadGazetteerFile } from './gazetteer-address'
import type { Contents, DecisionsOfOne, OwnDocument } from './model'
import { reviewedOf } from './review'
import type { Workspace } from './workspace'

/** A document's review is made anew only when the document or a decision on it is another. */
const reviewed = new WeakMap<OwnDocument, [decisions: DecisionsOfOne | undefined, made: ReviewedDocument]>()

function reviewedAnew(document: OwnDocument, decisions: DecisionsOfOne | undefined): ReviewedDocument {
  let known = reviewed.get(document)
  if (known?.[0] !== decisions || !known) reviewed.set(document, (known = [decisions, reviewedOf(document, decisions)]))
  return known[1]
}

function acceptedIn({ documents, decisions }: Contents): ReviewedDocument[] {
  return documents
    .filter(({ id }) => decisions.has(id))
    .map((document) => reviewedAnew(document, decisions.get(document.id)))
    .filter(({ accepted }) => accepted.length > 0)
}

/** Of the dataset, what accepted claims are put together with. `trade` is absent until it has come. */
interface Grounds {
  core: CorePart
  trade: TradePart | undefined
  world: WorldNames
}

/** Keeps the own part up to date as long as the page lives. Nothing of the dataset is asked for before something is accepted. */
export function feedOwnPart(client: QueryClient, { state, subscribe }: Pick<Workspace, 'state' | 'subscribe'>): () => void {
  let last: readonly unknown[] = []
  let grounds: Grounds | undefined
  let asked: Promise<void> | undefined

  async function askGrounds(): Promise<void> {
    const core = client.ensureQueryData(atlasQueries.core())
    const names = loadGazetteerFile(gazetteerAddress()).catch(() => ({ countries: {}, organisations: {} }))
    grounds = { core: await core, trade: undefined, world: worldNamesOf(await names) }
    feed()
    grounds = { ...grounds, trade: await client.ensureQueryData(atlasQueries.trade()) }
    feed()
  }

  function feed(): void {
    const accepted = acceptedIn(state())
    if (accepted.length === 0) {
      if (last.length === 0) return
      last = []
      return setOwnPart(undefined)
    }
    // A dataset that cannot be had is told elsewhere; it is asked for again with the next decision.
    asked ??= askGrounds().catch(() => (asked = undefined))
    const next = [...accepted, grounds]
    if (!grounds || (next.length === last.length && next.every((part, index) => part === last[index]))) return
    last = next
    setOwnPart(ownPartOf(accepted, grounds.core, grounds.trade?.trade ?? [], grounds.world).part)
  }

  const stop = subscribe(feed)
  feed()
  return stop
}
