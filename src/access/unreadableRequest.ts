import type { AfterErrorHook } from 'payload'
import { accessRefusals } from '@/glossary/refusals'

/** What the readers of JSON and of forms say of a body or query that is neither. */
const BROKEN_FORM =
  /^(Malformed part header|Malformed content type|Missing Content-Type|Unexpected end of form|Multipart: Boundary not found|Unsupported content type)/

/** A query or body that cannot be read is the sender's fault (400); Payload would call it ours. */
export const unreadableRequest: AfterErrorHook = ({ error }) =>
  error instanceof SyntaxError || BROKEN_FORM.test(error.message)
    ? { status: 400, response: { errors: [{ message: accessRefusals.dataUnreadable }] } }
    : undefined
