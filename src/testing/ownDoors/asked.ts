import type { Cast, PersonRole } from '../cast'

/** Who is there, and one record of every collection. */
export type Standing = { cast: Cast; ids: Readonly<Record<string, string>> }

/** How one of our own doors is opened: by whom and with what; and whether somebody's unseen change could be overwritten. */
export type Asked = {
  roles: PersonRole[]
  body: () => unknown
  revision: true | 'sealed' | 'nothing to overwrite'
  /** What is said to whoever saw an older revision, where it is not the sentence of all records. */
  stale?: string
  /** The answer to the first of `roles`. */
  done: number
}
