/** A small dataset of trade: the documents' one figure with what is derived from it, and some of the reference tier. */
import type { CorePart, MeetingClaim, Rounding, StatusClaim, TradeFigure, TradePart } from '@/domain/contract'
import { resolveEdtf, resolvePeriod } from '@/domain/time'

interface Given extends Partial<Omit<TradeFigure, 'period' | 'reporter' | 'change'>> {
  period: string
  by?: string
  side?: TradeFigure['reporter']['side']
  usd?: number
  cny?: number
  /** How the source hedges the amount. */
  stated?: Rounding
  percent?: number
}

export const chinaCustoms = 'Customs of China'
export const tajikStatistics = 'Statistics of Tajikistan'

/** A stated figure of the reference tier between China and Tajikistan unless told otherwise; amounts in whole units. */
export function tradeClaim({ period, by = chinaCustoms, side = 'a', usd, cny, stated, percent, ...rest }: Given): TradeFigure {
  const { a = 'CN', b = 'TJ', measure = 'turnover' } = rest
  const bounds = resolvePeriod(period)
  if (!bounds) throw new Error(`No period: ${period}`)
  const about = `${a}-${b}.${measure}.${period.replace('/', '~')}.${by.replaceAll(' ', '-')}`.toLowerCase()
  const amount =
    usd === undefined ? (cny === undefined ? undefined : { value: cny, currency: 'CNY' }) : { value: usd, currency: 'USD' }
  return {
    id: `ref.${about}`,
    tier: 'reference',
    basis: 'stated',
    evidence: [{ source: 'customs-page' }],
    about,
    a,
    b,
    measure,
    period: bounds,
    reporter: { name: by, side },
    ...(amount ? { amount: { ...amount, ...(stated ? { stated } : {}) } } : {}),
    ...(percent === undefined ? {} : { change: { percent, against: 'a year earlier' } }),
    ...rest,
  }
}

const ministry: Pick<Given, 'by' | 'tier' | 'evidence'> = {
  by: 'Ministry of Foreign Affairs of China',
  tier: 'document',
  evidence: [{ source: 'doc-2025' }],
}

/** The documents' one stated figure, told by the reference tier too, and the year before. */
export const documentFigures: TradeFigure[] = [
  tradeClaim({ ...ministry, id: 'doc.2025-h1', period: '2025-H1', usd: 2_040_000_000, percent: 12.5 }),
  tradeClaim({
    ...ministry,
    id: 'doc.2024-h1',
    period: '2024-H1',
    usd: 1_810_000_000,
    basis: 'derived',
    derivedFrom: { figures: ['doc.2025-h1'], formula: '2.04 ÷ 1.125 = 1.81 billion US dollars' },
  }),
]

export const tradeClaims: TradeFigure[] = [
  ...documentFigures,
  tradeClaim({
    ...ministry,
    tier: 'reference',
    evidence: [{ source: 'customs-page' }],
    period: '2025-H1',
    usd: 2_040_000_000,
    percent: 12.5,
    confidence: 'medium',
  }),
  tradeClaim({ period: '2013', usd: 1_959_000_000, percent: 5.3 }),
  tradeClaim({ period: '2018', usd: 1_500_000_000 }),
  tradeClaim({ period: '2023', usd: 3_926_000_000, percent: 53.5, confidence: 'medium' }),
  tradeClaim({ period: '2024', usd: 3_860_000_000 }),
  tradeClaim({ period: '2024-01/2024-10', usd: 3_300_000_000 }),
  tradeClaim({ period: '2023', usd: 1_500_000_000, by: tajikStatistics, side: 'b' }),
  tradeClaim({ period: '2025-H1', usd: 1_200_000_000, by: tajikStatistics, side: 'b' }),
  tradeClaim({ period: '2021', percent: 78, by: tajikStatistics, side: 'b' }),
  tradeClaim({ period: '2025', cny: 30_000_000_000 }),
  tradeClaim({ period: '2022', usd: 2_200_000_000, measure: 'exports' }),
  tradeClaim({ a: 'TJ', b: 'CN', period: '2022', usd: 842_000_000, measure: 'imports', by: tajikStatistics }),
  tradeClaim({ b: 'UZ', period: '2024', usd: 13_000_000_000 }),
]

const version = { schemaVersion: 1, dataVersion: '000000000000' } as const

export const tradePart: TradePart = {
  ...version,
  sources: [{ id: 'customs-page', tier: 'reference', title: 'Customs page', language: 'en' }],
  trade: tradeClaims,
  discrepancies: [],
}

export const corePart: CorePart = {
  ...version,
  firstDay: '1996-04-26',
  lastDay: '2025-09-01',
  openingDay: '2025-08-28',
  sources: [{ id: 'doc-2025', tier: 'document', title: 'Interview', language: 'en' }],
  countries: [
    { code: 'CN', numeric: '156', name: 'China', aliases: [] },
    { code: 'TJ', numeric: '762', name: 'Tajikistan', aliases: [] },
    { code: 'UZ', numeric: '860', name: 'Uzbekistan', aliases: [] },
  ],
  organisations: [{ id: 'sco', name: 'Shanghai Cooperation Organisation', abbreviation: 'SCO', kind: 'sco' }],
  people: [],
  places: [],
  offices: [],
  statuses: [],
  counts: [],
  mentions: [],
  meanings: [],
  meetings: [],
  discrepancies: [],
  grounds: [],
}

function when(edtf: string) {
  const resolved = resolveEdtf(edtf)
  if (!resolved) throw new Error(`No date: ${edtf}`)
  return resolved
}

/** A stated bilateral meeting of the reference tier, of China and Tajikistan unless told otherwise. */
export function meetingClaim({
  date,
  of = ['CN', 'TJ'],
  ...rest
}: Partial<MeetingClaim> & { date: string; of?: string[] }): MeetingClaim {
  const about = rest.about ?? `${date.replace('/', '~')}-${of.join('-').toLowerCase()}`
  return {
    id: `ref.${about}`,
    tier: 'reference',
    basis: 'stated',
    evidence: [{ source: 'customs-page' }],
    about,
    title: `Meeting ${about}`,
    type: 'bilateral',
    when: when(date),
    format: 'in-person',
    state: 'held',
    participants: of.map((entity) => ({ entity })),
    ...rest,
  }
}

/** A stated decision of the reference tier on a country's status. */
export function statusClaim({ date, entity, ...rest }: Partial<StatusClaim> & { date: string; entity: string }): StatusClaim {
  const { status = 'member', stage = 'decided' } = rest
  return {
    id: `ref.${entity}.${status}.${stage}.${date}`,
    tier: 'reference',
    basis: 'stated',
    evidence: [{ source: 'customs-page' }],
    entity,
    status,
    kind: 'event',
    stage,
    when: when(date),
    ...rest,
  }
}
