import { checkSums, packFindings, readCheckSums } from './checkSums'

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]

describe('the list of digests in a pack', () => {
  it('is read as it was written', () => {
    const sums = [
      { path: '01_月報/月報.pdf', sha256: a },
      { path: '02_議事録/第1回.pdf', sha256: b },
    ]
    expect(readCheckSums(checkSums(sums))).toEqual(sums)
    expect(readCheckSums(`${a.toUpperCase()} *x.pdf\r\n`)).toEqual([{ path: 'x.pdf', sha256: a }])
  })

  it.each([['not a list'], [`${a} x.pdf`], [`${a}  x.pdf\n${b}  x.pdf\n`]])('is none where it says %j', (text) => {
    expect(readCheckSums(text)).toBeNull()
  })

  it('tells what is missing, additional and changed', () => {
    const listed = [
      { path: 'kept', sha256: a },
      { path: 'gone', sha256: a },
      { path: 'other', sha256: a },
    ]
    const found = [
      { path: 'kept', sha256: a },
      { path: 'other', sha256: b },
      { path: 'new', sha256: b },
    ]
    expect(packFindings(listed, found)).toEqual({ missing: ['gone'], additional: ['new'], changed: ['other'] })
    expect(packFindings(listed, listed)).toEqual({ missing: [], additional: [], changed: [] })
  })
})
