/** The addresses of the data files with their content hashes, put in by the build (see vite.config.ts). */
declare const __DATA_ADDRESSES__: Record<'core' | 'trade' | 'map' | 'changes', string>
