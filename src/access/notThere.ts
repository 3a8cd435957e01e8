import type { Endpoint } from 'payload'
import { accessRefusals } from '@/glossary/refusals'

/** What stands in the place of a handler that is closed for good: 404 for everybody, signed in or not. */
export const notThere: Endpoint['handler'] = () =>
  Response.json({ errors: [{ message: accessRefusals.notFound }] }, { status: 404 })
