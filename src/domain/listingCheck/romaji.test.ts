import { normalise } from './normalise'
import { soundOf, withoutRomaji } from './romaji'

describe('a word in Latin letters', () => {
  it.each([
    ['nyuuyoku', 'にゅうよく'],
    ['kaijo', 'かいじょ'],
    ['omutsu', 'おむつ'],
    ['kippu', 'きっぷ'],
    ['shinbun', 'しんぶん'],
  ])('%s sounds %s', (word, sound) => expect(soundOf(word)).toBe(sound))

  it('of another language has no sound of ours', () => expect(soundOf('clear')).toBeNull())

  it('knows where it stood', () => {
    const read = withoutRomaji(normalise('omutsu替え'))
    expect(read?.text).toBe('おむつ替え')
    expect([read?.starts[0], read?.ends[2], read?.starts[3]]).toEqual([0, 6, 6])
  })
})
