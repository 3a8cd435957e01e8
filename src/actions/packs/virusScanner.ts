import { Readable } from 'node:stream'
import { setTimeout as after } from 'node:timers/promises'
import type { Environment } from '@/env'
import { readClamdVersion, saysClean } from '@/domain/pack/clamd'

/** A scanner that answered otherwise than with a verdict, or not in time: nothing is known of the file. */
export class ScannerFault extends Error {}

export type VirusScanner = {
  about: () => Promise<NonNullable<ReturnType<typeof readClamdVersion>>>
  /** The name of what was found; null where nothing was. Throws a ScannerFault. */
  scan: (bytes: Buffer) => Promise<string | null>
}

/** What the package answers; its types do not name the answer itself. */
type Verdict = { isInfected: boolean | null; viruses: string[]; resultString?: string }

const MOST_MS = 120_000
const CONNECT_MS = 5_000

/** The clamd that is configured, over TCP; null where none is. Throws a ScannerFault where it does not answer. */
export async function virusScanner({
  CLAMD_HOST: host,
  CLAMD_PORT: port,
}: Pick<Environment, 'CLAMD_HOST' | 'CLAMD_PORT'>): Promise<VirusScanner | null> {
  if (!host) return null
  const { default: NodeClam } = await import('clamscan')
  const scanner = await orFault(
    new NodeClam().init({
      removeInfected: false,
      debugMode: false,
      preference: 'clamdscan',
      clamscan: { active: false },
      clamdscan: { active: true, host, port, socket: false, timeout: CONNECT_MS, localFallback: false, bypassTest: true },
    }),
  )
  return {
    about: async () => {
      const about = readClamdVersion(await orFault(scanner.getVersion(), CONNECT_MS))
      if (!about) throw new ScannerFault('no scanner that is known')
      return about
    },
    scan: async (bytes) => {
      const { isInfected, resultString, viruses } = (await orFault(scanner.scanStream(inChunks(bytes)))) as Verdict
      if (isInfected) return viruses[0] ?? '?'
      // The package takes whatever ends like a clean answer for one.
      if (isInfected !== false || !saysClean(resultString ?? '')) throw new ScannerFault('no verdict')
      return null
    },
  }
}

const CHUNK = 64 * 1024

/** A stream of small pieces, so that a scanner may stop in the middle of a file. */
const inChunks = (bytes: Buffer): Readable =>
  Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK)
    })(),
    { objectMode: false },
  )

/** What the package throws quotes the address and more: a fault says only that there was one. */
async function orFault<T>(asked: Promise<T>, most = MOST_MS): Promise<T> {
  const ended = new AbortController()
  try {
    const late = after(most, null, { signal: ended.signal }).then(
      () => {
        throw new ScannerFault('no answer in time')
      },
      () => new Promise<never>(() => undefined),
    )
    return await Promise.race([asked, late])
  } catch (error) {
    throw error instanceof ScannerFault ? error : new ScannerFault('the scanner did not answer', { cause: error })
  } finally {
    ended.abort()
  }
}
