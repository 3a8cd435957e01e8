import type { Access, Endpoint, PayloadRequest, SanitizedConfig } from 'payload'
import { accessRefusals } from '@/glossary/refusals'
import { actorOf } from './actor'
import { clamp } from './clamp'
import { guardWrites } from './guardWrites'
import { notThere } from './notThere'

const nobody: Access = () => false
const isStaff = (req: PayloadRequest): boolean => req.user?.collection === 'users' && actorOf(req).role !== 'visitor'
const staffOnly: Access = ({ req }) => isStaff(req)
/** The panel writes preferences through the handlers of their key, which look at the account themselves. */
const ownPreferences: Access = ({ req }) =>
  isStaff(req) ? { 'user.value': { equals: req.user?.id }, 'user.relationTo': { equals: 'users' } } : false
const forbidden = (): Response => Response.json({ errors: [{ message: accessRefusals.notFound }] }, { status: 403 })

/** The first account is made by the start or the one-time link, never by whoever comes first. */
const CLOSED_FOR_STAFF = ['/first-register', '/init', '/verify/:id']
/** Residents sign in through the site's own pages and cookie. */
const CLOSED_FOR_RESIDENTS = [
  ...CLOSED_FOR_STAFF,
  '/login',
  '/logout',
  '/me',
  '/refresh-token',
  '/forgot-password',
  '/reset-password',
  '/unlock',
]

type Collection = SanitizedConfig['collections'][number]

const closed = (endpoints: Collection['endpoints'], paths: readonly string[]): Collection['endpoints'] =>
  endpoints === false
    ? false
    : endpoints.map((endpoint) => (paths.includes(endpoint.path) ? { ...endpoint, handler: notThere } : endpoint))

/** Payload's own collections: nobody but staff has any business there, and with most nobody has. */
function hardenOwn(collection: Collection): void {
  const slug: string = collection.slug
  const isPreferences = slug === 'payload-preferences'
  const own = isPreferences ? ownPreferences : nobody
  // Locks are switched off everywhere; the panel still asks for the list and must get an answer, an empty one.
  const read = slug === 'payload-locked-documents' ? staffOnly : own
  Object.assign(collection.access, {
    create: nobody,
    read,
    readVersions: nobody,
    update: nobody,
    delete: own,
    unlock: nobody,
    admin: nobody,
  })
  if (!isPreferences) return void (collection.endpoints = false)
  if (collection.endpoints === false) return
  collection.endpoints = collection.endpoints.map((endpoint) => ({
    ...endpoint,
    handler: forStaff(endpoint.handler),
  }))
}

/** Says which collections and fields somebody may use. The panel asks; to anybody else it is a plan of the house. */
const forStaff =
  (handler: Endpoint['handler']): Endpoint['handler'] =>
  (req) =>
    isStaff(req) ? handler(req) : forbidden()

/** The picture that Payload draws for link previews answers anybody, at some cost, and nobody needs it. */
const noPreviewPicture: Endpoint = { path: '/og', method: 'get', handler: notThere }

/**
 * Closes what Payload leaves open by default. Runs on the finished config, because Payload adds its own collections
 * after all plugins.
 */
export function harden(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    collection.hooks.beforeOperation = [clamp, ...(collection.hooks.beforeOperation ?? [])]
    if (collection.slug.startsWith('payload-')) hardenOwn(collection)
    if (collection.slug === 'users') collection.endpoints = closed(collection.endpoints, CLOSED_FOR_STAFF)
    if (collection.slug === 'volunteer-accounts') collection.endpoints = closed(collection.endpoints, CLOSED_FOR_RESIDENTS)
    for (const endpoint of collection.endpoints || [])
      if (endpoint.path.startsWith('/access/')) endpoint.handler = forStaff(endpoint.handler)
  }
  const endpoints = config.endpoints as Endpoint[]
  for (const endpoint of endpoints) if (endpoint.path === '/access') endpoint.handler = forStaff(endpoint.handler)
  endpoints.push(noPreviewPicture)
  guardWrites(config)
  return config
}
