import type { AfterErrorHook } from 'payload'
import { isAway } from '@/database/away'
import { databaseSentences } from '@/glossary/constraints'

/** A question that reached no database is asked again later (503), wherever it was asked. */
export const databaseAwayHook: AfterErrorHook = ({ error }) =>
  isAway(error) ? { status: 503, response: { errors: [{ message: databaseSentences.away }] } } : undefined
