import type { Subject } from '@/domain/permissions'
import type { Cast } from '../cast'
import { askings } from './askings'
import { deliverables } from './deliverables'
import { figures } from './figures'
import { files } from './files'
import { guidance } from './guidance'
import { listings } from './listings'
import { makerOf } from './maker'
import { papers } from './papers'
import { people } from './people'
import { places } from './places'
import type { Prepared } from './record'
import { registers } from './registers'
import { safety } from './safety'
import { stageOf } from './stage'
import { visits } from './visits'

export { type Marked, type Prepared, reaches } from './record'

/** Records of both sides in every collection, and how another one would be made. Needs one database of its own. */
export async function everyRecord(cast: Cast): Promise<Record<Subject, Prepared>> {
  const maker = await makerOf(cast)
  const stage = await stageOf(maker)
  return {
    ...(await places(maker)),
    ...(await people(maker)),
    ...(await listings(maker, stage)),
    ...(await visits(maker, stage)),
    ...(await askings(maker, stage)),
    ...(await safety(maker)),
    ...(await guidance(maker)),
    ...(await figures(maker)),
    ...(await papers(maker)),
    ...(await deliverables(maker)),
    ...(await registers(maker)),
    ...(await files(maker)),
  }
}
