import type { AfterErrorHook } from 'payload'
import { isAway } from '@/database/away'
import { databaseSentences } from '@/glossary/constraints'

/** A question that reached no database is asked again later (503), wherever it was asked. */
export const databaseAwayHook: AfterErrorHook = ({ error, req }) => {
  if (!isAway(error)) return undefined
  req.responseHeaders = new Headers({ 'Retry-After': '15' })
  return { status: 503, response: { errors: [{ message: databaseSentences.away }] } }
}
