import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Payload, TypedUser } from 'payload'
import type { Limited } from '@/access/allowances'
import { secondsToWait } from '@/access/rateLimit'
import { tooManyAttempts } from '@/glossary/input'
import { requestRefusals } from '@/glossary/site'
import { currentResident } from '@/site/session/currentResident'
import { sentFromHere } from '@/site/session/requestOrigin'
import { signInPath } from '@/site/session/signInPath'
import { sitePayload } from '../payload'

type Asked = { payload: Payload; headers: Headers }

/** Every action is open to the whole world as a POST: here it is asked whether a page of ours sent it. */
export async function fromOurPages(): Promise<Asked | { refusal: string }> {
  const payload = await sitePayload()
  return (await sentFromHere(payload)) ? { payload, headers: await headers() } : { refusal: requestRefusals.elsewhere }
}

/**
 * The same for what only a signed-in resident does; who is not is sent to sign in and then to `next`. Counted as `what`,
 * by the bound that the API's doors to the same thing count by.
 */
export async function asResident(
  next: string,
  what: Limited = 'write',
): Promise<(Asked & { resident: TypedUser }) | { refusal: string }> {
  const asked = await fromOurPages()
  if ('refusal' in asked) return asked
  const resident = await currentResident(asked.payload)
  if (!resident) redirect(signInPath(next))
  const wait = await secondsToWait(asked.payload, what, { person: resident.id })
  return wait === null ? { ...asked, resident } : { refusal: tooManyAttempts(wait) }
}
