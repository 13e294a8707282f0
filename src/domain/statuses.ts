/** The statuses in the SCO, in their order. Apart from the contract: who only asks for them shall not bring its schemas along (the search's worker). */
export const statuses = ['shanghai-five', 'member', 'observer', 'dialogue-partner', 'sco-partner', 'guest'] as const
