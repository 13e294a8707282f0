import { afterAll, expect, it } from 'vitest'
import type { Catalogue } from '@/i18n/catalogue'
import { type Speech, speak } from '@/i18n/language'

// A word that a module reads while it is loaded stays in the language of that moment.
const read: string[] = []

function watched(words: object, path: string): object {
  return new Proxy(words, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key)
      const here = `${path}.${String(key)}`
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return watched(value, here)
      read.push(here)
      return value
    },
  })
}

const speech: Speech = {
  language: 'en',
  room: (name, english) => watched(english, name) as Catalogue[typeof name],
  core: (core) => core,
  trade: (trade) => trade,
  reporter: (name) => name,
  reporters: {},
}

afterAll(() => speak('en', undefined))

const modules = import.meta.glob([
  '/src/{app,features,state,ui,i18n}/**/*.{ts,tsx}',
  '!/src/i18n/{en,ru,zh}/**',
  '!/src/**/*-worker.ts',
  '!/src/**/service-worker.ts',
])

it('no module keeps a word of the language spoken when it was loaded', async () => {
  speak('en', speech)
  const kept: string[] = []
  for (const [file, load] of Object.entries(modules)) {
    await load()
    kept.push(...read.splice(0).map((word) => `${file}: ${word}`))
  }
  expect(kept).toEqual([])
})
