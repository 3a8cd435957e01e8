import type { Access, Endpoint, SanitizedConfig } from 'payload'
import { accessRefusals } from '@/glossary/refusals'
import { actorOf } from './actor'
import { clamp } from './clamp'

const nobody: Access = () => false
const staffOnly: Access = ({ req }) => req.user?.collection === 'users' && actorOf(req).role !== 'visitor'
const notFound: Endpoint['handler'] = () => Response.json({ errors: [{ message: accessRefusals.notFound }] }, { status: 404 })

/** The first account is made by the start or the one-time link, never by whoever comes first. */
const CLOSED_FOR_STAFF = ['/first-register', '/init']
/** Residents sign in through the site's own pages and cookie. */
const CLOSED_FOR_RESIDENTS = [...CLOSED_FOR_STAFF, '/login', '/logout', '/me', '/refresh-token', '/forgot-password', '/reset-password', '/verify/:id', '/unlock']

type Collection = SanitizedConfig['collections'][number]

const closed = (endpoints: Collection['endpoints'], paths: readonly string[]): Collection['endpoints'] =>
  endpoints === false ? false : endpoints.map((endpoint) => (paths.includes(endpoint.path) ? { ...endpoint, handler: notFound } : endpoint))

/** Payload's own collections: nobody but staff has any business there, and with most nobody has. */
function hardenOwn(collection: Collection): void {
  const slug: string = collection.slug
  const isPreferences = slug === 'payload-preferences'
  const access = isPreferences ? staffOnly : nobody
  // Locks are switched off everywhere; the panel still asks for the list and must get an answer, an empty one.
  const read = isPreferences || slug === 'payload-locked-documents' ? staffOnly : nobody
  Object.assign(collection.access, { create: access, read, readVersions: nobody, update: access, delete: access, unlock: nobody, admin: nobody })
  if (!isPreferences) return void (collection.endpoints = false)
  if (collection.endpoints === false) return
  collection.endpoints = collection.endpoints.map((endpoint) => ({
    ...endpoint,
    handler: (req) => (req.user?.collection === 'users' && actorOf(req).role !== 'visitor' ? endpoint.handler(req) : Response.json({ errors: [{ message: accessRefusals.notFound }] }, { status: 403 })),
  }))
}

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
  }
  return config
}
