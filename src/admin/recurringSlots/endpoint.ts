import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { generateSlots } from '@/actions/generateSlots'
import { isDay } from '@/domain/calendar/jst'
import { WEEKDAYS } from '@/domain/slot/recurrence'
import { recurringSlotTexts } from '@/glossary/recurringSlots'
import { bodyOf } from '../bodyOf'

const day = z.string().refine(isDay)
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const asked = z.strictObject({
  rule: z.strictObject({
    weekdays: z.array(z.literal(WEEKDAYS)).max(7),
    from: time,
    to: time,
    firstDay: day,
    lastDay: day,
    everyWeeks: z.literal([1, 2]),
    skipHolidays: z.boolean(),
  }),
  capacity: z.number().int().min(1).max(200),
  supervisor: z.string().max(80).optional(),
  confirmed: z.boolean(),
})

/** POST /api/tasks/:id/recurring-slots, for the listing's facility and operators: the dates, made only when `confirmed`. */
export const recurringSlotsEndpoint: Endpoint = {
  path: '/:id/recurring-slots',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req, asked, recurringSlotTexts.badRequest)
    const task = String(req.routeParams?.['id'])
    return Response.json(await generateSlots(req.payload, { ...body, task, by: req.user, now: nowOf(req) }), {
      headers: { 'Cache-Control': 'no-store' },
    })
  },
}
