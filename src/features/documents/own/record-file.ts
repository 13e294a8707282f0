import type { CorePart, TradeFigure } from '@/domain/contract'
import { sourceRecord } from '@/domain/export/source-record'
import { ownPartOf } from '@/extraction/own/own-part'
import { worldNamesOf } from '@/extraction/own/world-names'
import { gazetteerAddress, loadGazetteerFile } from '@/state/workspace/gazetteer-address'
import type { DecisionsOfOne, OwnDocument } from '@/state/workspace/model'
import { reviewedOf } from '@/state/workspace/review'

/**
 * What is accepted of a document as a source record, in which it can be added to the dataset. Undefined if nothing of it can be shown yet. Rejects if the
 * names of countries cannot be had.
 */
export async function recordFileOf(
  document: OwnDocument,
  decisions: DecisionsOfOne | undefined,
  core: CorePart,
  trade: readonly TradeFigure[],
): Promise<string | undefined> {
  const world = worldNamesOf(await loadGazetteerFile(gazetteerAddress()))
  const reviewed = reviewedOf(document, decisions)
  const { part, unplaced } = ownPartOf([reviewed], core, trade, world)
  const taken = new Set(core.meetings.map(({ about }) => about))
  return sourceRecord({ part, source: document.id, publicationBasis: reviewed.publicationBasis, taken, unplaced })
}
