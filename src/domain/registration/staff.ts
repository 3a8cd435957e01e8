import type { Role } from '../role'

export type StaffRefusal = 'not_yours' | 'not_found' | 'not_registered' | 'already_there' | 'name_missing' | 'bad_email'

/** Why somebody may not be made a colleague at a facility, or null. The operator does it; whose account it is is asked apart. */
export function inviteRefusalOf(
  by: Role,
  { alreadyThere, email, name, registered }: { registered: boolean; alreadyThere: boolean; name: string; email: string },
): StaffRefusal | null {
  if (by !== 'operator') return 'not_yours'
  if (!name.trim()) return 'name_missing'
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())) return 'bad_email'
  if (!registered) return 'not_registered'
  return alreadyThere ? 'already_there' : null
}
