import type { Asked, Standing } from './asked'
import { deliverables } from './deliverables'
import { facilities } from './facilities'
import { figures } from './figures'
import { listings } from './listings'
import { residents } from './residents'
import { visits } from './visits'

export type { Asked } from './asked'

/** Every door of our own that changes something, by its method and path. */
export const ownDoors = (standing: Standing): Record<string, Asked> => ({
  ...deliverables(standing),
  ...facilities(standing),
  ...figures(standing),
  ...listings(standing),
  ...residents(standing),
  ...visits(standing),
})
