import fc from 'fast-check'
import { plainCode, tidyLine, tidyText } from './tidyText'

describe('tidying text of a foreign file', () => {
  it('turns the word for a line break into one', () => {
    expect(tidyText('土曜は午前（改行）日曜は休み')).toBe('土曜は午前\n日曜は休み')
    expect(tidyLine('土曜は午前（改行）日曜は休み')).toBe('土曜は午前 日曜は休み')
  })

  it('takes white space off both ends, the ideographic space too, and leaves it inside', () => {
    expect(tidyText('　老人保健施設　さくら苑　')).toBe('老人保健施設　さくら苑')
  })

  it('leaves every name as it is written', () => {
    expect(tidyText('髙﨑\uFA19①㈱〜')).toBe('髙﨑\uFA19①㈱〜')
  })

  it('takes out what a database cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the absence of control characters is what is asserted
        expect(tidyText(text)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F]/u)
      }),
    )
  })

  it('reads codes in any width', () => {
    expect(plainCode('　４３ｂ０ １００１８５')).toBe('43B0100185')
  })
})
