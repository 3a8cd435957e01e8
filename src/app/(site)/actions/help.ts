'use server'
import { redirect } from 'next/navigation'
import { actorOf } from '@/access/actor'
import { addressOf, secondsToWait } from '@/access/rateLimit'
import { askForHelp } from '@/actions/askForHelp'
import { tooManyAttempts } from '@/glossary/input'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { currentResident } from '@/site/session/currentResident'
import { readSupportForm, valuesOf } from '@/site/support/supportForm'
import { fromOurPages } from './asResident'

const DONE = '/help?done=asked'

/** A question to the office, of whoever is signed in or of anybody who says where to answer. */
export async function askOffice(state: FormState, form: FormData): Promise<FormState> {
  const asked = await fromOurPages()
  const values = valuesOf(form)
  if ('refusal' in asked) return refused(state, { ...asked, values })
  // A machine is told that all went well.
  if (textOf(form, 'website') !== '') redirect(DONE)
  const resident = await currentResident(asked.payload)
  const volunteer = resident && actorOf({ user: resident, context: {} }).volunteerId
  const read = readSupportForm(values, { signedIn: Boolean(volunteer) })
  if ('errors' in read) return refused(state, { errors: read.errors, values })
  const { askerName, email, ...question } = read.asked
  const wait = await secondsToWait(asked.payload, 'support', {
    person: resident?.id ?? email,
    address: addressOf(asked.headers),
  })
  if (wait !== null) return refused(state, { refusal: tooManyAttempts(wait), values })
  const asker = volunteer
    ? { source: 'resident' as const, volunteer }
    : { source: 'resident' as const, volunteer: null, name: askerName, email }
  await askForHelp(asked.payload, { ...question, asker }, new Date())
  redirect(DONE)
}
