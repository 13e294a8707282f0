import { languageTag } from '@/i18n/language'
import { languageName } from '@/i18n/language-name'
import { messages } from '@/i18n/messages'
import { useAtlas } from '@/state/use-atlas'
import type { MissingLanguage } from '@/state/use-language'
import { useUnreadKeys, useView } from '@/state/use-view-state'
import button from '@/ui/Button.module.css'
import styles from './Shell.module.css'

interface NoticesProps {
  missingLanguage: MissingLanguage | undefined
}

/** Says what of the link could not be honoured, and what is shown instead. */
export function Notices({ missingLanguage }: NoticesProps) {
  const { date, compare } = useView('date', 'compare')
  const unread = useUnreadKeys()
  const { core } = useAtlas()
  const words = messages.shell
  const notices = [
    unread.length > 0 && words.unread([...new Set(unread)]),
    [date, compare].some((day) => day !== undefined && (day < core.firstDay || day > core.lastDay)) &&
      words.outside(core.firstDay, core.lastDay),
  ].filter((notice) => typeof notice === 'string')
  if (notices.length === 0 && !missingLanguage) return null
  return (
    <output className={styles['notices']}>
      {missingLanguage && (
        <span>
          {words.languageMissing(languageName(languageTag(missingLanguage.language)))}{' '}
          <button type="button" className={button['button']} onClick={missingLanguage.retry}>
            {words.retry}
          </button>
        </span>
      )}
      {notices.map((notice) => (
        <span key={notice}>{notice}</span>
      ))}
    </output>
  )
}
