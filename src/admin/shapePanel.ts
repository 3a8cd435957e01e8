import type { SanitizedConfig } from 'payload'
import { inTokyo } from './dates/inTokyo'
import { withOwnFields } from './fields/withOwnFields'
import { withNextStates } from './status/withNextStates'

/** What we change of Payload's own screens, on the finished configuration. */
export function shapePanel(config: SanitizedConfig): SanitizedConfig {
  // The tab with a record's JSON is for programmers; the answers themselves stay as they are.
  for (const collection of config.collections) collection.admin.hideAPIURL = true
  return withOwnFields(withNextStates(inTokyo(config)))
}
