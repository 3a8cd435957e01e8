import type { PayloadRequest } from 'payload'

/** How long a link to choose a password lives; the collection of staff accounts is configured with it. */
export const PASSWORD_LINK_DAYS = 3

export type PasswordLink = { link: string; until: Date }

/** The page of the panel where a password is chosen; the host is the configured one, never that of a request. */
export const passwordPage = (serverUrl: string, token: string): string => `${serverUrl}/admin/reset/${token}`

export const passwordLinkEnds = (now: Date): Date => new Date(now.getTime() + PASSWORD_LINK_DAYS * 86_400_000)

/** A new link for a staff account to choose its password, in the request's transaction; an older one stops working. */
export async function passwordLink(req: PayloadRequest, email: string): Promise<PasswordLink> {
  const token = await req.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true, req })
  if (!token) throw new Error('no such staff account')
  return { link: passwordPage(req.payload.config.serverURL, token), until: passwordLinkEnds(new Date()) }
}
