/** The sources of the records and their passages, and what the names under `evidence` stand for. */
import { wordsIn, MAX_PHRASE_WORDS } from '@/domain/evidence'
import { type Evidence, type Id, type Source, type When, source as sourceSchema } from '@/domain/contract'
import { resolveEdtf } from '@/domain/time'
import { compact } from './compact'
import { conform } from './conform'
import type { Reporter } from './faults'
import type { RecordFile } from './read-sources'
import type { Record } from './record'
import type { Registry } from './registry'

export interface Citations {
  sources: Source[]
  /** The evidence that the names stand for, passages first of the record itself, if it is one; each unknown name is a fault. */
  resolve: (names: readonly string[], file: RecordFile | undefined, report: Reporter) => Evidence[]
  isWeak: (source: Id) => boolean
  /** Sources that no evidence names; a fault each. */
  reportUnused: () => void
}

export function collectCitations(files: readonly RecordFile[], registry: Registry): Citations {
  const sources = new Map<Id, Source>()
  const reports = new Map<Id, Reporter>()
  const passages = new Map<string, Evidence>()
  const used = new Set<Id>()

  for (const file of files) {
    for (const [source, report] of sourcesIn(file)) {
      registry.add(source.id, 'source', report.at('id'))
      sources.set(source.id, sourceOf(source, file.tier, report))
      reports.set(source.id, report)
    }
    checkForm(file)
    const id = file.record.source?.id
    if (id === undefined) continue
    used.add(id)
    for (const [name, passage] of Object.entries(file.record.passages ?? {})) {
      checkPassageForm(passage, file.report.at('passages', name))
      passages.set(`${id}#${name}`, compact<Evidence>({ source: id, ...passage }))
    }
  }

  function resolve(names: readonly string[], file: RecordFile | undefined, report: Reporter): Evidence[] {
    return names.flatMap((name, index): Evidence[] => {
      const passage = passages.get(name.includes('#') ? name : `${file?.record.source?.id ?? ''}#${name}`)
      if (passage) return [passage]
      used.add(name)
      registry.need(name, ['source'], report.at(index), 'passage or source')
      return [{ source: name }]
    })
  }

  return {
    sources: [...sources.values()],
    resolve,
    isWeak: (source) => sources.get(source)?.standing === 'weak',
    reportUnused: () => {
      for (const [id, report] of reports) if (!used.has(id)) report.fault(`nothing rests on the source "${id}"`)
    },
  }
}

type SourceEntry = NonNullable<Record['source']>

function sourcesIn({ record, report }: RecordFile): [SourceEntry, Reporter][] {
  const listed = (record.sources ?? []).map((source, index): [SourceEntry, Reporter] => [source, report.at('sources', index)])
  return record.source ? [[record.source, report.at('source')], ...listed] : listed
}

/** A document's record has one source with file and checksum, and passages; a reference table has neither. */
function checkForm({ tier, record, report }: RecordFile): void {
  if (tier === 'document') {
    if (!record.source?.file || !record.source.sha256) report.at('source').fault('a document needs a source with file and sha256')
    if (!record.passages) report.fault('a document needs passages')
    if (record.sources) report.at('sources').fault('a document lists no other sources; they belong to the reference tables')
  } else {
    if (record.source) report.at('source').fault('a reference table lists its sources under "sources"')
    if (record.passages) report.at('passages').fault('passages belong to a document')
  }
}

function checkPassageForm(passage: NonNullable<Record['passages']>[string], report: Reporter): void {
  const words = wordsIn(passage.phrase)
  if (words > MAX_PHRASE_WORDS)
    report.at('phrase').fault(`the phrase has ${words} words, at most ${MAX_PHRASE_WORDS} are allowed`)
  if (passage.start === undefined || passage.end === undefined) report.fault('the passage has no offsets; "anchor" fills them in')
  else if (passage.end - passage.start !== passage.phrase.length) report.fault('the offsets do not span the length of the phrase')
}

function sourceOf(entry: SourceEntry, tier: Source['tier'], report: Reporter): Source {
  const { language = 'en', published, ...rest } = entry
  const when = published && dated(published.edtf, report.at('published', 'edtf'))
  if (published && published.basis !== 'stated' && !published.reasoning) {
    report.at('published').fault(`basis ${published.basis} needs a reasoning`)
  }
  const source = compact<Source>({
    ...rest,
    tier,
    language,
    published: published && when && compact({ ...when, basis: published.basis, reasoning: published.reasoning }),
  })
  conform(sourceSchema, source, report)
  return source
}

/** The bounds of an EDTF date; one that does not resolve is a fault, and stands as written. */
export function dated(edtf: string, report: Reporter): When {
  const when = resolveEdtf(edtf)
  if (when) return when
  report.fault(`"${edtf}" is no date of EDTF level 0 or 1`)
  return { edtf, earliest: '0001-01-01', latest: '9999-12-31' }
}
