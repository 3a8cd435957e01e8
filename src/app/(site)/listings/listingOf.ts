import { cache } from 'react'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { isUuid } from '@/domain/text/isUuid'
import { listing } from '@/queries/listing'
import { currentResident } from '@/site/session/currentResident'
import { sitePayload } from '../payload'

/** The listing of an address, with the marks of whoever is signed in, read once per request; null when there is none. */
export const listingOf = cache(async (id: string) => {
  if (!isUuid(id)) return null
  const payload = await sitePayload()
  const resident = await currentResident(payload)
  const now = new Date()
  const found = await listing(databaseOf(payload), {
    id,
    now,
    volunteer: resident ? actorOf({ user: resident, context: {} }).volunteerId : null,
  })
  return found && { listing: found, now, payload, resident }
})
