import type { AfterErrorHook } from 'payload'
import { mediaRefusals } from '@/glossary/collections/accounts'

type Detailed = { name: string; data?: { errors?: { path?: string }[] } }

/** Payload says in English what is wrong with a file; to whoever chose it only one thing helps: another file. */
export const sayUnreadable: AfterErrorHook = ({ collection, error }) => {
  const { data, name } = error as Detailed
  if (!data?.errors?.some(({ path }) => path === 'file')) return undefined
  const message = mediaRefusals.unreadable
  const errors = [{ path: 'file', message }]
  return { response: { errors: [{ name, message, data: { collection: collection?.slug, errors } }] }, status: 400 }
}
