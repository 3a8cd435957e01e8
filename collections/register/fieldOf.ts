import type { CollectionSlug, Field } from 'payload'
import type { RegisterField } from '@/domain/register/definition'
import { withDayHint } from '@/glossary/input'
import { optionsFrom } from '@/glossary/options'
import { registerChoiceLabels } from '@/glossary/registers'
import { required, validDay, validWhole } from '../validators'

type Named = { name: string; label: string; admin: { description: string } }
type Values<T> = Extract<RegisterField, T>

const labelled = ({ of }: Values<{ kind: 'choice' }>) =>
  optionsFrom(Object.fromEntries(of.map((choice) => [choice, registerChoiceLabels[choice]])))

/** One field of a definition as Payload's. Days are text `YYYY-MM-DD`, instants timestamptz, money and minutes whole numbers. */
export function fieldOf(named: Named, field: RegisterField): Field {
  const needed = field.required ? { required: true as const } : {}
  switch (field.kind) {
    case 'text':
      return { ...named, ...needed, type: 'text', maxLength: 200 }
    case 'long':
      return { ...named, ...needed, type: 'textarea', maxLength: 4000 }
    case 'day':
      return {
        ...named,
        ...needed,
        type: 'text',
        validate: field.required ? required(validDay) : validDay,
        admin: { ...named.admin, description: withDayHint(named.admin.description) },
      }
    case 'instant':
      return { ...named, ...needed, type: 'date', admin: { ...named.admin, date: { pickerAppearance: 'dayAndTime' } } }
    case 'check':
      return { ...named, type: 'checkbox', defaultValue: false }
    case 'number':
      return { ...named, ...needed, type: 'number', validate: validWhole(field), admin: { ...named.admin, step: 1 } }
    case 'choice':
      return { ...named, ...needed, type: 'select', options: labelled(field), ...(field.many ? { hasMany: true } : {}) }
    case 'ref': {
      const to = { ...named, ...needed, type: 'relationship', relationTo: field.to as CollectionSlug } as const
      return field.many ? { ...to, hasMany: true } : { ...to, index: true }
    }
    case 'file':
      return { ...named, type: 'upload', relationTo: field.to as 'closed-files' }
  }
}
