import type { Paper } from './Paper'

/** The file's bytes; begin to collect before the document ends. */
export async function collected(paper: Paper): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of paper.document) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
