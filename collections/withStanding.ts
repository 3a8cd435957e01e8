import type { CollectionConfig, Field, FieldAccess } from 'payload'
import { isStandingCollection, standingOf, type StandingCollection } from '@/domain/standing/standing'
import { standingTexts } from '@/glossary/standing'

/**
 * The panel shows a record that stands as it stands: its fields take nothing, and above them is said why and what to do. The lock is
 * one of the screen: somebody who writes all the same is answered by the collection's guard with its sentence, for a field that access
 * refuses would be dropped without a word. `moving`: fields that still move while only the content stands.
 */
export function withStanding(collection: CollectionConfig, moving: readonly string[] = []): CollectionConfig {
  const { slug } = collection
  if (!isStandingCollection(slug)) throw new TypeError(`nothing is said of when ${slug} stands`)
  return {
    ...collection,
    fields: [
      {
        name: 'standing',
        type: 'ui',
        label: standingTexts.label,
        admin: { disableListColumn: true, components: { Field: '/src/admin/standing/Stands#Stands' } },
      },
      ...collection.fields.map((field) => closed(field, slug, 'name' in field && moving.includes(field.name))),
    ],
  }
}

function closed(field: Field, slug: StandingCollection, moves: boolean): Field {
  const within = 'fields' in field ? { fields: field.fields.map((each) => closed(each, slug, moves)) } : {}
  if (field.type === 'ui' || !('name' in field)) return { ...field, ...within } as Field
  const { access } = field
  const update: FieldAccess = (asked) => {
    // Payload gives no neighbours with the question what the panel shows as open; with a write it does.
    const standing = asked.siblingData === undefined ? standingOf(slug, asked.doc) : 'nothing'
    if (standing === 'all' || (standing === 'content' && !moves)) return false
    return access?.update?.(asked) ?? true
  }
  return { ...field, ...within, access: { ...access, update } } as Field
}
