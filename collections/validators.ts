import { chaseDaysOf } from '@/domain/application/chase'
import { isDay, isMonth } from '@/domain/calendar/jst'
import { readWebAddress } from '@/domain/facility/webAddress'
import { isTimeOfDay } from '@/domain/message/quietHours'
import { telephoneOf } from '@/domain/text/telephone'
import { waitingDaysOf } from '@/domain/outreach/outreach'
import { inputRefusals } from '@/glossary/input'
import { outreachRefusals } from '@/glossary/outreach'

type Text = string | null | undefined

/** A business date `YYYY-MM-DD` that exists; empty is left to `required`. */
export const validDay = (value: Text): string | true => (!value || isDay(value) ? true : inputRefusals.notADay)

/** A month `YYYY-MM`; empty is left to `required`. */
export const validMonth = (value: Text): string | true => (!value || isMonth(value) ? true : inputRefusals.notAMonth)

/** A time of day `HH:MM`; empty is left to `required`. */
export const validTime = (value: Text): string | true => (!value || isTimeOfDay(value) ? true : inputRefusals.notATime)

/** Days such as `1,3,7`; empty is left to `required`. */
export const validChaseDays = (value: Text): string | true => (!value || chaseDaysOf(value) ? true : inputRefusals.notDays)

/** Days of waiting such as `14,14,30,30`; empty is left to `required`. */
export const validWaitingDays = (value: Text): string | true =>
  !value || waitingDaysOf(value) ? true : outreachRefusals.waiting_days

/** Required here, because Payload's own check is replaced by a `validate` of ours. */
export const required =
  (check: (value: Text) => string | true) =>
  (value: Text): string | true =>
    value?.trim() ? check(value) : inputRefusals.required

/** A web address over TLS; empty is left to `required`. */
export const validWebAddress = (value: Text): string | true =>
  !value || (value.startsWith('https://') && URL.canParse(value)) ? true : inputRefusals.notAWebAddress

/** A telephone or fax number; empty is left to `required`. */
export const validTelephone = (value: Text): string | true =>
  !value || telephoneOf(value) !== null ? true : inputRefusals.notATelephone

/** A web address that can be followed, however it was typed; empty is left to `required`. */
export const validSite = (value: Text): string | true =>
  !value || readWebAddress(value) !== 'unusable' ? true : inputRefusals.notASite

type Whole = { required?: boolean; min?: number; max?: number }

/** A whole number, be it yen, minutes or things that are counted, within its bounds. */
export const validWhole =
  ({ max = Number.MAX_SAFE_INTEGER, min = Number.MIN_SAFE_INTEGER, required: needed = false }: Whole) =>
  (value: number | number[] | null | undefined): string | true => {
    if (value === null || value === undefined) return needed ? inputRefusals.required : true
    if (Array.isArray(value) || !Number.isSafeInteger(value)) return inputRefusals.notWhole
    return value >= min && value <= max ? true : inputRefusals.outOfBounds(min, max)
  }
