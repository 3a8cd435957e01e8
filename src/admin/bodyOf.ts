import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { refusal } from '@/actions/refusal'
import { accessRefusals } from '@/glossary/refusals'

/**
 * The JSON body of a request in the shape that is asked for. Throws the given sentence as a refusal (400) otherwise,
 * and 428 where the shape has a revision and none came.
 */
export async function bodyOf<Shape extends z.ZodType>(
  req: PayloadRequest,
  shape: Shape,
  sentence: string,
): Promise<z.output<Shape>> {
  const body: unknown = await Promise.resolve(req.json?.()).catch(() => null)
  const read = shape.safeParse(body)
  if (read.success) return read.data
  const unrevised = read.error.issues.some(({ path }) => path.join() === 'revision')
  throw unrevised ? refusal(accessRefusals.revisionMissing, 428) : refusal(sentence, 400)
}
