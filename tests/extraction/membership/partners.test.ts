import { describe, expect, it } from 'vitest'
import { statusesIn } from './stated'

const merged: [text: string, stated: string][] = [
  [
    'The SCO leaders merged the categories of observer state and dialogue partner into a single status of "SCO partner". The status was given to Armenia and Bahrain.',
    'partner: AM BH',
  ],
  ['The SCO now has ten members and 17 partners: Mongolia, Nepal and Qatar.', 'partner: MN NP QA'],
  [
    'Afghanistan and Mongolia, until now observers, and 14 former dialogue partners, among them Turkey and Egypt, have become SCO partners.',
    'partner: AF EG MN TR',
  ],
  [
    'All the former observers and dialogue partners of the SCO now hold a common status of SCO partner. These are Afghanistan, Armenia and Egypt.',
    'partner: AF AM EG',
  ],
  ['The SCO summit admitted Laos as a partner.', 'partner: LA'],
  ['Representatives of partner states of the SCO, including Turkey and Bahrain, took the floor.', 'partner: BH TR'],
  ["Turkey's status at the SCO has changed from dialogue partner to partner.", 'partner: TR'],
  ['Mongolia, which had been an observer since 2004, is now an SCO partner, as is Turkey.', 'partner: MN TR'],
  ['Mongolia and Afghanistan, the two former observers, were transferred to the category of SCO partners.', 'partner: AF MN'],
  [
    'The new status, "SCO partner", replaces that of observer; it was conferred on Armenia and Azerbaijan, too.',
    'partner: AM AZ',
  ],
  ['With the change Mongolia ceased to be an SCO observer and became a partner.', 'partner: MN'],
  ['In the SCO India and Pakistan are members, while Nepal and the Maldives are partners.', 'member: IN PK; partner: MV NP'],
  // What is no category.
  ['Russia and China, which are members of the SCO, are the biggest trading partners of Mongolia.', 'member: CN RU'],
]

describe('SCO partners', () => {
  it.each(merged)('%s', (text, stated) => {
    expect(statusesIn(text, '2025-09-02')).toBe(stated)
  })

  it('are no category before the merger was in sight, and no members either', () => {
    expect(statusesIn('The SCO has ten members and 17 partners: Mongolia, Nepal and Qatar.', '2024-07-05')).toBe('')
  })

  it('are known by the year of a text that has no date', () => {
    const text = 'At its 2025 summit the SCO gave up the old statuses. There are ten members and 17 partners, including Laos.'
    expect(statusesIn(text)).toBe('partner: LA')
  })

  it('are dialogue partners beside observers', () => {
    const text = 'The SCO has two observers (Mongolia and Afghanistan) and 14 partners, among them the dialogue partner Turkey.'
    expect(statusesIn(text, '2025-09-05')).toBe('observer: AF MN; dialogue-partner: TR')
  })
})
