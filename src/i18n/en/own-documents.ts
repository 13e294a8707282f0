import type { Measure, MeetingState } from '@/domain/contract'
import type { MeetingProposal, Proposal } from '@/extraction/claims'
import type { Lack } from '@/extraction/own/reviewed'
import { countOf, formatList, formatNumber } from '@/i18n/format'
import type { StepKind } from '@/state/workspace/changes'
import type { AddFault } from '@/state/workspace/add-texts'
import type { StorageTrouble } from '@/state/workspace/storage'
import type { ImportFault } from '@/state/workspace/import-check'

const texts = (count: number) => countOf(count, { one: 'text', other: 'texts' })
const documents = (count: number) => countOf(count, { one: 'document', other: 'documents' })
const decisions = (count: number) => countOf(count, { one: 'decision', other: 'decisions' })
const findings = (count: number) => countOf(count, { one: 'finding', other: 'findings' })

const addFaults: Record<AddFault, string> = {
  long: 'longer than 10 MB',
  binary: 'no plain text; save it as a text file first',
  empty: 'no words in it',
  unreadable: 'the file could not be read',
  many: 'there are 500 documents, and no more are taken',
  much: 'all texts together would be longer than 200 MB',
}

const storage: Record<StorageTrouble, string> = {
  refused: 'This browser keeps nothing for this page (a private window, perhaps). What you add is gone when you close it.',
  blocked: 'Another tab holds an older version of the atlas open. Close it; until then nothing is kept.',
  full: 'This browser has no room left. What you have done since is in this page alone, and gone when you close it.',
  newer: 'A newer version of the atlas has written the workspace in this browser. What you do here is not kept.',
  failed: 'This browser could not keep the workspace. What you have done since is in this page alone.',
}

const importFaults: Record<ImportFault['kind'], string> = {
  unreadable: 'could not be read',
  long: 'is longer than a workspace may be',
  json: 'is no JSON',
  format: 'is no workspace of this atlas',
  newer: 'was written by a newer version of the atlas',
  shape: 'is not what it should be',
  duplicate: 'stands there twice',
  orphan: 'belongs to no document of the file',
  checksum: 'is another text than its number says',
  offset: 'points outside its text',
  phrase: 'does not stand at its place in the text',
  many: 'would be more than may be kept',
  much: 'would be more text than may be kept',
}

const steps: Record<StepKind, string> = {
  add: 'Adding taken back.',
  remove: 'Back again.',
  decide: 'Decision taken back.',
  undecide: 'Decision restored.',
  card: 'Change of the card taken back.',
  import: 'Import taken back.',
}

const kinds: Record<Proposal['kind'], string> = {
  membership: 'Status',
  'membership-count': 'Count',
  meeting: 'Meeting',
  trade: 'Trade',
}

const meetings: Record<MeetingProposal['type'], string> = {
  summit: 'Summit',
  'heads-of-government': 'Meeting of heads of government',
  'security-council': 'Meeting of security council secretaries',
  ministerial: 'Meeting of ministers',
  bilateral: 'Bilateral meeting',
  conference: 'Conference',
  forum: 'Forum',
  exercise: 'Exercise',
  other: 'Meeting',
}

const measures: Record<Measure, (a: string, b: string) => string> = {
  turnover: (a, b) => `Turnover ${a} – ${b}`,
  exports: (a, b) => `Exports of ${a} to ${b}`,
  imports: (a, b) => `Imports of ${a} from ${b}`,
}

const statuses = {
  member: 'member',
  observer: 'observer',
  'dialogue-partner': 'dialogue partner',
  guest: 'guest',
  partner: 'SCO partner',
}
const counted = {
  member: { one: 'member', other: 'members' },
  observer: { one: 'observer', other: 'observers' },
  'dialogue-partner': { one: 'dialogue partner', other: 'dialogue partners' },
  founder: { one: 'founder', other: 'founders' },
}
const states: Record<MeetingState, string> = {
  held: 'held',
  planned: 'planned',
  postponed: 'postponed',
  cancelled: 'cancelled',
}
const standings = { undecided: 'undecided', accepted: 'accepted', rejected: 'rejected' }

const lacks: Record<Lack, string> = {
  'publication-date': 'It needs the day of the text before it can be shown.',
  date: 'It needs a date before it can be shown.',
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

/** The reader's own documents: adding, listing and reviewing them. */
export const ownDocuments = {
  title: 'Your documents',
  intro:
    'Add news texts of your own: the atlas proposes what they state, you decide, and what you accept joins map, timeline and charts.',
  privacy: 'Nothing leaves this machine.',
  none: 'The link names a document of somebody’s own. It lies in the browser in which it was added, and not in this one.',
  gone: 'This document was removed. It may be back by undoing that in the tab in which it was done.',
  opening: 'Looking for your documents …',
  back: 'All documents',
  add: {
    files: 'Open files',
    paste: 'Paste a text',
    hint: 'Text, Markdown or HTML, up to 10 MB each. Or drop them anywhere here, or press Ctrl+V.',
    field: 'The text',
    submit: 'Add this text',
    close: 'Close',
    adding: 'Adding …',
    pasted: 'the pasted text',
    added: (count: number) => `${texts(count)} added.`,
    known: (name: string) => `${name} is here already.`,
    refused: (name: string, fault: AddFault) => `${name} was not added: ${addFaults[fault]}.`,
  },
  row: {
    noDate: 'no date: give one',
    waiting: 'waiting to be read',
    reading: (percent: number) => `reading, ${percent} %`,
    cancelled: 'reading stopped',
    failed: 'could not be read',
    failedWhy: (detail: string) => `could not be read: ${detail}`,
    nothing: 'nothing found',
    review: 'to review',
    finished: 'finished',
    count: (decided: number, all: number) => `${formatNumber(decided)} of ${findings(all)} decided`,
    progress: (title: string) => `Reading “${title}”`,
    cancel: 'Stop reading',
    again: 'Read again',
    remove: 'Remove',
    removeName: (title: string) => `Remove “${title}”`,
    removed: (title: string) => `“${title}” and what was decided of it is removed.`,
    undo: 'Undo',
  },
  storage,
  setAside: (count: number) =>
    `${countOf(count, { one: 'stored record', other: 'stored records' })} could not be read and ${count === 1 ? 'is' : 'are'} left where ${count === 1 ? 'it is' : 'they are'}.`,
  saveSetAside: 'Save them as a file',
  dropSetAside: 'Remove them',
  retry: 'Try again to keep it',
  menu: {
    label: 'Your workspace',
    save: 'Save workspace',
    saveWhat: 'all documents, texts and decisions as one file',
    open: 'Open a workspace file',
    openWhat: 'adds what it holds; nothing here is lost',
    removeAll: 'Remove everything …',
    confirm: (ofDocuments: number, ofDecisions: number) =>
      `Remove ${documents(ofDocuments)} and ${decisions(ofDecisions)} from this browser?`,
    yes: (count: number) => `Remove ${documents(count)}`,
    no: 'Keep them',
    removed: (count: number) => `${documents(count)} removed.`,
    imported: (ofDocuments: number, ofDecisions: number) =>
      ofDocuments + ofDecisions === 0
        ? 'All that the file holds was here already.'
        : `${documents(ofDocuments)} and ${decisions(ofDecisions)} came in.`,
    importFailed: 'Nothing was taken from the file.',
    importFault: ({ path, kind, detail }: ImportFault) =>
      `${path === '' ? 'The file' : path} ${importFaults[kind]}${detail === undefined ? '' : ` (${detail})`}.`,
    moreFaults: (count: number) => `and ${countOf(count, { one: 'fault', other: 'faults' })} more`,
  },
  undone: (kind: StepKind | undefined) => (kind ? steps[kind] : 'There is nothing to undo.'),
  undoneInPart: 'Part of it was changed in another tab and stays.',
  card: {
    edit: 'Edit card',
    title: 'Title',
    publisher: 'Publisher',
    url: 'Address',
    language: 'Language',
    published: 'Published',
    publishedHint: 'YYYY-MM-DD; another day has the text read again',
    save: 'Save',
    cancel: 'Cancel',
    how: { given: 'given by you', stated: 'by the text', inferred: 'year worked out from the text' },
    noDate: 'no date: give one',
    faults: {
      title: 'A title of at most 500 characters.',
      publisher: 'At most 500 characters.',
      url: 'An address begins with https:// or http://.',
      language: 'A language tag such as en or pt-BR.',
      published: 'A day such as 2024-07-04.',
    },
  },
  kinds,
  statuses,
  counted: { member: 'members', observer: 'observers', 'dialogue-partner': 'dialogue partners', founder: 'founders' },
  standings,
  states,
  meetings,
  says: {
    membership: (name: string, status: keyof typeof statuses) =>
      `${name} is ${status === 'observer' ? 'an' : status === 'partner' ? 'an' : 'a'} ${statuses[status]}${status === 'partner' ? '' : ' of the SCO'}`,
    count: (count: number, of: keyof typeof counted) => `The SCO has ${countOf(count, counted[of])}`,
    meeting: (type: MeetingProposal['type'], where: string | undefined, number: string | undefined) =>
      `${number === undefined ? meetings[type] : `${number} ${meetings[type].toLowerCase()}`}${where === undefined ? '' : ` in ${where}`}`,
    place: (city: string | undefined, country: string | undefined) =>
      city === undefined ? country : country === undefined || country === city ? city : `${city}, ${country}`,
    noDate: 'no date',
    noYear: (day: string) => `${day}, no year`,
    inferred: 'date worked out',
    host: (name: string) => `held by ${name}`,
    tookPart: (names: readonly string[]) => `took part: ${formatList(names)}`,
    beside: (type: MeetingProposal['type']) => `beside: ${meetings[type].toLowerCase()}`,
    trade: (measure: Measure, a: string, b: string) => measures[measure](a, b),
    noPeriod: 'no period',
    fiscal: (label: string) => `fiscal year ${label.slice(2).replace('-', '–')}`,
    up: (percent: string) => `up ${percent} %`,
    down: (percent: string) => `down ${percent} %`,
    flat: 'unchanged',
    inDollars: (amount: string) => `(${amount})`,
    noAmount: 'no amount',
    reporter: (name: string) => `by ${name}`,
  },
  review: {
    label: 'Review',
    text: 'The text',
    findings: 'What was found',
    progress: (decided: number, all: number) =>
      all === 1 && decided === 1
        ? 'The one finding is decided.'
        : decided === all
          ? `All ${formatNumber(all)} decided.`
          : `${formatNumber(decided)} of ${formatNumber(all)} decided.`,
    finished: (all: number) => (all === 1 ? 'The one finding is decided' : `All ${formatNumber(all)} decided`),
    finishedWhat: (accepted: number, rejected: number) =>
      `${formatNumber(accepted)} accepted, ${formatNumber(rejected)} rejected. What is accepted stands in the atlas. You can still go through the findings and change your mind.`,
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
    ruleName: (rule: string) => `the rule “${rule.replaceAll(/[-.]/g, ' ')}”`,
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
    made: 'You made of it',
    isGone: 'Newer rules no longer find this; it stands because you decided it.',
    accept: 'Accept',
    reject: 'Reject',
    correct: 'Correct',
    undecide: 'Take back',
    passage: (count: number) => `${findings(count)} in this passage`,
    quote: (phrase: string) => `“${phrase}”`,
    mark: (phrase: string, standing: readonly string[]) => `“${phrase}”: ${standing.join(', ')}`,
    markCount: (count: number, standing: keyof typeof standings) => `${formatNumber(count)} ${standings[standing]}`,
    signs: 'How passages are marked',
    decided: { accepted: 'Accepted', rejected: 'Rejected' },
    corrected: 'corrected',
    takenBack: 'Taken back',
    nextIs: (what: string) => `Next: ${what}.`,
    said: (what: string, progress: string, next: string) => [what, progress, next].filter((part) => part !== '').join(' '),
    refused: 'Another tab has removed this document; nothing was decided.',
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
      ['n', 'next undecided'],
      ['u', 'undo'],
      ['?', 'these keys'],
    ] as const,
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
    long: 'Mark at most eight words of one paragraph.',
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
