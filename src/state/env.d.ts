/** The addresses of the data files with their content hashes, put in by the build (see vite.config.ts). */
declare const __DATA_ADDRESSES__: Record<'core' | 'trade' | 'map' | 'changes' | 'gazetteer' | 'files', string>
/** The version of the extraction's rules and names: a text that was read by others is read again. Put in by the build. */
declare const __RULES__: string
/** The version of the program, from `package.json`. Put in by the build. */
declare const __PROGRAM_VERSION__: string
