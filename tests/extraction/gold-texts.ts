/** Texts with what they state, annotated by hand: one YAML file each (`tests/extraction/gold`). */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { IsoDate } from '@/domain/contract'
import type { CountProposal, MeetingProposal, MembershipProposal, TradeProposal } from '@/extraction/claims'

type Bare<P> = Omit<P, 'phrase' | 'offset' | 'confidence' | 'rule'>

/** What a text states, without where it says so. */
export type GoldClaim = Bare<MembershipProposal> | Bare<CountProposal> | Bare<MeetingProposal> | Bare<TradeProposal>

export interface GoldText {
  /** The name of the file without its ending. */
  id: string
  text: string
  /** The day of publication that the text itself gives. */
  published: IsoDate | null
  /** The day of publication that the reader hands in. */
  given: IsoDate | undefined
  claims: GoldClaim[]
  /** Claims for which the rules leave room: neither found nor missed they count. */
  doubtful: GoldClaim[]
}

interface GoldFile {
  published?: IsoDate | null
  given?: IsoDate
  text?: string
  file?: string
  claims?: GoldClaim[] | null
  doubtful?: GoldClaim[] | null
}

/** The annotated texts of a folder by name; `file:` names a text of the folder of documents, and is left out where that folder is not there. */
export function goldTextsIn(folder: string, documents: string): GoldText[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return names.toSorted().flatMap((name) => {
    const gold = parsed(path.join(folder, name))
    const text = gold.file === undefined ? gold.text : documentText(path.join(documents, gold.file))
    if (text === undefined) return []
    return [
      {
        id: path.basename(name, '.yaml'),
        text,
        published: gold.published ?? null,
        given: gold.given,
        claims: (gold.claims ?? []).map(complete),
        doubtful: (gold.doubtful ?? []).map(complete),
      },
    ]
  })
}

function parsed(file: string): GoldFile {
  try {
    return parse(readFileSync(file, 'utf8')) as GoldFile
  } catch (error) {
    throw new Error(`${file} cannot be read`, { cause: error })
  }
}

function documentText(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined
}

/** What an annotation may leave out. */
function complete(claim: GoldClaim): GoldClaim {
  if (claim.kind === 'meeting') {
    const { end, ...rest } = claim
    const until = asText(end)
    return { ...rest, start: asText(claim.start), ...(until !== null && { end: until }), participants: claim.participants ?? [] }
  }
  if (claim.kind !== 'trade') return claim
  return {
    ...claim,
    period: asText(claim.period),
    valueUsd: claim.valueUsd ?? null,
    value: claim.value ?? null,
    currency: claim.currency ?? null,
  }
}

/** YAML takes an unquoted year for a number. */
function asText(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value)
}
