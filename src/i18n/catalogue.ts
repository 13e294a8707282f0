/** What a language has to say: the words of every room, each of the type of its English ones, so that a missing message is a type error. */
import type { about } from './en/about'
import type { changes } from './en/changes'
import type { claims } from './en/claims'
import type { compare } from './en/compare'
import type { coverageRoom } from './en/coverage'
import type { details } from './en/details'
import type { documents } from './en/documents'
import type { evidence } from './en/evidence'
import type { files } from './en/files'
import type { formats } from './en/formats'
import type { institutions } from './en/institutions'
import type { keys } from './en/keys'
import type { ledger } from './en/ledger'
import type { map } from './en/map'
import type { mapTable } from './en/map-table'
import type { offline } from './en/offline'
import type { ownDocuments } from './en/own-documents'
import type { pages } from './en/pages'
import type { quote } from './en/quote'
import type { recompute } from './en/recompute'
import type { search } from './en/search'
import type { sentences } from './en/sentences'
import type { series } from './en/series'
import type { share } from './en/share'
import type { shell } from './en/shell'
import type { timeline } from './en/timeline'
import type { timelineFiles } from './en/timeline-files'
import type { timelineOptions } from './en/timeline-options'
import type { trade } from './en/trade'
import type { coverage } from './en/trade-coverage'
import type { tradeFiles } from './en/trade-files'
import type { matrix } from './en/trade-matrix'
import type { meetingsChart } from './en/trade-meetings'
import type { tradeMembership } from './en/trade-membership'
import type { tradeMirror } from './en/trade-mirror'
import type { tradePair } from './en/trade-pair'
import type { tradePartners } from './en/trade-partners'
import type { tradeTotal } from './en/trade-total'
import type { vocabulary } from './en/vocabulary'

export interface Catalogue {
  about: typeof about
  changes: typeof changes
  claims: typeof claims
  compare: typeof compare
  coverageRoom: typeof coverageRoom
  details: typeof details
  documents: typeof documents
  evidence: typeof evidence
  files: typeof files
  formats: typeof formats
  institutions: typeof institutions
  keys: typeof keys
  ledger: typeof ledger
  map: typeof map
  mapTable: typeof mapTable
  offline: typeof offline
  ownDocuments: typeof ownDocuments
  pages: typeof pages
  quote: typeof quote
  recompute: typeof recompute
  search: typeof search
  sentences: typeof sentences
  series: typeof series
  share: typeof share
  shell: typeof shell
  timeline: typeof timeline
  timelineFiles: typeof timelineFiles
  timelineOptions: typeof timelineOptions
  trade: typeof trade
  coverage: typeof coverage
  tradeFiles: typeof tradeFiles
  matrix: typeof matrix
  meetingsChart: typeof meetingsChart
  tradeMembership: typeof tradeMembership
  tradeMirror: typeof tradeMirror
  tradePair: typeof tradePair
  tradePartners: typeof tradePartners
  tradeTotal: typeof tradeTotal
  vocabulary: typeof vocabulary
}
