import { readClamdVersion } from './clamd'

describe('what clamd says of itself', () => {
  it.each([
    ['ClamAV 1.4.2/27512/Fri Jan  9 17:36:58 2026', { software: 'ClamAV 1.4.2', definitions: '27512', definedOn: '2026-01-09' }],
    [
      'ClamAV 1.4.2/27512/Tue Mar 31 08:00:00 2026\n\0',
      { software: 'ClamAV 1.4.2', definitions: '27512', definedOn: '2026-03-31' },
    ],
    ['ClamAV 1.4.2', { software: 'ClamAV 1.4.2', definitions: null, definedOn: null }],
    ['', null],
    ['UNKNOWN COMMAND', null],
  ])('in %j', (text, read) => {
    expect(readClamdVersion(text)).toEqual(read)
  })
})
