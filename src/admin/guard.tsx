import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ComponentType, ReactNode } from 'react'
import { actorOf } from '@/access/actor'
import type { StaffRole } from '@/domain/role'
import { entryTo } from './entryTo'

type View = ComponentType<AdminViewServerProps>
type Options = {
  roles: readonly StaffRole[]
  /** The first screen is drawn inside the panel's frame by Payload itself; every other view brings the frame along. */
  framed?: boolean
}

const guarded = new WeakSet<object>()

/** Whether a component came out of `guard`: a test asks it of every view in the configuration. */
export const isGuarded = (component: unknown): boolean => typeof component === 'function' && guarded.has(component)

/**
 * The only door to a screen of ours. Payload does not check the access of custom views: without this anybody reads
 * them. Nobody signed in goes to the sign-in page and comes back; a role that has no business here is told so.
 */
export function guard(View: View, { roles, framed = false }: Options): (props: AdminViewServerProps) => ReactNode {
  const Guarded = (props: AdminViewServerProps): ReactNode => {
    const { permissions, req } = props.initPageResult
    const { role } = actorOf(req)
    const refused = entryTo({
      role,
      roles,
      canAccessAdmin: permissions.canAccessAdmin === true,
      signedIn: Boolean(req.user),
      path: pathOf(props),
    })
    if (refused) redirect(refused)
    return framed ? (
      <View {...props} />
    ) : (
      <Framed {...props}>
        <View {...props} />
      </Framed>
    )
  }
  guarded.add(Guarded)
  return Guarded
}

/** The path that was asked for, put together from its own parts: never an address somebody typed. */
function pathOf({ params, searchParams }: AdminViewServerProps): string {
  const segments = ([] as string[]).concat(params?.['segments'] ?? [])
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(searchParams ?? {})) {
    if (typeof value === 'string' && key !== 'redirect') query.set(key, value)
  }
  const path = ['/admin', ...segments.map(encodeURIComponent)].join('/')
  return query.size > 0 ? `${path}?${query}` : path
}

function Framed({
  children,
  initPageResult,
  params,
  payload,
  searchParams,
  viewActions,
}: AdminViewServerProps & { children: ReactNode }) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      payload={payload}
      permissions={permissions}
      req={req}
      {...(searchParams ? { searchParams } : {})}
      {...(req.user ? { user: req.user } : {})}
      viewActions={viewActions ?? []}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      {children}
    </DefaultTemplate>
  )
}
