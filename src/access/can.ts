import type { Access, FieldAccess, Where } from 'payload'
import { idOf, type Ref } from '@/domain/idOf'
import { reachOf, type Action, type Reach, type Subject } from '@/domain/permissions'
import { mayWriteField } from '@/domain/officeFields'
import { mayReadField } from '@/domain/personalFields'
import type { Role } from '@/domain/role'
import { actorOf, type Actor } from './actor'

/** The columns of the row that say whose it is and whether it is published. Columns of the row only: no joins. */
export type Owners = { facility?: string; own?: string; ownAccount?: string; published?: string }

function conditionOf(reach: Reach, actor: Actor, owners: Owners): Where | boolean {
  if (reach === 'all') return true
  if (reach === 'facility' && owners.facility) return { [owners.facility]: { in: [...actor.facilityIds] } }
  if (reach === 'facility_or_published' && owners.facility && owners.published)
    return { or: [{ [owners.facility]: { in: [...actor.facilityIds] } }, { [owners.published]: { equals: true } }] }
  if (reach === 'office' && owners.facility) return { [owners.facility]: { exists: false } }
  if (reach === 'own' && owners.own && actor.volunteerId) return { [owners.own]: { equals: actor.volunteerId } }
  if (reach === 'own' && owners.ownAccount && actor.accountId) return { [owners.ownAccount]: { equals: actor.accountId } }
  if (reach === 'published' && owners.published) return { [owners.published]: { equals: true } }
  return false
}

/** One cell of the permission table as a Payload access function. Not for `create`: see canCreate. */
export const can =
  (action: Exclude<Action, 'create'>, subject: Subject, owners: Owners = {}): Access =>
  ({ req }) => {
    const actor = actorOf(req)
    return conditionOf(reachOf(actor.role, action, subject), actor, owners)
  }

/** Payload takes any truthy answer to `create` for yes, so a Where must never come back from here. */
export const canCreate =
  (subject: Subject, owners: Owners = {}): Access =>
  ({ data, req }) => {
    const actor = actorOf(req)
    const reach = reachOf(actor.role, 'create', subject)
    if (reach !== 'facility' && reach !== 'own') return reach === 'all'
    const column = owners[reach]
    const given = (data ?? {}) as Record<string, unknown>
    // The panel asks before anything is chosen whether to show the form at all. A write without the facility ends at
    // the field, which is required.
    if (data === undefined || data === null) return actor.facilityIds.length > 0 || actor.volunteerId !== null
    if (reach === 'facility' && column && !(column in given)) return actor.facilityIds.length > 0
    const owner = column ? idOf(given[column] as Ref | null | undefined) : undefined
    return reach === 'facility'
      ? actor.facilityIds.includes(owner as string)
      : actor.volunteerId !== null && owner === actor.volunteerId
  }

/** The four accesses of a collection from the permission table, versions read like the record itself. */
export const accessFor = (subject: Subject, owners: Owners = {}) => ({
  create: canCreate(subject, owners),
  read: can('read', subject, owners),
  readVersions: can('read', subject, owners),
  update: can('update', subject, owners),
  delete: can('delete', subject, owners),
  unlock: can('delete', subject, owners),
  admin: ({ req }: { req: Parameters<typeof actorOf>[0] }) => req.user?.collection === 'users' && actorOf(req).role !== 'visitor',
})

/** Field access: only these roles (and the system). */
export const onlyRoles =
  (...roles: Role[]): FieldAccess =>
  ({ req }) => {
    const { role } = actorOf(req)
    return role === 'system' || roles.includes(role)
  }

/** Nobody writes it through any interface: hooks and triggers do. */
export const nobody: FieldAccess = () => false

/** Of a field that the database or an action of ours writes, and no person ever does. */
export const kept = { create: nobody, update: nobody }

/** Read access of a field after the table of personal fields. */
export const readableField =
  (subject: Subject, field: string): FieldAccess =>
  ({ req }) =>
    mayReadField(actorOf(req).role, subject, field)

/** Write access of a field after the table of fields that the office keeps. */
export const writableField = (subject: Subject, field: string): { create: FieldAccess; update: FieldAccess } => {
  const may: FieldAccess = ({ req }) => mayWriteField(actorOf(req).role, subject, field)
  return { create: may, update: may }
}
