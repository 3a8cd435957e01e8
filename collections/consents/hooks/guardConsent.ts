import type { CollectionBeforeChangeHook } from 'payload'
import { nowOf } from '@/access/clock'
import { PRIVACY_NOTICE_VERSION } from '@/domain/people/privacyNotice'
import { consentRefusals } from '@/glossary/consents'
import { fieldRefusal } from '../../fieldRefusal'

/** Asks for what a consent must say, and writes down when and by whom it was heard. */
export const guardConsent: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const refuse = (path: string, code: keyof typeof consentRefusals): never => {
    throw fieldRefusal({ collection: 'consents', path, message: consentRefusals[code], req })
  }
  const now = nowOf(req)
  const { guardianName, kind } = { ...originalDoc, ...data }
  if (kind === 'guardian' && !String(guardianName ?? '').trim()) refuse('guardianName', 'guardian_needed')
  if (data['givenAt'] && new Date(data['givenAt']) > now) refuse('givenAt', 'in_future')
  if (operation !== 'create') return data
  const recordedBy = req.user?.collection === 'users' ? req.user.name : null
  const noticeVersion = kind === 'registration' ? PRIVACY_NOTICE_VERSION : null
  return { ...data, noticeVersion, givenAt: data['givenAt'] ?? now.toISOString(), recordedAt: now.toISOString(), recordedBy }
}
