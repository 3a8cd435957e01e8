import { cookies, headers } from 'next/headers'
import type { Payload, TypedUser } from 'payload'
import { cache } from 'react'
import { residentCookie, residentFromToken, sameOrigin } from '@/access/residentSession'

/**
 * Who is signed in on the residents' pages, asked once per request; never looks at the staff cookie. A page opened by
 * a link from elsewhere counts (`navigation`), because no page changes anything; an action asks `sentFromHere` as well.
 */
export const currentResident = cache(async (payload: Payload): Promise<TypedUser | null> => {
  const [given, jar] = await Promise.all([headers(), cookies()])
  if (!sameOrigin(given, payload.config.csrf, { navigation: true })) return null
  return residentFromToken(payload, jar.get(residentCookie(payload.config.serverURL))?.value)
})
