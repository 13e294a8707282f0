/** What the rules of counting share. */
import type { CountProposal } from '@/extraction/claims'

export interface Total {
  status: CountProposal['status']
  count: number
  /** The first token of the passage and the one after its last. */
  first: number
  after: number
  rule: string
  /** Said with an article ("the eight members"): true whatever is hoped or planned around it. */
  isFirm: boolean
}

/** What was read up to a token, with or without a total. */
export interface Read {
  after: number
  total?: Total
}

/** Adjectives that single out some of the members. */
export const SOME = new Set(
  `other another new newest newly fellow remaining more additional further key core main largest biggest central asian european gulf arab caucasian muslim
   islamic nuclear south southeast western eastern participating leading major smaller several least latest non-regional`.split(
    /\s+/,
  ),
)
export const COMPRISING =
  /^(?:compris|consist|includ|unit(?:e|es|ed|ing)$|group(?:s|ing)$|gather|encompass|embrac|together$|composed$|made$|incorporat|span|link|counts$|numbers?$|covers?$|has$|of$)/

export const GROWTH: ReadonlySet<string> = new Set(
  'expanded expands expanding enlarged grew grown growing rose rises risen increased reached widened extended swelled swells swell brought brings bringing took takes taking went raised raises raising boosted jumped climbed'.split(
    ' ',
  ),
)
/** Totals that the organisation has had: where a text's wording leaves room, only these are taken for one. */
export const KNOWN: Readonly<Record<string, readonly number[]>> = {
  member: [6, 8, 9, 10],
  observer: [2, 3, 4, 5],
  'dialogue-partner': [6, 9, 14, 15],
  founder: [6],
}
