import type { Role, StaffRole } from '@/domain/role'

type Asked = { signedIn: boolean; canAccessAdmin: boolean; role: Role; roles: readonly StaffRole[]; path: string }

/** Where somebody is sent who may not see a screen, or null when they may. `path` begins with /admin. */
export function entryTo({ signedIn, canAccessAdmin, role, roles, path }: Asked): string | null {
  if (!signedIn) return `/admin/login?${new URLSearchParams({ redirect: path })}`
  const invited = (roles as readonly Role[]).includes(role)
  return canAccessAdmin && invited ? null : '/admin/unauthorized'
}
