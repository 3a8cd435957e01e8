/**
 * The token of a mail lies in a cookie while its owner fills in the page it leads to, so that it leaves the address bar, the
 * history and the access log of what is opened next. Only the page that needs it gets it.
 */
export type MailTicket = { path: string; cookie: string; seconds: number }

const HOUR = 3600
export const RESET_TICKET: MailTicket = { path: '/reset-password', cookie: 'reset-ticket', seconds: HOUR / 2 }
export const REGISTER_TICKET: MailTicket = { path: '/register/details', cookie: 'register-ticket', seconds: 4 * HOUR }
export const EMAIL_TICKET: MailTicket = { path: '/confirm-email', cookie: 'email-ticket', seconds: HOUR / 2 }

const TICKETS = [RESET_TICKET, REGISTER_TICKET, EMAIL_TICKET] as const
const TOKEN = /^[0-9a-f]{40}$/

/** The ticket that a path takes, or undefined. */
export const ticketAt = (path: string): MailTicket | undefined => TICKETS.find((ticket) => ticket.path === path)

/** The one readable token of an address, or ''. */
export const tokenIn = (tokens: readonly string[]): string =>
  tokens.length === 1 && TOKEN.test(tokens[0] ?? '') ? (tokens[0] ?? '') : ''
