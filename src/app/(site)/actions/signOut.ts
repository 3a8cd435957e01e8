'use server'
import { redirect } from 'next/navigation'
import { signOutResident } from '@/actions/signOutResident'
import { currentResident } from '@/site/session/currentResident'
import { dropToken } from '@/site/session/keepToken'
import { fromOurPages } from './asResident'

/** Ends the session here and on the server. */
export async function signOut(): Promise<void> {
  const asked = await fromOurPages()
  if ('refusal' in asked) redirect('/')
  const resident = await currentResident(asked.payload)
  if (resident) await signOutResident(asked.payload, resident)
  await dropToken(asked.payload.config.serverURL)
  redirect('/sign-in?done=signed-out')
}
