/**
 * The mails a resident may do without. What says that a visit is called off, moved, changed or suspended, and what was
 * decided or recorded of an application, is none of them: somebody would come to a closed door, or wait for an answer.
 */
export const NOTICES = ['reminders', 'messages', 'offers', 'reviews'] as const
export type Notice = (typeof NOTICES)[number]
export type Notices = Record<Notice, boolean>

/** Whoever has not chosen is told everything. */
export const noticesOf = (stored: Partial<Record<Notice, boolean | null>> | null | undefined): Notices => ({
  reminders: stored?.reminders !== false,
  messages: stored?.messages !== false,
  offers: stored?.offers !== false,
  reviews: stored?.reviews !== false,
})
