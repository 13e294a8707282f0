import type { ReactNode } from 'react'
import { aboutMessages } from '@/i18n/about'
import { type SectionName, anchorOf } from './sections'
import styles from './About.module.css'

interface SectionProps {
  name: SectionName
  children: ReactNode
}

/** A part of the page under its heading, which the list of contents leads to. */
export function Section({ name, children }: SectionProps) {
  const anchor = anchorOf(name)
  return (
    <section className={styles['section']} aria-labelledby={anchor}>
      <h3 id={anchor} tabIndex={-1}>
        {aboutMessages.sections[name]}
      </h3>
      {children}
    </section>
  )
}
