import { z } from 'zod'
import type { RegistrationRequest } from '@/actions/requestFacilityRegistration'
import { officeNumberFault } from '@/domain/facility/officeNumber'
import { telephoneOf } from '@/domain/text/telephone'
import { officeNumberWarnings, requestFormRefusals as refusals } from '@/glossary/registration'
import { textOf } from '../form/textOf'

export const REGISTRATION_FIELDS = ['officeNumber', 'facilityName', 'contactName', 'email', 'phone', 'message'] as const
type Values = Record<(typeof REGISTRATION_FIELDS)[number] | 'agreed' | 'doubted', string>

const line = (most: number, missing: string, wrong: string) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .max(most, wrong)
    .regex(/^[^\p{Cc}]*$/u, wrong)
const shape = z.object({
  officeNumber: z.string().refine((number) => officeNumberFault(number) !== 'malformed', refusals.officeNumber),
  facilityName: line(200, refusals.facilityName, refusals.facilityNameLong),
  contactName: line(80, refusals.contactName, refusals.contactNameLong),
  email: z.email(refusals.email).max(254, refusals.email),
  phone: z.string().refine((phone) => telephoneOf(phone) !== null, refusals.phone),
  message: z.string().trim().max(2000, refusals.message),
  agreed: z.string().regex(/^yes$/, refusals.agreed),
})

/** Full-width letters and the many dashes of Japanese keyboards are what people type; none of them is an error. */
const narrow = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[‐‑‒–—―−ー]/gu, '-')
    .replaceAll(/\s/gu, '')

export type ReadForm = { request: RegistrationRequest } | { errors: Record<string, string>; values: Values }

/**
 * The public form as a request, or what is wrong with it by field. A number whose check digit does not fit is doubted
 * once and taken when it is sent again unchanged: real numbers fail the check.
 */
export function readRegistrationForm(form: FormData): ReadForm {
  const values = Object.fromEntries(REGISTRATION_FIELDS.map((name) => [name, textOf(form, name, 5000)])) as Values
  const officeNumber = narrow(values.officeNumber).toUpperCase().replaceAll('-', '')
  const agreed = textOf(form, 'agreed', 3)
  const read = shape.safeParse({
    ...values,
    officeNumber,
    phone: narrow(values.phone),
    email: values.email.normalize('NFKC').trim(),
    agreed,
  })
  const errors: Record<string, string> = {}
  for (const { message, path } of read.error?.issues ?? []) errors[String(path[0])] ??= message
  const doubtful = officeNumberFault(officeNumber) === 'check_digit'
  if (doubtful && textOf(form, 'doubted', 10) !== officeNumber)
    errors['officeNumber'] = `${officeNumberWarnings.check_digit}${refusals.sendAgain}`
  if (!read.success || Object.keys(errors).length > 0)
    return { errors, values: { ...values, agreed, doubted: doubtful ? officeNumber : '' } }
  const { agreed: _, message, ...rest } = read.data
  return { request: { ...rest, message: message || null } }
}
