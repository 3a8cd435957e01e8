import { readStreamBytes } from './readStreamBytes'

/** A stream of so many pieces of 1,000 bytes that counts how many were asked for. */
function pieces(count: number): { stream: ReadableStream<Uint8Array>; given: () => number } {
  let given = 0
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (given === count) return controller.close()
        given += 1
        controller.enqueue(new Uint8Array(1000))
      },
    },
    { highWaterMark: 0 },
  )
  return { stream, given: () => given }
}

describe('reading an upload', () => {
  it('gives all of its bytes', async () => {
    const bytes = await readStreamBytes(pieces(3).stream, 3000)
    expect('fault' in bytes ? bytes.fault : bytes.length).toBe(3000)
  })

  it('stops reading at the limit', async () => {
    const { stream, given } = pieces(1_000_000)
    expect(await readStreamBytes(stream, 3000)).toEqual({ fault: { code: 'too_large' } })
    expect(given()).toBe(4)
  })

  it('takes a missing body for an empty file', async () => {
    expect(await readStreamBytes(null)).toEqual({ fault: { code: 'empty' } })
  })
})
