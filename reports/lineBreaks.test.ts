import { brokenLines, pieces, wordedLines } from './lineBreaks'

/** A full-width character takes 2, any other 1. */
const measure = (text: string): number => [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0xff ? 2 : 1), 0)

describe('pieces between which a line may end', () => {
  it('never begin with a full stop or a closing bracket and never end with an opening one', () => {
    expect(pieces('「達成」です。')).toEqual(['「達', '成」', 'で', 'す。'])
  })
  it('keep numbers, words and addresses whole', () => {
    expect(pieces('計1,000件とjimukyoku@example.jp')).toEqual(['計', '1,000件', 'と', 'jimukyoku@example.jp'])
  })
  it('keep a short bracketed word whole, and break a long one', () => {
    expect(pieces('増（当月）')).toEqual(['増', '（当月）'])
    expect(pieces('（とても長い説明の文です）').length).toBeGreaterThan(5)
  })
  it('keep a number with what it counts, and a day whole', () => {
    expect(pieces('月報第2版')).toEqual(['月', '報', '第2版'])
    expect(pieces('令和8年11月29日提出')).toEqual(['令和8年11月29日', '提', '出'])
    expect(pieces('令和8年8月分')).toEqual(['令和8年8月', '分'])
  })
  it('keep a variation selector with its character', () => {
    expect(pieces('葛\u{E0100}城')).toEqual(['葛\u{E0100}', '城'])
  })
  it('are the text again when joined', () => {
    const text = 'エ マッチング数（受け入れ完了数）は1,000件（達成率36.9%）です。𠮷田①㋿'
    expect(pieces(text).join('')).toBe(text)
  })
})

describe('lines that fit a width', () => {
  it('are filled as far as they go', () => {
    expect(brokenLines('あいうえおかきく', 8, measure)).toEqual(['あいうえ', 'おかきく'])
  })
  it('pull a character down rather than let a full stop begin a line', () => {
    expect(brokenLines('あいうえ。', 8, measure)).toEqual(['あいう', 'え。'])
  })
  it('move a bracketed word to the next line', () => {
    expect(brokenLines('マッチング数（完了数）', 16, measure)).toEqual(['マッチング数', '（完了数）'])
  })
  it('cut a word that is longer than a line, so that nothing is clipped', () => {
    expect(brokenLines('abcdefghij', 4, measure)).toEqual(['abcd', 'efgh', 'ij'])
  })
  it('end where the text itself ends a line', () => {
    expect(brokenLines('あ\nい\r\nう', 20, measure)).toEqual(['あ', 'い', 'う'])
    expect(brokenLines('', 20, measure)).toEqual([''])
  })
})

describe('lines of a label', () => {
  it('end between words where that takes no more of them', () => {
    const text = '令和7年度 介護未経験者マッチング業務委託'
    expect(wordedLines(text, 30, measure)).toEqual(['令和7年度 介護未経験者', 'マッチング業務委託'])
    expect(wordedLines(text, 60, measure)).toEqual([text])
    expect(wordedLines('株式会社まちかど介護サポート（例）', 24, measure)).toEqual(['株式会社まちかど介護', 'サポート（例）'])
  })
  it('are the usual ones where words leave too much room', () => {
    expect(wordedLines('マッチングマッチング', 12, measure)).toEqual(brokenLines('マッチングマッチング', 12, measure))
  })
})
