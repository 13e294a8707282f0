import type { Directory } from '@/domain/directory'
import { type Pair, partnersOf } from '@/domain/pair'
import type { Figure } from '@/domain/trade'
import { coverageCell, voicesIn } from '@/domain/trade-matrix'
import { Grid } from '@/features/trade/grid/Grid'
import { GridMark } from '@/features/trade/grid/GridMark'
import type { GridHead } from '@/features/trade/grid/Heads'
import type { Extent } from '@/features/trade/grid/layout'
import { usePointedCountries } from '@/features/trade/grid/use-pointed-countries'
import { Sign } from '@/features/trade/marks/Mark'
import { type NameOf, pairName, partnerNames } from '@/features/trade/words'
import { formatNumber } from '@/i18n/format'
import { coverageMessages } from '@/i18n/trade-coverage'
import { leadTo } from '@/features/trade/open'
import { type Covered, leadToPair } from './coverage-sheet'
import { basisOfVoice, cellWords, voiceLines } from './coverage-words'

const words = coverageMessages
const LEAST: Extent = { width: 29, height: 24 }
const MOST: Extent = { width: 96, height: 44 }
/** The sign of a full year, and of parts alone, in the least cell. */
const FULL = 5
const PART = 3.25
/** From one voice's place to the next, where the cell has the width. */
const STEP = 12
const places = { first: -1, second: 0, third: 1 }

interface CoverageGridProps {
  covered: Covered
  name: string
  directory: Directory
}

/** The drawing: a sign for each voice that speaks of a pair in a year, each voice at its own place. */
export function CoverageGrid({ covered: { coverage, figures }, name, directory }: CoverageGridProps) {
  const { nameOf } = directory
  const { pairs, years, cells } = coverage
  const pointed = usePointedCountries()
  return (
    <Grid
      name={name}
      opensAtEnd
      rows={pairs.map((pair) => rowHead(pair, figures.filter((figure) => figure.pair === pair).length, nameOf))}
      columns={years.map((year) => ({ key: `${year}`, lines: [`${year}`], short: words.shortYear(year) }))}
      least={LEAST}
      most={MOST}
      // A country leads to all its pairs, two to the one between them.
      pointed={pointed.length === 0 ? [] : pairs.filter((pair) => pointed.every((code) => partnersOf(pair)?.includes(code)))}
      renderCell={(pair, year, size) => {
        const own = cells.get(coverageCell(pair, Number(year)))
        return own && <CoveredCell pair={pair} year={Number(year)} figures={own} size={size} nameOf={nameOf} />
      }}
    />
  )
}

function showPair(pair: Pair, isByKey: boolean): void {
  leadTo(leadToPair(pair), isByKey)
}

function rowHead(pair: Pair, count: number, nameOf: NameOf): GridHead {
  const spoken = words.head(pairName(pair, nameOf), count)
  return {
    key: pair,
    lines: words.pair(...partnerNames(pair, nameOf)),
    count: formatNumber(count),
    press: { spoken, tip: spoken, about: partnersOf(pair)?.join(' '), onPress: (isByKey) => showPair(pair, isByKey) },
  }
}

interface CoveredCellProps {
  pair: Pair
  year: number
  figures: readonly Figure[]
  size: Extent
  nameOf: NameOf
}

function CoveredCell({ pair, year, figures, size, nameOf }: CoveredCellProps) {
  const { width, height } = size
  const scale = Math.min(width / LEAST.width, height / LEAST.height)
  const step = Math.min(width / 3, scale * STEP)
  const [head, lines] = [cellWords(pair, year, figures, nameOf), voiceLines(pair, figures, nameOf)]
  return (
    <GridMark
      width={width}
      height={height}
      press={{
        spoken: words.spoken(head, lines),
        tip: [head, ...lines].join('\n'),
        about: partnersOf(pair)?.join(' '),
        onPress: (isByKey) => showPair(pair, isByKey),
      }}
    >
      {voicesIn(figures).map((voiced) => (
        <Sign
          key={voiced.voice}
          voice={voiced.voice}
          basis={basisOfVoice(voiced)}
          radius={voiced.hasFullYear ? FULL : PART}
          transform={`translate(${width / 2 + step * places[voiced.voice]},${height / 2}) scale(${scale})`}
        />
      ))}
    </GridMark>
  )
}
