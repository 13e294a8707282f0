import { expect, test } from 'vitest'
import { meetingsOf } from './meetings-of'

const text = (...sentences: string[]) => sentences.join(' ')

test('a summit told in many sentences is one', () => {
  expect(
    meetingsOf(
      text(
        'The SCO summit opened in Bishkek on Thursday.',
        'Kyrgyz President Sooronbay Jeenbekov chaired the meeting.',
        'Russian President Vladimir Putin and Indian Prime Minister Narendra Modi addressed the summit.',
        'The summit will end on Friday.',
        'Mongolia took part as an observer.',
      ),
      '2019-06-13',
    ),
  ).toEqual(['summit 2019-06-13/2019-06-14 Bishkek KG [IN KG MN RU] held'])
})

test('the summit of last year and the next one are others', () => {
  expect(
    meetingsOf(
      text(
        'The SCO summit was held in Astana on 3-4 July 2024.',
        'The previous summit was hosted by India online on 4 July 2023.',
        'The next summit will be held in China in 2025.',
      ),
      '2024-07-05',
    ),
  ).toEqual(['summit 2024-07-03/2024-07-04 Astana KZ [] held', 'summit 2023-07-04 IN [IN] held', 'summit 2025 CN [] planned'])
})

test('talks on the sidelines are apart', () => {
  expect(
    meetingsOf(
      'Xi Jinping met with Narendra Modi on the sidelines of the SCO summit in Tianjin on 31 August 2025.',
      '2025-09-02',
    ),
  ).toEqual(['bilateral 2025-08-31 Tianjin CN [CN IN] held', 'summit 2025-08-31 Tianjin CN [CN IN] held'])
})
