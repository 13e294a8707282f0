export const DATABASE = 'sco-atlas'
