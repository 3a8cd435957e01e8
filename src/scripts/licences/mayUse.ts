/** Licences that ask for no more than a notice. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'OFL-1.1',
  'Python-2.0',
  'WTFPL',
  'Zlib',
])

/** Packages whose licence asks for more, and why that is no hindrance. The licence is part of the exception. */
const EXCEPTIONS: readonly { name: RegExp; licence: string; because: string }[] = [
  {
    name: /^@img\/sharp-(libvips|wasm32|win32)/,
    licence: 'LGPL-3.0-or-later',
    because: 'libvips as npm delivers it: a library of its own, unchanged, and anybody may put another in its place',
  },
  { name: /^caniuse-lite$/, licence: 'CC-BY-4.0', because: 'data about browsers, read by the build and not passed on' },
  { name: /^spdx-(exceptions|ranges)$/, licence: 'CC-BY-3.0', because: 'lists that the tool reading licences brings along' },
]

/** Whether a package may be used under a licence as its author writes it: `MIT`, `(MIT OR GPL-3.0)`, `MIT AND Zlib`. */
export function mayUse(name: string, licence: string): boolean {
  const excepted = EXCEPTIONS.filter((each) => each.name.test(name)).map((each) => each.licence)
  // A star marks what was read from the text of a licence because the package itself says nothing.
  const allowed = (id: string): boolean => ALLOWED.has(id.replace(/\*$/, '')) || excepted.includes(id)
  const [open, or, and] = [licence.replace(/^\(([^()]*)\)$/, '$1'), / OR /, / AND /]
  // Brackets inside, or both words at once, are for a person to read.
  if (/[()]/.test(open) || (or.test(open) && and.test(open))) return false
  return or.test(open) ? open.split(or).some(allowed) : open.split(and).every(allowed)
}
