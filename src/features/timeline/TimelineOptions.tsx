import { lazy } from 'react'
import { timelineOptionsMessages as words } from '@/i18n/timeline-options'
import { OptionsMenu } from '@/ui/OptionsMenu'
import type { ShownTimeline } from './export/shown-timeline'

const TimelineOptionsBody = lazy(async () => ({ default: (await import('./TimelineOptionsBody')).TimelineOptionsBody }))

/** The timeline's options: how its lanes are made, its files, and what its signs mean. What stands in it is loaded when it is opened. */
export function TimelineOptions(props: ShownTimeline) {
  return (
    <OptionsMenu label={words.label} side={props.view.view === 'atlas' ? 'above' : 'below'}>
      <TimelineOptionsBody {...props} />
    </OptionsMenu>
  )
}
