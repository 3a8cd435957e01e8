/**
 * The reason for this move, or null. A form sends the reason of the last move along with a new state; that one was
 * given for something else.
 */
export const reasonGiven = (sent: unknown, before: unknown): string | null =>
  typeof sent === 'string' && sent.trim() && sent !== before ? sent.trim() : null
