import type { CollectionConfig } from 'payload'
import { residentStrategy, servedOverTls } from '@/access/residentSession'
import { accessFor, kept, writableField } from '@/access/can'
import { limitSignIn } from '@/access/limitSignIn'
import { volunteerAccountWords as w } from '@/glossary/collections/accounts'
import { environment } from '@/env'
import { said, titled } from '../said'
import { endSessions } from '../users/hooks/endSessions'
import { guardReset } from '../users/hooks/guardReset'
import { guardPassword } from '../users/hooks/guardPassword'
import { refuseInactive } from '../users/hooks/refuseInactive'
import { strongPassword } from '../users/hooks/strongPassword'

const f = said(w)
const office = (field: string) => ({ access: writableField('volunteer-accounts', field) })

export const VolunteerAccounts: CollectionConfig = {
  slug: 'volunteer-accounts',
  ...titled(w),
  access: accessFor('volunteer-accounts', { ownAccount: 'id' }),
  auth: {
    depth: 0,
    tokenExpiration: 60 * 60 * 24 * 7,
    maxLoginAttempts: 10,
    lockTime: 10 * 60_000,
    cookies: { sameSite: 'Lax', secure: servedOverTls(environment().SERVER_URL) },
    strategies: [residentStrategy],
    forgotPassword: { expiration: 60 * 60_000 },
  },
  hooks: {
    beforeOperation: [limitSignIn, guardReset, guardPassword],
    beforeValidate: [strongPassword],
    beforeLogin: [refuseInactive],
    beforeChange: [endSessions],
  },
  admin: { useAsTitle: 'email', description: w.about, defaultColumns: ['email', 'volunteer', 'active'] },
  fields: [
    { ...f('email'), type: 'email', required: true, unique: true, index: true },
    { ...f('volunteer'), type: 'relationship', relationTo: 'volunteers', required: true, unique: true, ...office('volunteer') },
    { ...f('active'), type: 'checkbox', defaultValue: true, ...office('active') },
    {
      ...f('lastSignedInAt', { readOnly: true, date: { pickerAppearance: 'dayAndTime' } }),
      type: 'date',
      access: kept,
    },
  ],
}
