import { aboutMessages } from '@/i18n/about'

export type SectionName = keyof typeof aboutMessages.sections

/** Where a section is led to: its anchor in the address, which is not translated. */
export function anchorOf(section: SectionName): string {
  return `about-${section}`
}
