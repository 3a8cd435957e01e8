import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { startWords } from '@/glossary/commandLine'
import { UserFacingError } from '@/glossary/userFacingError'
import { spawnNode } from './child'

const SOURCES = [
  'src',
  'collections',
  'reports',
  'public',
  'payload.config.ts',
  'next.config.ts',
  'package-lock.json',
  'tsconfig.json',
]
const STAMP = '.next/built-from'
const IRRELEVANT = /\.(test|stories)\.tsx?$|(^|\/)(testing|scripts)\//

function filesIn(entry: string): string[] {
  if (!fs.existsSync(entry)) return []
  if (fs.statSync(entry).isFile()) return IRRELEVANT.test(entry) ? [] : [entry]
  return fs
    .readdirSync(entry)
    .sort()
    .flatMap((name) => filesIn(path.posix.join(entry, name)))
}

/** Changes exactly when a build of the present source could differ from the last one. */
export function sourceHash(): string {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(filesIn)) hash.update(file).update('\0').update(fs.readFileSync(file))
  return hash.digest('hex')
}

export const isBuilt = (): boolean =>
  fs.existsSync(STAMP) && fs.existsSync('.next/BUILD_ID') && fs.readFileSync(STAMP, 'utf8') === sourceHash()

/** A production build of the present source, unless there is one. It needs no database and no secret. */
export async function ensureBuild(): Promise<'built' | 'was there'> {
  if (isBuilt()) return 'was there'
  const wanted = sourceHash()
  fs.rmSync(STAMP, { force: true })
  const log: string[] = []
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const child = spawnNode([path.resolve('node_modules/next/dist/bin/next'), 'build'], env, ['ignore', 'pipe', 'pipe'])
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => log.push(text.toString()))
  const from = Date.now()
  const progress = setInterval(() => console.log(startWords.stillBuilding(Math.round((Date.now() - from) / 1000))), 20_000)
  const code = await new Promise<number | null>((done) => child.on('exit', done))
  clearInterval(progress)
  if (code !== 0) throw new UserFacingError(`${startWords.buildFailed}\n${log.join('').slice(-6000)}`)
  fs.writeFileSync(STAMP, wanted)
  return 'built'
}
