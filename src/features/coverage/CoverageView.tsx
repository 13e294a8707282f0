import { lazy, useMemo } from 'react'
import { coverageOf, familyOf, lastYearRead } from '@/domain/coverage'
import { coverageChoices } from '@/domain/view-state'
import { coverageRoomMessages as words } from '@/i18n/coverage'
import { punctuation } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { useAtlasWithTrade, useComparedDay, useDay } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { changeView } from '@/state/view-store'
import { OptionsMenu } from '@/ui/OptionsMenu'
import { Panel } from '@/ui/Panel'
import { Legend } from './Legend'
import { CoverageGrid } from './CoverageGrid'
import { groupsOf } from './rows'
import { SupportSection } from './SupportSection'
import { ThinSection } from './ThinSection'
import styles from './Coverage.module.css'

const CoverageOptions = lazy(async () => ({ default: (await import('./CoverageOptions')).CoverageOptions }))

/** What is known of which country in which year, and how well each source supports the atlas. */
export function CoverageView() {
  const { core, whole, trade, directory } = useAtlasWithTrade()
  const { tier, known, open, counts: choice } = useView('tier', 'known', 'open', 'counts')
  const day = useDay()
  // Of the family of all sources, whoever reads: that the documents are silent on a country is what is to be seen.
  const countries = useMemo(() => familyOf(whole.statuses), [whole])
  const until = lastYearRead(known, day, useComparedDay())
  const coverage = useMemo(
    () => coverageOf(core, trade, countries, tier, choice, until),
    [core, trade, countries, tier, choice, until],
  )
  const groups = useMemo(() => groupsOf(coverage, core, day, tier, directory.nameOf), [coverage, core, day, tier, directory])
  const { years, cells, undated } = coverage
  const [first = 0, last = 0] = [years[0], years.at(-1)]

  return (
    <Panel
      title={messages.shell.views.coverage}
      detail={words.detail(countries.length, first, last)}
      controls={
        <>
          <label className={styles['choice']}>
            <span aria-hidden="true">{words.counts}</span>
            <select
              aria-label={words.counts}
              value={choice}
              onChange={({ target }) => changeView({ counts: coverageChoices.find((one) => one === target.value) ?? 'all' })}
            >
              {coverageChoices.map((one) => (
                <option key={one} value={one}>
                  {words.choices[one]}
                </option>
              ))}
            </select>
          </label>
          <OptionsMenu label={words.options}>
            <CoverageOptions coverage={coverage} choice={choice} />
          </OptionsMenu>
        </>
      }
    >
      <div className={styles['page']}>
        <p className={styles['intro']}>{words.intro}</p>
        <Legend cells={cells} />
        {/* Drawn anew where the reader's own documents reach into other years, so that it begins on the latest. */}
        <CoverageGrid key={last} name={words.grid(choice)} groups={groups} years={years} day={day} open={open} />
        <p className={styles['notes']}>
          {[words.sums(years.length), ...(undated > 0 ? [words.undated(undated)] : [])].join(punctuation.afterSentence)}
        </p>
        <SupportSection />
        <ThinSection />
      </div>
    </Panel>
  )
}
