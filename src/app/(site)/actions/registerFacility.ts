'use server'
import { redirect } from 'next/navigation'
import { addressOf, secondsToWait } from '@/access/rateLimit'
import { refusedBy } from '@/actions/outcome'
import { requestFacilityRegistration } from '@/actions/requestFacilityRegistration'
import { TAG_PARAMETER, tagOf } from '@/domain/publicity/tag'
import { tooManyAttempts } from '@/glossary/input'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { readRegistrationForm } from '@/site/registration/registrationForm'
import { fromOurPages } from './asResident'

const DONE = '/facility-registration?done=received'

/** Takes a facility's request. Whether the number is known, registered or unknown: the answer is the same. */
export async function registerFacility(state: FormState, form: FormData): Promise<FormState> {
  const asked = await fromOurPages()
  const read = readRegistrationForm(form)
  const values = 'values' in read ? read.values : { ...read.request, message: read.request.message ?? '', agreed: 'yes' }
  if ('refusal' in asked) return refused(state, { ...asked, values })
  // A machine is told that all went well.
  if (textOf(form, 'website') !== '') redirect(DONE)
  if ('errors' in read) return refused(state, read)
  const wait = await secondsToWait(asked.payload, 'facility-request', {
    person: read.request.email,
    address: addressOf(asked.headers),
  })
  if (wait !== null) return refused(state, { refusal: tooManyAttempts(wait), values })
  const tag = tagOf(textOf(form, TAG_PARAMETER, 40))
  const refusal = await refusedBy(requestFacilityRegistration(asked.payload, { ...read.request, tag }, new Date()))
  if (refusal !== null) return refused(state, { refusal, values })
  redirect(DONE)
}
