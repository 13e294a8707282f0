import type { MeetingType } from '@/domain/contract'
import type { Meeting } from '@/domain/meetings'
import { type MeetingCounts, announcedAmong, yearCell } from '@/domain/meetings-by-year'
import type { ViewState } from '@/domain/view-state'
import { Grid } from '@/features/trade/grid/Grid'
import { GridMark, type Press } from '@/features/trade/grid/GridMark'
import type { GridHead } from '@/features/trade/grid/Heads'
import { type Extent, widthOf } from '@/features/trade/grid/layout'
import { formatNumber } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { meetingsChartMessages } from '@/i18n/trade-meetings'
import { leadTo } from '@/features/trade/open'
import { leadToMeetings, meetingsOf } from './meetings-sheet'
import { Bar, CountSign } from './signs'
import styles from './Meetings.module.css'

const words = meetingsChartMessages
const LEAST: Extent = { width: 26, height: 28 }
const MOST: Extent = { width: 56, height: 68 }
/** The height of the bars above the years, with the number over each. */
const BARS = 44
const NUMBER = 13

interface MeetingsGridProps {
  counts: MeetingCounts
  view: ViewState
}

/** The drawing: a circle for each type and year, its area the number, and a bar for each year. */
export function MeetingsGrid({ counts, view }: MeetingsGridProps) {
  const { years, types, cells } = counts
  const most = Math.max(...[...cells.values()].map((meetings) => meetings.length))
  const ofYears = new Map(years.map((year) => [`${year}`, meetingsOf(counts, year)]))
  const mostOfYear = Math.max(...[...ofYears.values()].map((meetings) => meetings.length))
  const longest = Math.max(...[...cells.values(), ...ofYears.values()].map((meetings) => countWords(meetings).length))

  function pressOf(cell: string, meetings: readonly Meeting[], year: number, type?: MeetingType): Press {
    const state = announcedAmong(meetings)
    return {
      spoken: words.spoken(cell, state),
      tip: [cell, words.announced(state), words.show].filter(Boolean).join('\n'),
      onPress: (isByKey) => leadTo(leadToMeetings(counts, view, year, type), isByKey),
    }
  }

  function yearHead(year: number): GridHead {
    const own = ofYears.get(`${year}`) ?? []
    const head = { key: `${year}`, lines: [`${year}`], short: words.shortYear(year) }
    return own.length === 0 ? head : { ...head, press: pressOf(words.total(year, own.length), own, year) }
  }

  return (
    <Grid
      name={words.picture}
      opensAtEnd
      rows={types.map((type) => ({
        key: type,
        lines: [messages.vocabulary.meetingTypes[type]],
        count: formatNumber(years.reduce((sum, year) => sum + (cells.get(yearCell(type, year))?.length ?? 0), 0)),
      }))}
      columns={years.map(yearHead)}
      corner={words.allTypes}
      least={{ ...LEAST, width: Math.max(LEAST.width, widthOf('0'.repeat(longest))) }}
      most={MOST}
      above={BARS}
      renderAbove={(year, width) => <YearBar meetings={ofYears.get(year) ?? []} most={mostOfYear} width={width} />}
      renderCell={(row, column, size) => {
        const [type, year] = [row as MeetingType, Number(column)]
        const meetings = cells.get(yearCell(type, year))
        if (!meetings) return undefined
        const cell = words.cell(messages.vocabulary.meetingTypes[type], year, meetings.length)
        return (
          <GridMark width={size.width} height={size.height} press={pressOf(cell, meetings, year, type)}>
            <Count meetings={meetings} most={most} size={size} />
          </GridMark>
        )
      }}
    />
  )
}

/** `3`, or `2+1` with what is only announced. */
function countWords(meetings: readonly Meeting[]): string {
  const { held, planned, postponed } = announcedAmong(meetings)
  return words.count(held, planned + postponed)
}

function Count({ meetings, most, size }: { meetings: readonly Meeting[]; most: number; size: Extent }) {
  const { held } = announcedAmong(meetings)
  const greatest = Math.min(size.width, size.height) / 2 - 2
  const radiusOf = (count: number) => greatest * Math.sqrt(count / most)
  return (
    <g transform={`translate(${size.width / 2},${size.height / 2})`}>
      <CountSign held={radiusOf(held)} all={radiusOf(meetings.length)} />
      <text className={styles['number']} dy="0.35em">
        {countWords(meetings)}
      </text>
    </g>
  )
}

function YearBar({ meetings, most, width }: { meetings: readonly Meeting[]; most: number; width: number }) {
  if (meetings.length === 0) return null
  const heightOf = (count: number) => ((BARS - NUMBER - 2) * count) / most
  const { held } = announcedAmong(meetings)
  const [bar, all] = [Math.min(18, width / 2), heightOf(meetings.length)]
  return (
    <g transform={`translate(${(width - bar) / 2},0)`}>
      <Bar width={bar} foot={BARS} held={heightOf(held)} all={all} />
      <text className={styles['sum']} x={bar / 2} y={BARS - all - 3}>
        {formatNumber(meetings.length)}
      </text>
    </g>
  )
}
