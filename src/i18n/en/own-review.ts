import type { Proposal } from '@/extraction/claims'
import type { Lack } from '@/extraction/own/reviewed'
import { countOf, formatNumber } from '@/i18n/format'

const findings = (count: number) => countOf(count, { one: 'finding', other: 'findings' })
const standings = { undecided: 'undecided', accepted: 'accepted', rejected: 'rejected' }

const lacks: Record<Lack, string> = {
  'publication-date': 'It needs the day of the text before it can be shown.',
  date: 'It needs a date before it can be shown.',
  reach: 'Its date lies too far from what the atlas covers to be shown.',
  period: 'It needs a period before it can be shown.',
  amount: 'It needs an amount or a change before it can be shown.',
  entity: 'It needs a country or an organisation that there is.',
  count: 'It needs a whole number.',
}

/** How sure, in a word. */
function sureness(percent: number): string {
  if (percent >= 95) return 'very sure'
  if (percent >= 85) return 'sure'
  return percent >= 65 ? 'likely' : 'doubtful'
}

/** What the rules for each kind of finding look for. They are many and change; their names are told as they are. */
const sought: Record<Proposal['kind'], string> = {
  membership: 'words that give a state or an organisation a status',
  'membership-count': 'a number beside the word for a status',
  meeting: 'a word for a meeting, and what stands around it',
  trade: 'an amount, a change or a rank of trade between two countries',
}

/** The review of a document: deciding, correcting, adding, saving. */
export const ownReview = {
  standings,
  review: {
    text: 'The text',
    findings: 'What was found',
    progress: (decided: number, all: number) =>
      all === 1 && decided === 1
        ? 'The one finding is decided.'
        : decided === all
          ? `All ${formatNumber(all)} decided.`
          : `${formatNumber(decided)} of ${formatNumber(all)} decided.`,
    finishedWhat: (accepted: number, rejected: number) =>
      `${formatNumber(accepted)} accepted, ${formatNumber(rejected)} rejected.`,
    waiting: (count: number) => `${formatNumber(count)} of what is accepted cannot be shown yet.`,
    elsewhere: (title: string) => `That was in “${title}”.`,
    nextText: 'Next text:',
    leftOut: (kept: number, count: number) =>
      `Only the first ${formatNumber(kept)} findings are kept; ${formatNumber(count)} more were found. Add the rest of the text by itself.`,
    seeAtlas: 'See the atlas',
    position: (index: number, of: number) => `${formatNumber(index)} of ${formatNumber(of)}`,
    previous: 'Previous finding (k)',
    next: 'Next finding (j)',
    nothing: 'Nothing was found in this text.',
    nothingWhy:
      'The atlas looks for statuses in the SCO, counts of its members, meetings with a date or a place, and trade between two countries, in English. What it missed you can add yourself.',
    notRead: 'The text has not been read yet; findings will be marked in it.',
    filteredOut: 'No finding passes the filter.',
    confidence: (percent: number) => `${sureness(percent)}, ${percent} %: of 100 such findings about ${percent} are right`,
    confidenceTerm: 'How sure',
    rule: 'Found by',
    ruleName: (kind: Proposal['kind'], rule: string) => `${sought[kind]} (rule “${rule}”)`,
    byHand: 'you: marked by hand',
    effect: 'In the atlas',
    isNew: 'new to the atlas',
    isKnown: 'the atlas says so too',
    joins: 'joins a meeting that the atlas knows',
    beside: 'stands beside what others report',
    contradicts: 'contradicts the atlas',
    see: 'what the atlas says',
    seeOwn: 'see it in the atlas',
    lacks,
    giveDay: 'Give the day of the text',
    was: 'As read',
    isGone: 'Newer rules no longer find this; it stands because you decided it.',
    accept: 'Accept',
    reject: 'Reject',
    correct: 'Correct',
    undecide: 'Take back',
    passage: (count: number) => `${findings(count)} in this passage`,
    quote: (phrase: string) => `“${phrase}”`,
    mark: (phrase: string, standing: readonly string[]) => `“${phrase}”: ${standing.join(', ')}`,
    markCount: (count: number, standing: keyof typeof standings) => `${formatNumber(count)} ${standings[standing]}`,
    decided: { accepted: 'Accepted', rejected: 'Rejected' },
    corrected: 'corrected',
    takenBack: 'Taken back',
    nextIs: (what: string) => `Next: ${what}.`,
    said: (what: string, progress: string, next: string) => [what, progress, next].filter((part) => part !== '').join(' '),
    refused: 'Another tab has removed this document; nothing was decided.',
    replaced: (count: number) =>
      count === 1
        ? 'Another tab had just decided this otherwise. Your decision here took its place; Undo gives it back.'
        : `Another tab had just decided ${formatNumber(count)} of these otherwise. Your decisions here took their place; Undo gives them back.`,
    readAgain: 'Read again',
    remove: 'Remove this document',
    removeWhat: 'with all that was decided of it; can be undone',
    menu: 'Of this document',
  },
  filter: {
    label: 'Filter',
    active: 'Filter · on',
    kind: 'Kind',
    anyKind: 'every kind',
    standing: 'Decision',
    anyStanding: 'all',
    confidence: 'At least so sure',
    percent: (percent: number) => `${percent} %`,
    any: 'any',
    clear: 'Clear the filter',
    shown: (shown: number, all: number) => `${formatNumber(shown)} of ${formatNumber(all)} shown`,
  },
  batch: {
    label: 'Decide many',
    threshold: 'Threshold in per cent',
    what: 'Only what the filter shows and is undecided.',
    accept: (percent: number, count: number) => `Accept all undecided at ${percent} % and more (${formatNumber(count)})`,
    reject: (percent: number, count: number) => `Reject all undecided below ${percent} % (${formatNumber(count)})`,
    acceptThese: (count: number) => `Accept these ${formatNumber(count)}`,
    accepted: (count: number) => `${formatNumber(count)} accepted.`,
    rejected: (count: number) => `${formatNumber(count)} rejected.`,
  },
  keys: {
    label: 'Keys of the review',
    sign: '?',
    switch: 'Single keys act in the review',
    list: [
      ['a', 'accept'],
      ['r', 'reject'],
      ['c', 'correct'],
      ['j →', 'next'],
      ['k ←', 'previous'],
      ['n', 'next undecided, also in the next text'],
      ['u', 'undo'],
      ['U', 'redo'],
      ['?', 'these keys'],
    ] as readonly (readonly [key: string, does: string])[],
    signs: 'In the text, what is undecided is shaded, what is accepted underlined, what is rejected struck out.',
    passages: 'On a passage in the text, arrows lead to the next one, Enter to its card.',
  },
  correct: {
    title: 'Correct the finding',
    addTitle: 'Add what was missed',
    kind: 'Kind',
    save: 'Accept correction',
    saveAdded: 'Add as accepted',
    cancel: 'Cancel',
    choose: '–',
    entity: 'Country',
    organisation: 'or organisation, by its acronym',
    status: 'Status',
    count: 'Number',
    type: 'Kind of meeting',
    number: 'Number in its series',
    start: 'First day',
    end: 'Last day, if another',
    dateHint: '2024-07-03, 2024-07 or 2024',
    city: 'City',
    country: 'Country',
    host: 'Host',
    state: 'State',
    participants: 'Took part',
    addParticipant: 'Add a country',
    removeParticipant: (name: string) => `Remove ${name}`,
    a: 'Country',
    b: 'With, to or from',
    measure: 'Measure',
    measures: { turnover: 'turnover', exports: 'exports', imports: 'imports' },
    period: 'Period',
    periodHint: '2024, 2024-H1, 2024-Q3, 2024-09 or 2024-01/2024-10',
    value: 'Amount',
    valueHint: '2.04 billion',
    /** What a reader may write for a size, in lower case. */
    sizes: { thousand: 1e3, million: 1e6, mn: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12 } as Readonly<Record<string, number>>,
    currency: 'Currency',
    change: 'Change on the year before, per cent',
    reporter: 'Reported by',
    errors: (count: number) => `${countOf(count, { one: 'field needs', other: 'fields need' })} another word.`,
    faults: {
      entity: 'Choose a country or name an organisation, not both.',
      organisation: 'An acronym of 2 to 20 letters, such as ASEAN.',
      count: 'A whole number from 1 to 300.',
      number: 'A whole number from 1 to 999.',
      date: 'A day, month or year that there is, such as 2024-07-03.',
      end: 'It must not lie before the first day.',
      long: 'At most 100 characters.',
      pair: 'Two different countries.',
      period: 'A period such as 2024, 2024-H1 or 2024-09.',
      value: 'An amount such as 2.04 billion, or leave it empty and give a change.',
      currency: 'A code of three letters, such as USD.',
      change: 'A number such as 12.5 or -3.',
      phrase: 'Words that stand in this paragraph, one to eight.',
    },
  },
  hand: {
    open: 'Add what was missed',
    openWhat: 'mark words in the text, or give them here',
    selection: 'Add from the selection',
    paragraph: 'Paragraph',
    paragraphName: (number: number, start: string) => `${number}. ${start}`,
    phrase: 'Its words, at most eight',
    added: 'Added.',
  },
  files: {
    source: 'Source record',
    sourceWhat: 'of what is accepted, for the maintainers of the atlas (YAML)',
    noSource: 'Nothing that is accepted can be shown yet: see what each finding lacks.',
    csv: 'CSV',
    csvWhat: 'a row for each decision',
    json: 'JSON',
    jsonWhat: 'the same with offsets and what was read',
  },
}
