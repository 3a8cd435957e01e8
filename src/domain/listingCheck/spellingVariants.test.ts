import { spellingVariants } from './spellingVariants'

describe('a word of kanji and kana', () => {
  it('can be written with any of its kanji in kana', () => {
    expect(spellingVariants('取り替え', 'トリカエ')).toEqual(['とり替え', '取りかえ', 'とりかえ'])
  })

  it('is not shortened to what could be any word', () => {
    expect(spellingVariants('着る', 'キル')).toEqual([])
  })
})
