import { blindIndex } from './blindIndex'

const K1 = `k1:${'A'.repeat(43)}=`
const K2 = `k2:${'B'.repeat(43)}=`

describe('a keyed hash of sealed text', () => {
  it('is the same for the same text and key, and another for any other', () => {
    expect(blindIndex(K1).hash('花子')).toBe(blindIndex(K1).hash('花子'))
    expect(blindIndex(K1).hash('花子')).not.toBe(blindIndex(K1).hash('花代'))
    expect(blindIndex(K1).hash('花子')).not.toBe(blindIndex(K2).hash('花子'))
  })

  it('is made with the key that seals now, and says which', () => {
    expect(blindIndex(`${K2},${K1}`).keyId).toBe('k2')
    expect(blindIndex(`${K2},${K1}`).hash('花子')).toBe(blindIndex(K2).hash('花子'))
  })
})
