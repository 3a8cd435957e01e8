'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { KIOSK_COOKIE, hashOfKey } from '@/access/kioskKey'
import { addressOf, secondsToWait } from '@/access/rateLimit'
import { pressName } from '@/actions/kiosk/pressName'
import { tooManyAttempts } from '@/glossary/input'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { fromOurPages } from '../../(site)/actions/asResident'

/** はい、到着しました / はい、帰ります, on the screen at a reception: the cookie of the screen alone lets it in. */
export async function press(state: FormState, form: FormData): Promise<FormState> {
  const asked = await fromOurPages()
  if ('refusal' in asked) return refused(state, asked)
  const key = (await cookies()).get(KIOSK_COOKIE)?.value ?? ''
  const seconds = await secondsToWait(asked.payload, 'kiosk', { person: hashOfKey(key), address: addressOf(asked.headers) })
  if (seconds !== null) return refused(state, { refusal: tooManyAttempts(seconds) })
  const step = textOf(form, 'step') === 'leave' ? 'leave' : 'arrive'
  const outcome = await pressName(asked.payload, { key, application: textOf(form, 'application'), step })
  if (!outcome.ok) return refused(state, outcome)
  redirect(`/kiosk?done=${step === 'leave' ? 'left' : 'arrived'}`)
}
