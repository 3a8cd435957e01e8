import type { CollectionConfig } from 'payload'
import { accessFor, onlyRoles } from '@/access/can'
import { limitSignIn } from '@/access/limitSignIn'
import { servedOverTls } from '@/access/residentSession'
import { STAFF_ROLES } from '@/domain/role'
import { userWords as w } from '@/glossary/collections/accounts'
import { optionsFrom } from '@/glossary/options'
import { roleLabels } from '@/glossary/roles'
import { environment } from '@/env'
import { said, titled } from '../said'
import { keepOneAdmin } from './hooks/keepOneAdmin'
import { refuseInactive } from './hooks/refuseInactive'
import { strongPassword } from './hooks/strongPassword'

const f = said(w)
const byAdmin = { create: onlyRoles('admin'), update: onlyRoles('admin') }
const staffRoleLabels = Object.fromEntries(STAFF_ROLES.map((role) => [role, roleLabels[role]])) as Record<(typeof STAFF_ROLES)[number], string>

export const Users: CollectionConfig = {
  slug: 'users',
  ...titled(w),
  access: accessFor('users', { ownAccount: 'id' }),
  auth: {
    depth: 0, tokenExpiration: 60 * 60 * 8, maxLoginAttempts: 10, lockTime: 10 * 60_000, removeTokenFromResponses: true,
    cookies: { sameSite: 'Lax', secure: servedOverTls(environment().SERVER_URL) }, forgotPassword: { expiration: 60 * 60 * 24 * 3 * 1000 },
  },
  hooks: { beforeOperation: [limitSignIn], beforeValidate: [strongPassword], beforeLogin: [refuseInactive], beforeChange: [keepOneAdmin] },
  admin: { useAsTitle: 'name', description: w.about, defaultColumns: ['name', 'email', 'role', 'active'], listSearchableFields: ['name', 'email'] },
  fields: [
    { ...f('email'), type: 'email', required: true, unique: true, index: true, access: { update: onlyRoles('admin') } },
    { ...f('name'), type: 'text', required: true, maxLength: 80 },
    { ...f('role'), type: 'select', required: true, options: optionsFrom(staffRoleLabels), access: byAdmin, index: true },
    {
      ...f('facilities', { condition: (data: { role?: string } | undefined) => data?.role === 'facility' }),
      type: 'relationship', relationTo: 'facilities', hasMany: true, access: byAdmin,
    },
    { ...f('active'), type: 'checkbox', defaultValue: true, access: byAdmin },
  ],
}
