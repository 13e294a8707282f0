/** The page about the data. */
import { countOf, formatDay, formatNumber } from '@/i18n/format'

export const pages = {
  data: {
    title: 'Data',
    intro:
      'Everything the atlas shows, as files for programs, spreadsheets, maps and calendars. Each stays at its address; the version says whether its content has changed.',
    taken:
      'What the map, the timeline and a chart show can be saved from their menus, a day in sentences and the citation of each source from the details.',
    facts: {
      version: 'Version of the data',
      lastDay: 'Sources up to',
      licence: 'Licence',
      schemaVersion: 'Version of the format',
    },
    versions: {
      version: 'new whenever the content changes',
      schemaVersion: 'new only when older programs would misread the data',
    },
    ours: 'MIT for what is our own',
    files: 'Files',
    columns: { file: 'File', size: 'Size', rows: 'Rows', table: 'Table' },
    size: (kilobytes: number) => `${formatNumber(kilobytes)} kB`,
    groups: {
      programs: 'For programs',
      statistics: 'For spreadsheets and statistics',
      maps: 'For maps',
      calendars: 'For calendars',
      more: 'Also',
    },
    file: {
      'atlas.json': {
        title: 'The whole dataset',
        about: 'Sources, names, every claim with its evidence, every contradiction. JSON, which every program can read.',
      },
      'core.json': {
        title: 'Its first part',
        about: 'All but trade and the list of the reference sources; the atlas opens with it. JSON.',
      },
      'trade.json': { title: 'Its second part', about: 'Trade, its contradictions, and the reference sources. JSON.' },
      'atlas.schema.json': {
        title: 'The format of the dataset',
        about: 'Every field and what it may hold, so that a program can check the data. JSON Schema.',
      },
      'states.geojson': {
        title: 'States and their status on the latest day',
        about:
          'Shapes in longitude and latitude, with evidence; contested ground is marked as such. GeoJSON, for any geographic program.',
      },
      'meetings.geojson': {
        title: 'Meetings where they took place',
        about: 'A point for each, with day, kind and who took part. GeoJSON.',
      },
      'map.json': { title: 'The shapes of this map', about: 'In the plane of the map, not in degrees. TopoJSON.' },
      'meetings.ics': {
        title: 'Meetings as a calendar',
        about: 'An entry for each, over whole days, with its sources. iCalendar.',
      },
      'changes.json': {
        title: 'What changed',
        about: 'What was added, corrected and withdrawn from version to version, and why. JSON.',
      },
      'gazetteer.json': {
        title: 'Names',
        about: 'What texts call countries, organisations, cities and people; the atlas reads documents by it. JSON.',
      },
      'datapackage.json': {
        title: 'The tables, with a description of every column',
        about:
          'R, Python and other tools load all of them by this one address. It is a Frictionless data package of CSV files, which are listed below.',
      },
    },
    holding: (what: string) => `It holds ${what}.`,
    holds: {
      'states.geojson': (count: number) => countOf(count, { one: 'entry', other: 'entries' }),
      'meetings.geojson': (count: number) => countOf(count, { one: 'point', other: 'points' }),
      'meetings.ics': (count: number) => countOf(count, { one: 'entry', other: 'entries' }),
      'datapackage.json': (count: number) => countOf(count, { one: 'table', other: 'tables' }),
    },
    leftOut: {
      'meetings.geojson': (count: number) =>
        countOf(count, {
          one: 'meeting whose place no source names is left out.',
          other: 'meetings whose place no source names are left out.',
        }),
      'meetings.ics': (count: number) =>
        countOf(count, {
          one: 'meeting whose days no source names is left out.',
          other: 'meetings whose days no source names are left out.',
        }),
    },
    subscribe: 'Subscribe in a calendar program.',
    subscribing: 'It then asks for news once a week. A calendar on the web takes the address of the file instead.',
    tables: 'Tables',
    tablesAbout:
      'What the dataset holds, a file for each table. The values are separated by commas (CSV) and written in UTF-8: import them as such into a spreadsheet. A row refers to rows of other tables by their identifiers.',
    table: {
      sources: 'Sources',
      countries: 'Countries',
      country_aliases: 'Other names of countries',
      organisations: 'Organisations',
      organisation_reports: 'Names of reporters of trade',
      people: 'People',
      person_aliases: 'Other names of people',
      places: 'Places',
      entities: 'Everything with a name',
      offices: 'Claims on offices',
      statuses: 'Claims on status',
      counts: 'Counts',
      mentions: 'Mentions',
      meanings: 'Meanings of a status',
      meetings: 'Accounts of meetings',
      participants: 'Participants',
      trade: 'Trade figures',
      derivations: 'What derived figures rest on',
      claims: 'All claims',
      evidence: 'Evidence of claims',
      correction_evidence: 'Evidence of corrections',
      discrepancies: 'Contradictions',
      discrepancy_claims: 'Claims in contradictions',
      grounds: 'Contested grounds',
      ground_evidence: 'Evidence on contested grounds',
    },
    checksums: 'Checksums, to see whether a copy is whole (SHA-256)',
    checksumsIn: 'Also in',
    cite: 'How to cite',
    citedTitle: 'SCO Atlas: the dataset',
    citedUpTo: (day: string) => `Data up to ${formatDay(day)}`,
    copy: 'Copy',
    copyAs: (style: string) => `Copy as ${style}`,
    copied: 'Copied.',
    notCopied: 'The browser does not let the page copy; the text can be copied by hand.',
    licence: 'Licence',
    licences: {
      ours: 'Our own: the tables, the wording of notes and summaries, and what is worked out from them. They are under the MIT licence: use them for anything, also for money, and pass the notice of the licence on.',
      publishers:
        'The publishers’: the documents and reference sources themselves. Their titles, and phrases of twelve words at most, are cited with their addresses; their texts are not among the files.',
      names: 'Names of the world’s countries in gazetteer.json: i18n-iso-countries (MIT).',
      shapes: (title: string, licence: string) => `Shapes in states.geojson and map.json: ${title} (${licence}).`,
    },
    licenceText: 'The MIT licence',
  },
}
