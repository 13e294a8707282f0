import { describe, expect, it } from 'vitest'
import { publicAddress } from '@/state/public-address'

describe('the address of a view', () => {
  it.each([
    ['https://atlas.example/?open=TJ', 'https://atlas.example/?open=TJ'],
    ['http://192.168.1.7:8080/', 'http://192.168.1.7:8080/'],
    ['http://127.0.0.1:4173/?open=TJ', undefined],
    ['http://localhost:4173/', undefined],
    ['http://[::1]:4173/', undefined],
    ['file:///home/reader/index.html', undefined],
    ['about:srcdoc', undefined],
  ])('%s is given in a file as %s', (address, shown) => {
    expect(publicAddress(address)).toBe(shown)
  })
})
