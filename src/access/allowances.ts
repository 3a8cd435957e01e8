/**
 * How often something may be tried in so many minutes. `person` is one account, or one e-mail address or link of
 * somebody who has none yet; `staff` an account of the staff, who act for many. `address` (of the network) and
 * `everybody` bound those who are not signed in: an address can be made up where no proxy of ours stands in front.
 */
export type Allowance = { minutes: number; person?: number; staff?: number; address?: number; everybody?: number }

export const ALLOWANCES = {
  'sign-in': { minutes: 15, person: 20, address: 60, everybody: 1500 },
  'forgotten-password': { minutes: 60, person: 3, address: 20, everybody: 300 },
  'reset-password': { minutes: 60, person: 10, address: 20, everybody: 300 },
  register: { minutes: 60, person: 3, address: 20, everybody: 300 },
  'register-details': { minutes: 60, person: 30, address: 60, everybody: 600 },
  'facility-request': { minutes: 60, person: 5, address: 10, everybody: 200 },
  support: { minutes: 60, person: 10, staff: 10, address: 30, everybody: 600 },
  // Applying, and every later step of an application.
  apply: { minutes: 60, person: 30, staff: 1500 },
  'report-incident': { minutes: 60, person: 30, staff: 300 },
  message: { minutes: 60, person: 60, staff: 300 },
  briefing: { minutes: 60, person: 30 },
  proposal: { minutes: 60, person: 20 },
  invite: { minutes: 60, staff: 300 },
  block: { minutes: 60, person: 20, staff: 60 },
  // A PDF is drawn, and the row of it is kept for good.
  certificate: { minutes: 60, person: 10, staff: 120 },
  // One of these makes up to two hundred listings, or the slots of half a year.
  copy: { minutes: 60, staff: 60 },
  picture: { minutes: 60, staff: 300 },
  // A list of up to a hundred thousand records as a file.
  export: { minutes: 60, staff: 60 },
  // Documents are drawn, months counted, packs looked through: seconds of the machine each.
  document: { minutes: 60, staff: 120 },
  // Whoever guesses the six digits of one slot needs years at this pace.
  'check-in': { minutes: 15, person: 20 },
  // One screen at a reception, where dozens may come within minutes; who has no key of one is counted by address.
  kiosk: { minutes: 15, person: 150, address: 300, everybody: 6000 },
  profile: { minutes: 60, person: 30 },
  // All else that changes something.
  write: { minutes: 10, person: 60, staff: 1200 },
  // Coming by the address of a flyer or a post. Many telephones share one address of their network.
  publicity: { minutes: 5, address: 60, everybody: 3000 },
  // Looking for something without being signed in. Many telephones share one address of their network.
  search: { minutes: 5, address: 600 },
} as const satisfies Record<string, Allowance>

export type Limited = keyof typeof ALLOWANCES
