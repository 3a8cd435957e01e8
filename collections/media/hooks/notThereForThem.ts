import type { AfterErrorHook } from 'payload'
import { accessRefusals } from '@/glossary/refusals'

/** A picture that somebody may not see is, for them, not there: its address does not tell that it exists. */
export const notThereForThem: AfterErrorHook = ({ error, req }) => {
  if (!req.routeParams?.['filename'] || (error as { status?: number }).status !== 403) return undefined
  return { response: { errors: [{ name: 'NotFound', message: accessRefusals.notFound }] }, status: 404 }
}
