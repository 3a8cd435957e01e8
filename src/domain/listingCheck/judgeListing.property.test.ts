import fc from 'fast-check'
import { judged } from '@/testing/judged'

const PROHIBITED = [
  '入浴介助をお願いします',
  'おむつ交換をしてください',
  'トイレに連れて行ってください',
  'お薬を飲ませてください',
  '通帳を預かってください',
  '体を拭いてください',
]
const HARMLESS = [
  '窓ふきもあります',
  '昼食の配膳です',
  'お茶をお出しします',
  '駐車場があります',
  '動きやすい服装でお越しください',
  '',
]
const RUNS = { numRuns: 60 }

const spaced = (text: string, gaps: readonly number[]): string =>
  [...text].map((letter, at) => letter + ['', '', ' ', '　', '\u200B'][gaps[at % gaps.length] ?? 0]).join('')
const halfWidth: Record<string, string> = { ト: 'ﾄ', イ: 'ｲ', レ: 'ﾚ', おむつ: 'ｵﾑﾂ' }
const narrowed = (text: string): string => text.replace(/おむつ|[トイレ]/gu, (letter) => halfWidth[letter] ?? letter)

describe('whatever is done to the writing', () => {
  it('prohibited work with spaces in it never passes', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 12 })
    fc.assert(
      fc.property(fc.constantFrom(...PROHIBITED), gaps, fc.boolean(), (text, where, narrow) => {
        expect(judged('配膳', spaced(narrow ? narrowed(text) : text, where)).verdict).toBe('prohibited')
      }),
      RUNS,
    )
  })

  it('harmless sentences before and after it never turn it into something else', () => {
    const around = fc.array(fc.constantFrom(...HARMLESS), { maxLength: 4 })
    fc.assert(
      fc.property(fc.constantFrom(...PROHIBITED), around, around, (text, before, after) => {
        expect(judged('お手伝い', [...before, text, ...after].join('。')).verdict).toBe('prohibited')
      }),
      RUNS,
    )
  })

  it('the place of every hit lies in the text and gives it back', () => {
    const piece = fc.oneof(
      fc.constantFrom(...PROHIBITED, ...HARMLESS, '入○介助', 'ﾄｲﾚ誘導', '🙂', '（なし）'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const description = pieces.join('')
        for (const { field, start, end, text } of judged('配膳', description).hits) {
          const original = field === 'title' ? '配膳' : description
          expect(original.slice(start, end)).toBe(text)
          expect(start).toBeLessThan(Math.max(end, 1))
        }
      }),
      RUNS,
    )
  })
})
