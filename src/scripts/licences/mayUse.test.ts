import { mayUse } from './mayUse'

describe('a package may be used', () => {
  it.each([
    ['left', 'MIT'],
    ['left', 'MIT*'],
    ['left', '(MIT OR GPL-3.0-or-later)'],
    ['left', 'Apache-2.0 AND MIT'],
    ['@img/sharp-libvips-linux-x64', 'LGPL-3.0-or-later'],
    ['@img/sharp-win32-x64', 'Apache-2.0 AND LGPL-3.0-or-later'],
    ['caniuse-lite', 'CC-BY-4.0'],
  ])('%s under %s', (name, licence) => {
    expect(mayUse(name, licence)).toBe(true)
  })
})

describe('a package may not be used', () => {
  it.each([
    ['left', 'GPL-3.0-only'],
    ['left', 'LGPL-3.0-or-later'],
    ['left', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT'],
    ['left', '(MIT OR Apache-2.0) AND GPL-3.0-only'],
    ['left', 'MIT OR Apache-2.0 AND GPL-3.0-only'],
    ['left', 'UNKNOWN'],
    ['left', ''],
    ['caniuse-lite', 'GPL-3.0-only'],
    ['not-caniuse-lite', 'CC-BY-4.0'],
  ])('%s under %s', (name, licence) => {
    expect(mayUse(name, licence)).toBe(false)
  })
})
