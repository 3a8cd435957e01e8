import type { CollectionAfterChangeHook } from 'payload'
import { askRules } from './askRules'

/**
 * Whoever applies and is known to the facility is accepted at once, where one of its rules says so: in the transaction and
 * under the locks of applying. Why, or why not, is recorded for every application to a facility that has rules.
 */
export const acceptByRule: CollectionAfterChangeHook = async ({ doc, operation, req }) =>
  operation === 'create' ? ((await askRules(req, doc)) ?? doc) : doc
