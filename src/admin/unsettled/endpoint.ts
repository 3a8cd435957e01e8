import type { Endpoint } from 'payload'
import { nowOf } from '@/access/clock'
import { remindOfRecords } from '@/actions/remindOfRecords'

/** POST /api/facilities/:id/remind-records, for operators: `{ written }`, the number of people written to. */
export const remindRecordsEndpoint: Endpoint = {
  path: '/:id/remind-records',
  method: 'post',
  handler: async (req) => {
    const facility = String(req.routeParams?.['id'])
    const done = await remindOfRecords(req.payload, { by: req.user, facility, now: nowOf(req) })
    return Response.json(done, { headers: { 'Cache-Control': 'no-store' } })
  },
}
