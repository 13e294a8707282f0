import { expect, it } from 'vitest'
import { draftsIn } from './told'

const reportersIn = (text: string) => draftsIn(text).map(({ reporter }) => reporter)

it.each<[string, (string | undefined)[]]>([
  ['According to the Statistics Agency, trade between China and Kazakhstan was $43.8 billion in 2024.', ['Statistics Agency']],
  ['Trade between China and Iran was $13 billion in 2024, citing the customs service of China.', ['customs service of China']],
  ['Data from the Ministry of Commerce put trade between India and Iran at $2 billion in 2024.', ['Ministry of Commerce']],
  ['Trade between India and Iran was $2 billion in 2024.', [undefined]],
])('says who reports: %s', (text, reporters) => {
  expect(reportersIn(text)).toEqual(reporters)
})

it('takes no reporter of another sentence', () => {
  const text = 'According to Trend, rain fell. Trade between India and Iran was $2 billion in 2024.'
  expect(reportersIn(text)).toEqual([undefined])
})
