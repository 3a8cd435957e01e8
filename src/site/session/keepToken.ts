import { cookies } from 'next/headers'
import { residentCookie, servedOverTls } from '@/access/residentSession'

const attributes = (serverURL: string) => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  path: '/',
  secure: servedOverTls(serverURL),
})

/** Hands the browser the session of a resident; scripts cannot read it. */
export const keepToken = async (serverURL: string, token: string, expires: Date): Promise<void> =>
  void (await cookies()).set(residentCookie(serverURL), token, { ...attributes(serverURL), expires })

export const dropToken = async (serverURL: string): Promise<void> =>
  void (await cookies()).set(residentCookie(serverURL), '', { ...attributes(serverURL), maxAge: 0 })
