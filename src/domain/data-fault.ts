/** Why a data file cannot be used: absent, no JSON (or cut off), of another version, or not as the contract says. */
export type DataFaultKind = 'missing' | 'unreadable' | 'version' | 'contract'
