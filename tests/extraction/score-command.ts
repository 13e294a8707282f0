/**
 * `npm run extract:score [-- --texts DIR ...] [--kind trade] [--show missed,wrong] [--rules]`: how well the extraction reads texts whose claims are
 * annotated. What it missed or got wrong in the untouched texts is only listed if their folder is asked for by name.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Proposal } from '@/extraction/claims'
import { extract } from '@/extraction/extract'
import { type GoldClaim, goldTextsIn } from './gold-texts'
import { projectGazetteer } from './project-gazetteer'
import {
  type Outcome,
  type ScoredKind,
  type Tally,
  meetingDetails,
  outcomeOf,
  ratesOf,
  scoredKinds,
  shareRight,
  tallyOf,
  tradeDetails,
} from './score'

const project = fileURLToPath(new URL('../..', import.meta.url))
const documents = path.join(project, '../shared/documents')
const { values: options, positionals } = parseArgs({
  options: {
    texts: { type: 'string', multiple: true },
    kind: { type: 'string', multiple: true },
    show: { type: 'string', default: '' },
    rules: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const kinds = options.kind === undefined ? scoredKinds : scoredKinds.filter((kind) => options.kind?.includes(kind))
const shown = new Set(options.show.split(',').filter((name) => name !== ''))
const ours = ['tuned', 'untouched', 'documents'].map((name) => path.join(project, 'tests/extraction/gold', name))
const asked = [...(options.texts ?? []), ...positionals]
const folders = asked.length > 0 ? asked : ours

const percent = (share: number | undefined) => (share === undefined ? '    –' : (100 * share).toFixed(1).padStart(5))
const ratio = (part: number, whole: number) => `${percent(whole === 0 ? undefined : part / whole)} % of ${whole}`

function ratesLine(name: string, tally: Tally): string {
  const { precision, recall, f1 } = ratesOf(tally)
  const numbers = `${tally.right} right, ${tally.missed} missed, ${tally.wrong} wrong`
  return `  ${name.padEnd(18)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${numbers})`
}

function claimText({ kind, ...claim }: GoldClaim | Proposal): string {
  const { phrase, offset: _, confidence, rule, ...fields } = claim as Partial<Proposal>
  const found = rule === undefined ? '' : `  [${rule} ${confidence?.toFixed(2)}] “${phrase}”`
  return `${kind} ${JSON.stringify(fields).replaceAll('"', '')}${found}`
}

const isAsked = ({ kind }: { kind: ScoredKind }) => kinds.includes(kind)

function tellSome(outcomes: readonly Outcome[]): void {
  for (const { id, missed, wrong, published } of outcomes) {
    if (shown.has('missed')) for (const claim of missed.filter(isAsked)) console.log(`  missed ${id}: ${claimText(claim)}`)
    if (shown.has('wrong')) for (const claim of wrong.filter(isAsked)) console.log(`  wrong  ${id}: ${claimText(claim)}`)
    if (shown.size > 0 && kinds.includes('published') && published && published.gold !== published.found)
      console.log(`  published ${id}: ${published.found} instead of ${published.gold}`)
  }
}

function tellRules(outcomes: readonly Outcome[]): void {
  const some = outcomes.map((outcome) => ({
    ...outcome,
    right: outcome.right.filter(({ found }) => isAsked(found)),
    wrong: outcome.wrong.filter(isAsked),
  }))
  const ruleOf = ({ kind, rule }: Proposal) => `${kind} ${rule}`
  for (const [rule, { found, right }] of [...shareRight(some, ruleOf)].toSorted(([left], [right]) => (left < right ? -1 : 1)))
    console.log(`  ${rule.padEnd(40)} ${String(found).padStart(5)} found, ${percent(right / found)} % right`)
  const bandOf = ({ confidence }: Proposal) => Math.min(9, Math.floor(confidence * 10 + 1e-9))
  for (const [band, { found, right, confidence }] of [...shareRight(some, bandOf)].toSorted(([left], [right]) => left - right))
    console.log(
      `  confidence 0.${band} to ${band === 9 ? '1.0' : `0.${band + 1}`}: ${String(found).padStart(5)} found, promised ${percent(confidence / found)} %, right ${percent(right / found)} %`,
    )
}

function tell(title: string, outcomes: readonly Outcome[], isOpen: boolean): void {
  console.log(`${title}: ${outcomes.length} texts`)
  for (const kind of kinds) {
    console.log(ratesLine(kind, tallyOf(outcomes, kind)))
    if (kind === 'meeting') {
      const { participants, meetings, ends, states } = meetingDetails(outcomes)
      console.log(ratesLine('  participants', participants))
      console.log(`    ends right ${ratio(ends, meetings)}, states right ${ratio(states, meetings)}`)
    }
    if (kind === 'trade') {
      const { figures, changes } = tradeDetails(outcomes)
      console.log(`    changes right ${ratio(changes, figures)}`)
    }
  }
  const claims = kinds.filter((kind) => kind !== 'published').map((kind) => tallyOf(outcomes, kind))
  const sum = (field: keyof Tally) => claims.reduce((total, tally) => total + tally[field], 0)
  if (claims.length > 1) console.log(ratesLine('all claims', { right: sum('right'), missed: sum('missed'), wrong: sum('wrong') }))
  if (isOpen) tellSome(outcomes)
}

const gazetteer = projectGazetteer()
const all: Outcome[] = []
for (const folder of folders) {
  const outcomes = goldTextsIn(folder, documents).map((gold) =>
    outcomeOf(gold, extract(gold.text, { gazetteer, published: gold.given })),
  )
  all.push(...outcomes)
  tell(path.basename(folder), outcomes, asked.length > 0 || path.basename(folder) !== 'untouched')
}
if (folders.length > 1) tell('together', all, false)
if (options.rules) tellRules(all)
