import { LARGEST_FILE, type FileFault } from '@/domain/facility/openDataFault'

/** The bytes of a stream, read only as far as the limit: what says it is small and is not is cut off there and refused. */
export async function readStreamBytes(
  stream: ReadableStream<Uint8Array> | null,
  largest = LARGEST_FILE,
): Promise<Uint8Array | { fault: FileFault }> {
  if (!stream) return { fault: { code: 'empty' } }
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks)
    size += value.length
    if (size > largest) {
      await reader.cancel()
      return { fault: { code: 'too_large' } }
    }
    chunks.push(value)
  }
}
