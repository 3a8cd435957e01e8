import { runsOf } from './runs'

/** A UD font without 𠮷, a fallback without 🌸. */
const covers = (font: string, codePoint: number): boolean =>
  codePoint !== 0x1f338 && (font.startsWith('noto') || codePoint !== 0x20bb7)
const split = (text: string, missing: string[] = []) => runsOf(text, 'regular', covers, (character) => missing.push(character))

describe('a text as runs of one font each', () => {
  it('takes the UD font as long as it has the characters, the fallback only for those it lacks', () => {
    expect(split('𠮷田髙子')).toEqual([
      { text: '𠮷', font: 'noto-regular' },
      { text: '田髙子', font: 'udGothic-regular' },
    ])
  })
  it('puts 〓 for what no font has, and tells which character that was', () => {
    const missing: string[] = []
    expect(split('桜🌸色', missing)).toEqual([{ text: '桜〓色', font: 'udGothic-regular' }])
    expect(missing).toEqual(['🌸'])
  })
  it('leaves a variation selector with its character', () => {
    expect(split('𠮷\u{E0100}野')).toEqual([
      { text: '𠮷\u{E0100}', font: 'noto-regular' },
      { text: '野', font: 'udGothic-regular' },
    ])
  })
  it('drops what has no form, and keeps a tab as a space', () => {
    expect(split('\uFEFF熊\u0000本\t市')).toEqual([{ text: '熊本 市', font: 'udGothic-regular' }])
  })
  it('is nothing for an empty text', () => {
    expect(split('')).toEqual([])
  })
})
