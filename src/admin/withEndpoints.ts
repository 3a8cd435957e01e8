import type { CollectionConfig, Endpoint } from 'payload'

/** Adds ways to the server that belong to a collection's address but do more than a collection knows. */
export const withEndpoints = (collections: readonly CollectionConfig[], added: Record<string, Endpoint[]>): CollectionConfig[] =>
  collections.map((collection) => {
    const own = added[collection.slug]
    return own ? { ...collection, endpoints: [...(collection.endpoints || []), ...own] } : collection
  })
