import type { CollectionConfig, FieldAccess } from 'payload'
import { actorOf } from '@/access/actor'
import { accessFor, nobody, onlyRoles } from '@/access/can'
import { limitSignIn } from '@/access/limitSignIn'
import { servedOverTls } from '@/access/residentSession'
import { READERS_OF_NOTICE, STAFF_NOTICES } from '@/domain/notice/staffNotices'
import { STAFF_ROLES } from '@/domain/role'
import { userWords as w } from '@/glossary/collections/accounts'
import { optionsFrom } from '@/glossary/options'
import { roleLabels } from '@/glossary/roles'
import { environment } from '@/env'
import { said, titled } from '../said'
import { forgottenPassword } from './forgottenPassword'
import { endSessions } from './hooks/endSessions'
import { giveUnknownPassword } from './hooks/giveUnknownPassword'
import { guardReset } from './hooks/guardReset'
import { guardPassword } from './hooks/guardPassword'
import { keepOneAdmin } from './hooks/keepOneAdmin'
import { queueInvitation } from './hooks/queueInvitation'
import { noteFirstSignIn } from './hooks/noteFirstSignIn'
import { refuseInactive } from './hooks/refuseInactive'
import { strongPassword } from './hooks/strongPassword'

const f = said(w)
// Where Payload asks for a form it gives the record, where it saves it gives the id.
const ownAccount: FieldAccess = ({ doc, id, req }) =>
  req.user?.collection === 'users' && req.user.id === (id ?? doc?.['id']) && actorOf(req).role !== 'visitor'
const readsNotices = (role: string | undefined): boolean => Object.values<string | undefined>(READERS_OF_NOTICE).includes(role)
const byAdmin = { create: onlyRoles('admin'), update: onlyRoles('admin') }
const staffRoleLabels = Object.fromEntries(STAFF_ROLES.map((role) => [role, roleLabels[role]])) as Record<
  (typeof STAFF_ROLES)[number],
  string
>

export const Users: CollectionConfig = {
  slug: 'users',
  ...titled(w),
  access: accessFor('users', { ownAccount: 'id' }),
  auth: {
    depth: 0,
    tokenExpiration: 60 * 60 * 8,
    maxLoginAttempts: 10,
    lockTime: 10 * 60_000,
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Lax', secure: servedOverTls(environment().SERVER_URL) },
    forgotPassword: forgottenPassword,
  },
  hooks: {
    beforeOperation: [limitSignIn, guardReset, guardPassword],
    beforeValidate: [giveUnknownPassword, strongPassword],
    beforeLogin: [refuseInactive],
    afterLogin: [noteFirstSignIn],
    beforeChange: [keepOneAdmin, endSessions],
    afterChange: [queueInvitation],
  },
  admin: {
    useAsTitle: 'name',
    description: w.about,
    defaultColumns: ['name', 'email', 'role', 'active'],
    listSearchableFields: ['name', 'email'],
  },
  fields: [
    {
      name: 'invitation',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: '/src/admin/fields/Invited#Invited' } },
    },
    { ...f('email'), type: 'email', required: true, unique: true, index: true, access: { update: onlyRoles('admin') } },
    { ...f('name'), type: 'text', required: true, maxLength: 80 },
    { ...f('role'), type: 'select', required: true, options: optionsFrom(staffRoleLabels), access: byAdmin, index: true },
    {
      ...f('facilities', { condition: (data: { role?: string } | undefined) => data?.role === 'facility' }),
      type: 'relationship',
      relationTo: 'facilities',
      hasMany: true,
      access: byAdmin,
    },
    { ...f('active'), type: 'checkbox', defaultValue: true, access: byAdmin },
    // Each of them, as whoever reads it chooses.
    {
      ...f('notices', { condition: (data: { role?: string } | undefined) => readsNotices(data?.role) }),
      type: 'group',
      fields: STAFF_NOTICES.map((notice) => ({
        ...f(`notices.${notice}`, {
          condition: (data: { role?: string } | undefined) => data?.role === READERS_OF_NOTICE[notice],
        }),
        type: 'checkbox' as const,
        defaultValue: true,
        access: { update: ownAccount },
      })),
    },
    // Only the person chooses it: the panel does not ask for one where an account is made, and nobody sets another's.
    { ...f('password'), type: 'text', virtual: true, hidden: true, access: { create: nobody, update: ownAccount } },
  ],
}
