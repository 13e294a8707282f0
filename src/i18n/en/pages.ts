/** The pages about the data and about the atlas. */
export const pages = {
  data: {
    title: 'Data',
    intro:
      'Everything the atlas shows is in these files, at addresses that stay. They may be used under the terms named under “About”.',
    taken:
      'What the map, the timeline and a chart show can be saved from their menus, a day in sentences and the citation of each source from the details.',
    version: 'Version of the data',
    schemaVersion: 'Version of the schema',
    files: {
      'atlas.json': 'the whole dataset: sources, entities, claims, contradictions',
      'core.json': 'the part for the first picture: all but trade and the titles of reference sources',
      'trade.json': 'trade figures, their contradictions, and the reference sources',
      'map.json': 'shapes in the plane of the map (TopoJSON)',
      'changes.json': 'what was added, corrected and withdrawn from version to version, and why',
      'atlas.schema.json': 'the form of the dataset as JSON Schema',
    },
    holds: 'What it holds',
    rows: {
      sources: 'sources',
      countries: 'countries',
      organisations: 'organisations',
      people: 'people',
      places: 'places',
      statuses: 'claims on status',
      counts: 'counts',
      meetings: 'accounts of meetings',
      offices: 'claims on offices',
      mentions: 'mentions',
      meanings: 'meanings of a status',
      trade: 'trade figures',
      discrepancies: 'contradictions',
      grounds: 'contested grounds',
    },
  },
  about: {
    title: 'About',
    what: 'SCO Atlas shows who belongs to the Shanghai Cooperation Organisation, who met, and what its countries traded, on any day since 26 April 1996, and always on whose word. It is built from five news documents; a reference tier of public sources, switched on beside them, fills what they leave out. The two are never mixed up.',
    marks: 'How to read it',
    signs: {
      stated: ['Solid', 'a source states it.'],
      inferred: ['Dashed', 'inferred; the reasoning is given.'],
      derived: ['Outlined', 'worked out from a stated figure; the formula is given.'],
      carried: ['Hatched', 'carried forward from an earlier day and not reconfirmed.'],
      dormant: ['Dotted', 'participation is dormant; status and count stay.'],
      contradicted: ['Double red line', 'sources contradict each other here.'],
    },
    rules: 'What decides',
    ruleTexts: [
      'A decision of the Heads of State Council puts a status in force; the memorandum that follows is given beside it.',
      'Where no such event is known, the latest list that names a country counts, and is hatched on later days.',
      'What is planned stays planned until a source says that it was held.',
      'A thing told by many sources is drawn and counted once.',
    ],
    boundaries: 'Boundaries and contested ground',
    boundaryText:
      'Contested ground is hatched where the shapes hold it apart, and bears a small number with a note where they do not. No line on the map is our own.',
    licences: 'Licences',
    licenceTexts: {
      own: 'Program and own tables: MIT licence.',
      leaflet: 'Map drawn with Leaflet (BSD-2-Clause) through react-leaflet (Hippocratic Licence 2.1).',
      charts: 'Charts drawn with Recharts (MIT).',
    },
    shapes: (title: string, licence: string) => `Shapes: ${title} (${licence}).`,
    madeFrom: (title: string, licence: string) => `Made from ${title} (${licence}).`,
  },
}
