/** `npm run --silent nginx -- FOLDER [ADDRESS]`: prints a server of nginx for the built site in that folder, below that address. */
import { nginxExample } from './header-files.ts'

const [folder, address = '/', ...rest] = process.argv.slice(2)
// A quote, a blank or a brace would end what nginx reads as one word.
const isPlain = [folder ?? '', address].every((text) => /^\/([\w.-]+\/)*([\w.-]+)?$/.test(text))

if (folder === undefined || rest.length > 0 || !isPlain) {
  console.error('Usage: npm run --silent nginx -- /var/www/atlas [/atlas/] (the folder with the built site, and its address)')
  process.exitCode = 2
} else {
  process.stdout.write(nginxExample(folder.replace(/\/$/, ''), address.replace(/\/?$/, '/')))
}
