import { headers } from 'next/headers'
import type { Payload } from 'payload'
import { sameOrigin } from '@/access/residentSession'

/** Whether this form was sent from a page of ours. Every action asks it, also where nobody is signed in yet. */
export const sentFromHere = async (payload: Payload): Promise<boolean> => sameOrigin(await headers(), payload.config.csrf)
