import { localGovernmentCode } from './localGovernmentCode'

describe('the code of a local government', () => {
  it.each(['431001', '431010', '431028', '431036', '431044', '431052', '430005', '131016', '011002'])(
    'takes %s, and its first five digits',
    (code) => {
      expect(localGovernmentCode(code)).toBe(code)
      expect(localGovernmentCode(code.slice(0, 5))).toBe(code)
    },
  )

  it.each(['431011', '431029', '431000', '4310', '4310010', 'abcde', ''])('does not take %s', (text) => {
    expect(localGovernmentCode(text)).toBeNull()
  })
})
