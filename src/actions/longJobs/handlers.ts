import type { LongJobKind } from '@/domain/longJob/longJob'
import { drawCompletion } from '../completion/drawCompletion'
import { makePack } from '../packs/makePack'
import type { JobHandler } from './handler'
import { recount } from './recount'

/** Who does which kind of long work. */
export const longJobHandlers: Readonly<Record<LongJobKind, JobHandler>> = {
  completion_report: drawCompletion,
  pack: makePack,
  recount,
}
