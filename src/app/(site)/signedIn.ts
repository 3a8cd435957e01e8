import { redirect } from 'next/navigation'
import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { currentResident } from '@/site/session/currentResident'
import { signInPath } from '@/site/session/signInPath'
import { sitePayload } from './payload'

export type SignedIn = { payload: Payload; resident: TypedUser; volunteer: string }

/** The resident who reads this page, with the id of their record; anybody else is sent to sign in and then to `path`. */
export async function signedIn(path: string): Promise<SignedIn> {
  const payload = await sitePayload()
  const resident = await currentResident(payload)
  const volunteer = resident && actorOf({ user: resident, context: {} }).volunteerId
  return volunteer ? { payload, resident, volunteer } : redirect(signInPath(path))
}
