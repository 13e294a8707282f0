import { useEffect, useRef } from 'react'
import type { Language } from '@/domain/view-state'
import { activeLanguage, autonyms, languageTag } from '@/i18n/language'
import { messages } from '@/i18n/messages'
import { chooseLanguage, forgetChoice, isJustChosen } from '@/state/use-language'

/** The languages by their own names. Who has just chosen one finds himself at it again when the page has come in that language. */
export function LanguageSelect() {
  const select = useRef<HTMLSelectElement>(null)
  const language = activeLanguage()
  useEffect(() => {
    if (isJustChosen()) select.current?.focus()
    forgetChoice()
  }, [])
  return (
    <label>
      {messages.shell.language}
      <select ref={select} value={language} onChange={(event) => chooseLanguage(event.target.value as Language)}>
        {Object.entries(autonyms).map(([code, name]) => (
          <option key={code} value={code} lang={languageTag(code as Language)}>
            {name}
          </option>
        ))}
        {!(language in autonyms) && <option value={language}>{language}</option>}
      </select>
    </label>
  )
}
