import { timelineOptionsMessages as words } from '@/i18n/timeline-options'
import { FileFormats } from '@/ui/FileFormats'
import { Key } from './chart/Key'
import { LanesField } from './filter/LanesField'
import { formats } from './export/formats'
import type { ShownTimeline } from './export/shown-timeline'
import { useSaveTimeline } from './export/use-save-timeline'
import styles from './TimelineOptions.module.css'

/** What the timeline's menu offers. */
export function TimelineOptionsBody(props: ShownTimeline) {
  const { message, save } = useSaveTimeline(props)
  const { meetings, changes } = props.picture.selection
  return (
    <>
      <LanesField />
      <p className={styles['saves']}>{words.saves(meetings, changes)}</p>
      {meetings + changes > 0 && <FileFormats formats={formats} words={words.formats} message={message} onSave={save} />}
      <Key />
    </>
  )
}
