import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { ScannerFault, virusScanner } from './virusScanner'

let clamd: Server
let answer: (socket: Socket) => void
let version = ''
beforeAll(async () => {
  clamd = createServer((socket) => {
    let received = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      if (received.includes('VERSION')) socket.end(version)
      else if (received.subarray(-4).equals(Buffer.alloc(4))) answer(socket)
    })
  })
  await new Promise<void>((ready) => clamd.listen(0, '127.0.0.1', ready))
})
afterAll(() => new Promise((closed) => clamd.close(closed)))

const scanner = async () => {
  const found = await virusScanner({ CLAMD_HOST: '127.0.0.1', CLAMD_PORT: (clamd.address() as AddressInfo).port })
  if (!found) throw new Error('none is configured')
  return found
}
const scanned = async (said: string) => {
  answer = (socket) => socket.end(said)
  return (await scanner()).scan(Buffer.from('議事録'))
}

describe('the scanner', () => {
  it('says clean in its own words alone: every other answer is no verdict', async () => {
    expect(await scanned('stream: OK\0')).toBeNull()
    expect(await scanned('stream: Win.Test.EICAR_HDB-1 FOUND\0')).toBe('Win.Test.EICAR_HDB-1')
    const others = [
      '',
      'UNKNOWN COMMAND\0',
      'COMMAND READ TIMED OUT\0',
      'HTTP/1.1 400 Bad Request: OK',
      'stream: X FOUND\0stream: OK\0',
    ]
    for (const said of others) await expect(scanned(said)).rejects.toThrow(ScannerFault)
    await expect(scanned('INSTREAM size limit exceeded. ERROR\0')).rejects.toThrow(ScannerFault)
  })

  it('is one that is known', async () => {
    version = 'ClamAV 1.4.2/27512/Sun Mar 29 08:12:00 2026\n'
    expect(await (await scanner()).about()).toEqual({ software: 'ClamAV 1.4.2', definitions: '27512', definedOn: '2026-03-29' })
    version = 'UNKNOWN COMMAND\n'
    await expect((await scanner()).about()).rejects.toThrow(ScannerFault)
  })
})
