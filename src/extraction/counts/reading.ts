/** What the rules of counting share. */
import type { CountProposal } from '@/extraction/claims'
import type { Words } from '@/extraction/membership/status-words'

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
  /^(?:compris|consist|includ|unit(?:e|es|ed|ing)$|group(?:s|ing)$|gather|encompass|embrac|together$|composed$|made$|incorporat|span|link|counts$|covers?$|has$|of$)/

export const wordAt = ({ tokens }: Words, at: number) => tokens[at]?.word ?? ''
