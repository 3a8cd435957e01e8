/**
 * Who acts. The first five are roles of staff accounts, `resident` is a signed-in volunteer,
 * `visitor` is nobody signed in, `system` is seed, migration, worker and command code.
 */
export const STAFF_ROLES = ['city', 'operator', 'facility', 'organizer', 'admin'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

export const ROLES = [...STAFF_ROLES, 'resident', 'visitor', 'system'] as const
export type Role = (typeof ROLES)[number]

/** Everyone but the system itself: the columns of the permission table. */
export const PERSON_ROLES = ROLES.filter((role): role is Exclude<Role, 'system'> => role !== 'system')
