import type { Database } from './handle'
import { openMatters } from './openMatters'

/** Whether one of these questions (clause 13(4)) is not agreed on by both sides. */
export const restsOnOpenMatter = async (db: Database, matters: readonly string[]): Promise<boolean> =>
  (await openMatters(db, matters)).length > 0
