/** What the command line asks for: `--only map`, `trade`, `timeline`, `search`, `extraction` or `lighthouse`, other `--sizes`, and another folder with the built page. */
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    sizes: { type: 'string', default: '1000,10000,100000' },
    dist: { type: 'string', default: 'dist' },
  },
})

const rooms = ['map', 'trade', 'timeline', 'search', 'extraction', 'lighthouse']
if (values.only !== undefined && !rooms.includes(values.only))
  throw new Error(`--only takes one of ${rooms.join(', ')}, not "${values.only}".`)

export const only = values.only
/** How many meetings timeline and search are measured with. */
export const sizes = values.sizes.split(',').map(Number)
/** The folder with the built page, from the project's. */
export const dist = values.dist
