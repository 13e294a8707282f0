/** Everything that the atlas says in Chinese, in simplified characters. */
import type { Catalogue } from '@/i18n/catalogue'
import { about } from './about'
import { changes } from './changes'
import { claims } from './claims'
import { compare } from './compare'
import { coverageRoom } from './coverage'
import { details } from './details'
import { documents } from './documents'
import { evidence } from './evidence'
import { files } from './files'
import { formats } from './formats'
import { institutions } from './institutions'
import { keys } from './keys'
import { ledger } from './ledger'
import { map } from './map'
import { mapTable } from './map-table'
import { offline } from './offline'
import { ownDocuments } from './own-documents'
import { pages } from './pages'
import { quote } from './quote'
import { recompute } from './recompute'
import { search } from './search'
import { sentences } from './sentences'
import { series } from './series'
import { share } from './share'
import { shell } from './shell'
import { timeline } from './timeline'
import { timelineFiles } from './timeline-files'
import { timelineOptions } from './timeline-options'
import { trade } from './trade'
import { coverage } from './trade-coverage'
import { tradeFiles } from './trade-files'
import { matrix } from './trade-matrix'
import { meetingsChart } from './trade-meetings'
import { tradeMembership } from './trade-membership'
import { tradeMirror } from './trade-mirror'
import { tradePair } from './trade-pair'
import { tradePartners } from './trade-partners'
import { tradeTotal } from './trade-total'
import { vocabulary } from './vocabulary'

export const catalogue: Catalogue = {
  about,
  changes,
  claims,
  compare,
  coverageRoom,
  details,
  documents,
  evidence,
  files,
  formats,
  institutions,
  keys,
  ledger,
  map,
  mapTable,
  offline,
  ownDocuments,
  pages,
  quote,
  recompute,
  search,
  sentences,
  series,
  share,
  shell,
  timeline,
  timelineFiles,
  timelineOptions,
  trade,
  coverage,
  tradeFiles,
  matrix,
  meetingsChart,
  tradeMembership,
  tradeMirror,
  tradePair,
  tradePartners,
  tradeTotal,
  vocabulary,
}
