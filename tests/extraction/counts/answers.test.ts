import { describe, expect, it } from 'vitest'
import { countsIn } from '@tests/extraction/membership/stated'

const answers: [text: string, stated: string][] = [
  ['How many members does the SCO have? Ten.', 'member: 10'],
  ['How many countries are in the SCO? There are nine.', 'member: 9'],
  ['How many observers does the SCO have? Two, both in Asia.', 'observer: 2'],
  ['How many members does ASEAN have? Ten. It is older than the SCO.', ''],
  ['How many ministers came to the SCO summit? Nine.', ''],
  ['How many members does the SCO have? Three ministers did not know.', ''],
  ['Observer status in the SCO belongs to four states.', 'observer: 4'],
  ['In the SCO two states have observer status.', 'observer: 2'],
  ['It will be the first time that all eight countries of the SCO meet.', 'member: 8'],
  ["Belarus is the SCO's 10th member state.", ''],
  ['The SCO opens to two: they would be members number nine and ten.', ''],
  ['Until recently the SCO had nine members.', ''],
  ['The SCO includes 16 countries as observers or dialogue partners.', ''],
]

describe('how many, in answers and of what is held', () => {
  it.each(answers)('%s', (text, stated) => {
    expect(countsIn(text)).toBe(stated)
  })
})
