import fs from 'node:fs/promises'
import path from 'node:path'
import { accessRefusals } from '@/glossary/refusals'

type Asked = { params: { filename: string } }
type Handler = (req: unknown, asked: Asked) => Promise<Response>

const isFile = (place: string): Promise<boolean> =>
  fs.stat(place).then(
    (found) => found.isFile(),
    // Whatever the reason (no such file, a name too long or with a zero byte): there is none to serve.
    () => false,
  )

/**
 * Answers 404 for a picture that is not in the directory, which Payload takes for a fault of the server (500). Looks
 * at the last part of the name alone, so that nobody learns which files there are elsewhere.
 */
export const missingFile = (directory: string): Handler => {
  const handler = async (_: unknown, { params }: Asked): Promise<Response | undefined> =>
    (await isFile(path.join(directory, path.basename(params.filename))))
      ? undefined
      : Response.json({ errors: [{ message: accessRefusals.notFound }] }, { status: 404 })
  // Payload's type has handlers that always answer and handlers that never do.
  return handler as Handler
}
