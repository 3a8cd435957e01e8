import type { AfterErrorHook } from 'payload'

type Detailed = { data?: Record<string, unknown>; isPublic?: boolean; message: string; name: string; status?: number }

/**
 * Puts back the details of an error, such as the sentence beside each field. Payload adds them only to errors of its
 * own class, and a production build holds that class more than once: the bundle that first opens Payload makes the
 * errors, another one's class is asked. Details of errors that are not public stay inside.
 */
export const errorDetails: AfterErrorHook = ({ error, result }) => {
  const { data, isPublic, message, name, status } = error as Detailed
  const isFault = (status ?? 500) >= 500
  if (!data || typeof data !== 'object' || isPublic === false || isFault) return undefined
  const [first] = (result as { errors?: { data?: unknown }[] } | undefined)?.errors ?? []
  return first?.data ? undefined : { response: { errors: [{ name, data, message }] }, status: status ?? 400 }
}
