import type { PayloadRequest } from 'payload'

/**
 * The time by which hooks judge. Code inside the server may set another one (`context: { now }`), so that a demo
 * or a test can play a past month through the real rules; a request from outside cannot set `context` at all.
 */
export function nowOf({ context }: Pick<PayloadRequest, 'context'>): Date {
  const given = context?.['now']
  return given instanceof Date ? given : new Date()
}
