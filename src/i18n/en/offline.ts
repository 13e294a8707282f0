/** The words about use without a network, and about a newer version of the atlas. */
export const offline = {
  newer: 'A new version of the atlas is there.',
  load: 'Load it',
  later: 'Not now',
  loadNewer: 'Load the new version',
  filesWait: 'No network: the files on this page cannot be fetched now. The rest of the atlas works.',
  online: {
    storing: 'Being stored for use without a network …',
    stored: 'Works without a network: stored on this device',
    'not-stored': 'Needs a network: not stored on this device',
  },
  away: {
    storing: 'No network: not all of the atlas is stored yet',
    stored: 'No network: the atlas is shown from this device',
    'not-stored': 'No network: what has not come yet is missing',
  },
}
