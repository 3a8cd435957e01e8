import type { PublicityAudience } from './publicity'
import { taggedAddress } from './tag'

/** Where an activity leads that names no address of its own: facilities to their form, everybody else to the first page. */
const PAGES: Readonly<Record<PublicityAudience, string>> = { facilities: '/facility-registration', residents: '/', both: '/' }

type Given = { address?: string | null; audience: PublicityAudience; tag?: string | null }
export type Landing = {
  /** With its tag: what is printed and posted. */
  address: string
  /** Whether it is a page of this site, where visits are counted; elsewhere whoever owns the page counts them. */
  here: boolean
}

/** The tagged address of an activity on the site at `server` (without a slash at its end); null where it has no tag or its address is none. */
export function landingOf({ address, audience, tag }: Given, server: string): Landing | null {
  const chosen = address || `${server}${PAGES[audience]}`
  const marked = tag ? taggedAddress(chosen, tag) : null
  return marked ? { address: marked, here: new URL(marked).origin === new URL(server).origin } : null
}
