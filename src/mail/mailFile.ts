import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { environment } from '@/env'
import { fileNameOf } from './fileCarrier'

/** The file a mail was written to, as it lies there; null where mails go to a server, or where it is not written yet. */
export async function mailFile(key: string): Promise<string | null> {
  const { DATA_DIR, SMTP_URL } = environment()
  if (SMTP_URL) return null
  return readFile(path.join(DATA_DIR, 'mail', fileNameOf(key)), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}
