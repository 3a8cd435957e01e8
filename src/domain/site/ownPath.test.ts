import fc from 'fast-check'
import { ownPath } from './ownPath'

describe('where to go on after signing in', () => {
  it.each(['/my', '/listings?ward=431010&page=2', '/listings/0190a0b0-0000-7000-8000-000000000000/apply?slot=1'])(
    'is a page of this site: %s',
    (path) => {
      expect(ownPath(path, '/')).toBe(path)
    },
  )
  it.each([
    '//evil.example',
    '/%2f%2fevil.example',
    '/%252f%252fevil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/%5cevil.example',
    'javascript:alert(1)',
    'https://evil.example/',
    '/\t/evil.example',
    '/%09/evil.example',
    '/a/..//evil.example',
    '/admin',
    '/admin/logout',
    '/api/users',
    '/%E0%A4%A',
    '',
    ' /my',
    ['/my'],
    { path: '/my' },
    null,
    undefined,
  ])('is never %j', (path) => {
    expect(ownPath(path, '/fallback')).toBe('/fallback')
  })
  it('stays on this host whatever is written', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '%2f',
      '%5c',
      '%252f',
      'evil.example',
      ':',
      '@',
      '?',
      '#',
      '.',
      '..',
      '\t',
      '\n',
      'javascript:',
      'my',
      '%00',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const path = ownPath(pieces.join(''), '/')
        return new URL(path, 'https://site.example').origin === 'https://site.example' && !path.startsWith('//')
      }),
    )
  })
})
