import { addDays, at, dayOf } from '@/domain/calendar/jst'
import { REQUESTS } from '../content/requests'
import { inventedNumber, LEAVER } from './facilities'
import type { PlannedFacility, PlannedRequest } from './types'

/**
 * Registration forms of the last days: the facility that had left asks to come back and one that nobody knows asks to
 * join, both for the operator to decide today; one outside the city was declined.
 */
export function planRequests(facilities: readonly PlannedFacility[], until: Date): PlannedRequest[] {
  const ago = (days: number, time: string): Date => at(addDays(dayOf(until), -days), time)
  const { abroad, back, unknown } = REQUESTS
  const left = facilities[LEAVER.facility]
  const { decision, ...declined } = abroad
  return [
    {
      ...declined,
      officeNumber: inventedNumber(301),
      at: ago(6, '10:12'),
      declined: { at: ago(5, '14:30'), reason: decision },
    },
    {
      ...back,
      officeNumber: left?.officeNumber ?? '',
      facilityName: left?.name ?? '',
      contactName: left?.staffName ?? '',
      phone: left?.phone ?? '',
      at: ago(3, '16:05'),
      declined: null,
    },
    { ...unknown, officeNumber: inventedNumber(302), at: ago(1, '11:20'), declined: null },
  ]
}
