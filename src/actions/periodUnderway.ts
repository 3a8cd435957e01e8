import type { PayloadRequest } from 'payload'
import { type ListingPeriod, periodOfListing } from '@/domain/flexible/kind'
import { idOf } from '@/domain/idOf'
import type { Task } from '@/payload-types'

/** Within which days a time of this listing is agreed, the last one its programme's where it names none; null where its times are set. */
export async function periodUnderway(
  req: PayloadRequest,
  { flexibleFrom, flexibleUntil, programme, timing }: Task,
): Promise<ListingPeriod | null> {
  const { endsOn } = await req.payload.findByID({
    collection: 'programmes',
    id: idOf(programme),
    depth: 0,
    overrideAccess: true,
    req,
  })
  return periodOfListing({ timing, from: flexibleFrom || null, until: flexibleUntil || null }, { endsOn })
}
