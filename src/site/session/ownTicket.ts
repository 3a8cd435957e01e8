import { cookies } from 'next/headers'
import type { MailTicket } from './mailTickets'

/** The token that the link of a mail left with this browser, or ''. */
export const ticketOf = async ({ cookie }: MailTicket): Promise<string> => (await cookies()).get(cookie)?.value ?? ''

/** Takes it from the browser once it is used up. */
export const dropTicket = async ({ cookie, path }: MailTicket): Promise<void> =>
  void (await cookies()).set(cookie, '', { httpOnly: true, sameSite: 'lax', path, maxAge: 0 })
