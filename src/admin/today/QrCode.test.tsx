import { renderToStaticMarkup } from 'react-dom/server'
import { QrCode } from './QrCode'

const dark = (text: string): { modules: Set<string>; size: number; markup: string } => {
  const markup = renderToStaticMarkup(<QrCode text={text} label="受付のQRコード" />)
  return {
    markup,
    size: Number(/viewBox="0 0 (\d+) /.exec(markup)?.[1]),
    modules: new Set([...markup.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`)),
  }
}

describe('a QR code', () => {
  it('has its three finder patterns inside a quiet zone of four light modules', () => {
    const { modules, size } = dark('https://care.example.jp/check-in/abc')
    for (const [left, top] of [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const)
      for (let y = 0; y < 7; y++)
        for (let x = 0; x < 7; x++) {
          const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3))
          expect([left + x, top + y, modules.has(`${left + x},${top + y}`)]).toEqual([left + x, top + y, ring !== 2])
        }
    for (let at = 0; at < size; at++)
      for (const edge of [0, 1, 2, 3, size - 4, size - 1])
        expect([modules.has(`${at},${edge}`), modules.has(`${edge},${at}`)]).toEqual([false, false])
  })

  it('is another one for another address, and says what it is', () => {
    const [one, other] = [dark('https://care.example.jp/check-in/a'), dark('https://care.example.jp/check-in/b')]
    expect(one.modules).not.toEqual(other.modules)
    expect(one.markup).toContain('role="img" aria-label="受付のQRコード"')
  })
})
