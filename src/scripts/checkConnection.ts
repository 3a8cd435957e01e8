import pg from 'pg'
import { connectionFaults, startWords } from '@/glossary/commandLine'
import { UserFacingError } from '@/glossary/userFacingError'

/** Throws one clear sentence instead of a driver's error, and never the password, when `url` leads nowhere. */
export async function checkConnection(name: string, url: string): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) throw new UserFacingError(startWords.malformedUrl(name))
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('SELECT 1')
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string }
    const reason = connectionFaults[code] ?? (code || message.replaceAll(new URL(url).password || '\0', '***'))
    throw new UserFacingError(startWords.cannotConnect(name, reason))
  } finally {
    await client.end().catch(() => undefined)
  }
}
