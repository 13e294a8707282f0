import { useState } from 'react'
import type { Id } from '@/domain/contract'
import { type EmbeddedView, embeddedViewOf, embeddedViews } from '@/domain/embedded-view'
import { FRAME_HEIGHT, FRAME_SANDBOX, frameAddress, frameMarkup, framedView } from '@/domain/export/embed'
import { isOfOwn, ownHolds } from '@/domain/own'
import { type Theme, themes } from '@/domain/view-state'
import { activeLanguage } from '@/i18n/language'
import { messages } from '@/i18n/messages'
import { shareMessages as words } from '@/i18n/share'
import { addressInAtlas } from '@/state/atlas-root'
import { useDay, useOwnPart } from '@/state/use-atlas'
import { useSettledView } from '@/state/use-view-state'
import { CopyField } from './CopyField'
import styles from './Share.module.css'

/** Chooses what a frame shows, gives its markup, and shows it as the page of others will. */
export function FrameMaker() {
  const view = useSettledView()
  const date = useDay()
  const [shown, setShown] = useState<EmbeddedView>(() => embeddedViewOf(view.view))
  const [theme, setTheme] = useState<Theme>(view.theme)
  const own = useOwnPart()
  const isOwn = (id: Id) => isOfOwn(id) || (own !== undefined && ownHolds(own, id))
  const framed = framedView(view, { view: shown, date, lang: activeLanguage(), theme }, isOwn)
  const address = frameAddress(addressInAtlas(), framed)
  const title = words.frameTitle(shown, date)
  return (
    <div className={styles['maker']}>
      <p className={styles['hint']}>{words.embedHint}</p>
      <div className={styles['choices']}>
        <fieldset className={styles['views']}>
          <legend>{words.shown}</legend>
          {embeddedViews.map((name) => (
            <label key={name}>
              <input type="radio" name="framed" checked={shown === name} onChange={() => setShown(name)} />
              {words.views[name]}
            </label>
          ))}
        </fieldset>
        <label className={styles['colours']}>
          {words.colours}
          <select value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
            {themes.map((name) => (
              <option key={name} value={name}>
                {messages.shell.themes[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <CopyField label={words.markup} copyLabel={words.copyMarkup} value={frameMarkup(address, title)} isLong />
      <p className={styles['label']}>{words.preview}</p>
      {/* A frame that goes from one address to the next would be steps of Back; each address has a frame of its own. */}
      <iframe
        key={address}
        src={address}
        title={title}
        height={FRAME_HEIGHT}
        sandbox={FRAME_SANDBOX}
        className={styles['preview']}
      />
    </div>
  )
}
