import { type DayRange, daysOf, rangeOf, windowOf } from '@/domain/timeline'
import type { ViewState } from '@/domain/view-state'
import { timelineMessages } from '@/i18n/timeline'
import { changeView } from '@/state/view-store'
import { DayField } from './DayField'

/** The first and the last day of the window, to type. */
export function WindowFields({ view, period }: { view: Pick<ViewState, 'from' | 'to'>; period: DayRange }) {
  const { fields } = timelineMessages
  const shown = daysOf(rangeOf(view.from, view.to, period))
  const limits = daysOf(period)
  /** A day beyond the other end opens that end: who types a later window begins with its first day. */
  const show = (from = limits.from, to = limits.to) => changeView(windowOf(rangeOf(from, to, period), period))
  return (
    <>
      <DayField
        label={fields.from}
        value={shown.from}
        limits={limits}
        onChoose={(from) => show(from, from > shown.to ? undefined : shown.to)}
      />
      <DayField
        label={fields.to}
        value={shown.to}
        limits={limits}
        onChoose={(to) => show(to < shown.from ? undefined : shown.from, to)}
      />
    </>
  )
}
