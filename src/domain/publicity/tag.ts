import type { Day } from '../calendar/jst'
import type { Channel } from './publicity'

/** What an address carries of an activity: small letters, digits and hyphens. */
const TAG = /^[a-z0-9][a-z0-9-]{0,39}$/
/** The name under which an address carries it. */
export const TAG_PARAMETER = 'from'

/** A text as a tag; letters mean the same large and small. Null where it is none. */
export function tagOf(text: string | null | undefined): string | null {
  const tag = (text ?? '').trim().toLowerCase()
  return TAG.test(tag) ? tag : null
}

/** The one readable tag of what somebody sent, or null: two of them say nothing. */
export const tagIn = (given: readonly string[]): string | null => (given.length === 1 ? tagOf(given[0]) : null)

/** The tag of an activity that was given none: its channel and day, and a number where that is taken. */
export function freeTag(channel: Channel, day: Day, taken: ReadonlySet<string>): string {
  const plain = `${channel}-${day.replaceAll('-', '')}`
  for (let number = 1; ; number++) {
    const tag = number === 1 ? plain : `${plain}-${number}`
    if (!taken.has(tag)) return tag
  }
}

/** An address with its tag: who comes by it came by this activity. Null where the address is none. */
export function taggedAddress(address: string, tag: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  url.searchParams.set(TAG_PARAMETER, tag)
  return url.toString()
}
