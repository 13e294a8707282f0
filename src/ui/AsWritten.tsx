import type { ReactNode } from 'react'
import { activeLanguage } from '@/i18n/language'

interface AsWrittenProps {
  /** BCP 47; the dataset's own words are English. */
  language?: string | undefined
  children: ReactNode
}

/** What stays in the language in which it was written, whatever the page speaks; a voice is to read it so. */
export function AsWritten({ language = 'en', children }: AsWrittenProps) {
  return activeLanguage() === language ? children : <span lang={language}>{children}</span>
}
