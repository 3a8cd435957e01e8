import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const BEAT_MS = 1_000
/** A holder that has not been heard for this long is dead, even if its process number lives on in another program. */
const SILENCE_MS = 15_000
const PATIENCE_MS = 120_000

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const read = (file: string): string => {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function abandoned(file: string, holder: string): boolean {
  const stat = fs.statSync(file, { throwIfNoEntry: false })
  if (!stat) return false
  const silent = Date.now() - stat.mtimeMs > SILENCE_MS
  return silent || (holder !== '' && !alive(Number(holder.split(' ')[0])))
}

function tryToTake(file: string, token: string): boolean {
  try {
    fs.writeFileSync(file, token, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
}

/** Runs `work` while no other process holds the same lock file; a lock whose holder died is taken over. */
export async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const token = `${process.pid} ${randomBytes(8).toString('hex')}`
  const deadline = Date.now() + PATIENCE_MS
  while (!tryToTake(file, token)) {
    const holder = read(file)
    if (abandoned(file, holder)) {
      if (read(file) === holder) fs.rmSync(file, { force: true })
    } else if (Date.now() > deadline) throw new Error(`still locked after ${PATIENCE_MS} ms: ${file}`)
    else await sleep(100)
  }
  const beat = setInterval(() => fs.utimes(file, new Date(), new Date(), () => undefined), BEAT_MS)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    if (read(file) === token) fs.rmSync(file, { force: true })
  }
}
