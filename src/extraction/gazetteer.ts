/** The names by which texts call countries, organisations, cities and people. The pipeline makes the file (`public/data/gazetteer.json`). */

export interface GazetteerFile {
  schemaVersion: number
}

/** The names in the form in which they are looked up. */
export interface Gazetteer {
  file: GazetteerFile
}

export function gazetteerOf(file: GazetteerFile): Gazetteer {
  return { file }
}
