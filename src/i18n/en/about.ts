/** The page about the atlas. */
import { countOf, formatDay } from '@/i18n/format'

export const about = {
  title: 'About',
  what: (firstDay: string, documents: number) =>
    `SCO Atlas shows who belongs to the Shanghai Cooperation Organisation, who met, and what its countries traded, on any day since ${formatDay(firstDay)}, and always on whose word. It is built from ${countOf(documents, { one: 'news document', other: 'news documents' })}; a reference tier of public sources, switched on beside them, fills what they leave out. The two are never mixed up.`,
  contents: 'On this page',
  /** In the order of the page. */
  sections: {
    marks: 'How to read it',
    method: 'From text to claim',
    sources: 'Tiers and sources',
    rules: 'What decides',
    boundaries: 'Boundaries and contested ground',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    licences: 'Licences',
    version: 'Version',
    makers: 'Who made it',
  },
  marks: 'Each mark stands for a claim, and each claim leads to its evidence. How a mark is drawn says how it is known.',
  signs: {
    stated: ['Solid', 'a source states it.'],
    inferred: ['Dashed', 'inferred; the reasoning is given.'],
    derived: ['Outlined', 'worked out from a stated figure; the formula is given.'],
    carried: ['Hatched', 'carried forward from an earlier day and not reconfirmed.'],
    dormant: ['Dotted', 'participation is dormant; status and count stay.'],
    contradicted: ['Double red line', 'sources contradict each other here.'],
  },
  method: [
    'Each text was read for what it states: who holds which status or office, who met, what was traded. Each statement became a claim that names its paragraph and quotes twelve words at most.',
    'What a text leaves open but lets one conclude, such as the year of a day and a month, is inferred. The claim says so, and why.',
    'What follows by calculation, such as last year’s trade from this year’s and its growth, is derived. Its formula and figures are shown.',
    'A list of members speaks of its own day. Where no later event is known it is carried forward, hatched, until another source speaks.',
    'Where a text errs, what it prints stays, and the correction stands beside it with its reason.',
  ],
  tiers:
    'The documents are the core. The reference tier holds public sources, each with its address. “Documents only” at the top leaves it out everywhere, so that what each says alone can be seen.',
  holdings: {
    caption: 'What the atlas holds',
    documents: 'Documents',
    reference: 'Reference',
    sources: 'Sources',
    claims: 'Claims',
    basis: { stated: 'of them stated', inferred: 'inferred', derived: 'derived' },
  },
  toDocuments: 'The documents',
  toSources: 'All sources, and what rests on each',
  rules: [
    'A decision of the Heads of State Council puts a status in force; the memorandum that follows is given beside it.',
    'Where no such event is known, the latest list that names a country counts, and is hatched on later days.',
    'What is planned stays planned until a source says that it was held.',
    'A thing told by many sources is drawn and counted once: the stated account first, then the better dated, then the surer.',
    'Where sources disagree, each keeps its word. The contradiction is marked and listed with its sides; nothing is averaged or smoothed over.',
  ],
  toLedger: (count: number) => `The ${countOf(count, { one: 'contradiction', other: 'contradictions' })}`,
  boundaries:
    'Contested ground is hatched where the shapes hold it apart, and bears a small number with a note where they do not. No line on the map is our own. What is drawn apart, and with which state the rest is drawn, is a matter of that source and says nothing on whose it is; each note tells who holds the ground and who claims it.',
  accessibility: {
    aim: 'The aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2. Nobody outside has assessed whether it is met.',
    tested: 'What the tests of the program cover, in Chromium:',
    tests: [
      'all views, in light and dark, on wide and narrow screens, with the checker axe;',
      'map, date, timeline, charts, search and documents led by the keyboard alone;',
      'text at twice its size and with wider spaces, the page at four times its size, forced colours, reduced motion.',
    ],
    twins: 'Map, timeline and charts can be read as tables or lists.',
    limits: 'Known limits:',
    limitTexts: [
      'It has not been tried by people who rely on a screen reader or other aids, nor are Firefox and Safari among the tests.',
      'Notes, summaries and reasonings are English in every language of the page; they are marked as English for voices.',
      'Places on the map may lie closer together than a finger is wide. Search, table and details lead to the same things.',
    ],
    keys: 'The key ? lists all keys; there those that act alone, without Ctrl or Cmd, can be switched off.',
  },
  privacy: {
    nothing:
      'The atlas counts no visitors, sets no cookies and sends nothing anywhere. It asks for files only where it came from; whoever keeps them there sees these requests, as with every page. A link to a publisher leaves the atlas when you follow it.',
    stored: 'What is kept, in this browser alone:',
    things: [
      'the language that you chose, and whether single keys act;',
      'documents of your own with your decisions, if you add any;',
      'a copy of the atlas for use without a network, where the browser allows it;',
      'until you close the tab: when the page last had to start again after an update.',
    ],
    gone: 'All of it goes when you delete the data of this site in the browser. Documents can be removed one by one in their room.',
  },
  licences: {
    own: 'Program and own tables:',
    ownLicence: 'MIT licence',
    leaflet: 'Map drawn with Leaflet (BSD-2-Clause) through react-leaflet, which is under the',
    leafletLicence: 'Hippocratic Licence 2.1',
    charts: 'Charts drawn with Recharts (MIT).',
    publishers: 'The documents and reference sources belong to their publishers; the atlas states facts from them.',
    shapes: (title: string, licence: string) => `Shapes: ${title} (${licence}).`,
    madeFrom: (title: string, licence: string) => `Made from ${title} (${licence}).`,
  },
  version: { program: 'Program', data: 'Data', schema: 'Format of the data', lastDay: 'Sources up to' },
  toData: 'The data as files, and what changed in them',
  makers: [
    'The licence names the SCO Atlas authors, and no persons. The atlas speaks for no state, organisation or publisher.',
    'It names no address either: report an error to whoever offers the copy that you read, with the address of the page, which holds the whole view.',
  ],
}
