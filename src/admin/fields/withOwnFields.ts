import type { SanitizedConfig } from 'payload'

const at = (name: string) => `/src/admin/fields/${name}#${name}`

/** Relationships whose records some readers of the form may not read. */
const OWN: Record<string, Record<string, string>> = {
  applications: { volunteer: at('NotForFacilities') },
  offers: { volunteer: at('NotForFacilities') },
  'contact-disclosures': { user: at('NameOfStaff') },
  exports: { user: at('NameOfStaff') },
  'facility-registrations': { approvedBy: at('NameOfStaff') },
  reviews: { volunteer: at('NotForFacilities'), hiddenBy: at('NameOfStaff') },
  'monthly-reports': { closedBy: at('NameOfStaff'), approvedBy: at('NameOfStaff') },
}

export function withOwnFields(config: SanitizedConfig): SanitizedConfig {
  for (const { fields, slug } of config.collections) {
    for (const field of fields) {
      const component = 'name' in field ? OWN[slug]?.[field.name] : undefined
      if (component && field.type === 'relationship')
        Object.assign(field, { admin: { ...field.admin, components: { ...field.admin?.components, Field: component } } })
    }
  }
  return config
}
