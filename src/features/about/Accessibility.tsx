import { aboutMessages } from '@/i18n/about'
import { Lines } from './Lines'
import { Section } from './Section'

/** What is aimed at, what was tested and how, and what is known to fall short. */
export function Accessibility() {
  const words = aboutMessages.accessibility
  return (
    <Section name="accessibility">
      <p>{words.aim}</p>
      <p>{words.tested}</p>
      <Lines texts={words.tests} />
      <p>{words.twins}</p>
      <p>{words.keys}</p>
      <p>{words.limits}</p>
      <Lines texts={words.limitTexts} />
    </Section>
  )
}
