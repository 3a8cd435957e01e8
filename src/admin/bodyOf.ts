import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { refusal } from '@/actions/refusal'

/** The JSON body of a request in the shape that is asked for. Throws the given sentence as a refusal (400) otherwise. */
export async function bodyOf<Shape extends z.ZodType>(
  req: PayloadRequest,
  shape: Shape,
  sentence: string,
): Promise<z.output<Shape>> {
  const body: unknown = await Promise.resolve(req.json?.()).catch(() => null)
  const read = shape.safeParse(body)
  if (!read.success) throw refusal(sentence, 400)
  return read.data
}
