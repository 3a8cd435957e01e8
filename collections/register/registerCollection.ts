import type { CollectionConfig, Field } from 'payload'
import { accessFor, kept, readableField } from '@/access/can'
import { statesOf } from '@/domain/register/definition'
import { REGISTERS } from '@/domain/register/registers'
import type { RegisterSlug } from '@/domain/register/slugs'
import { registerWords } from '@/glossary/collections/registers'
import { matterTexts } from '@/glossary/matters'
import { optionsFrom } from '@/glossary/options'
import { registerStateLabel } from '@/glossary/registers'
import { meetingsPanel } from '../meetingsPanel'
import { programmeField } from '../programmeField'
import { said, titled } from '../said'
import { defaultProgramme } from '../defaultProgramme'
import { fieldOf } from './fieldOf'
import { guardRegister } from './guardRegister'

/** What a register shows beside its own fields. */
const BESIDE: Partial<Record<RegisterSlug, Field[]>> = {
  'consultation-matters': [
    {
      name: 'decided',
      type: 'ui',
      label: matterTexts.decided,
      admin: { disableListColumn: true, components: { Field: '/src/admin/registers/DecidedByMatter#DecidedByMatter' } },
    },
    meetingsPanel,
  ],
}

const hidden = { hidden: true }
const SHOWN_IN_LIST = 3

/** A register as a collection with columns of its own: who may do what, which state needs what, and its history come from its definition. */
export function registerCollection(slug: RegisterSlug): CollectionConfig {
  const register = REGISTERS[slug]
  const words = registerWords[slug]
  const f = said(words)
  const states = optionsFrom(Object.fromEntries(statesOf(register).map((state) => [state, registerStateLabel(slug, state)])))
  const own = Object.entries(register.fields).map(
    ([name, field]): Field => ({ ...fieldOf(f(name), field), access: { read: readableField(slug, name) } }) as Field,
  )
  const inList = Object.entries(register.fields).filter(([, { kind }]) => kind !== 'long' && kind !== 'file' && kind !== 'check')
  const clock = register.clocks ? {} : hidden
  return {
    slug,
    ...titled(words),
    access: accessFor(slug),
    defaultSort: '-createdAt',
    hooks: { beforeValidate: [defaultProgramme], beforeChange: [guardRegister(register, words)] },
    admin: {
      useAsTitle: 'title',
      description: words.about,
      defaultColumns: [
        'title',
        'status',
        ...inList.slice(0, SHOWN_IN_LIST).map(([name]) => name),
        ...(register.clocks ? ['dueOn'] : []),
        'updatedAt',
      ],
      listSearchableFields: ['title'],
    },
    indexes: [{ fields: ['programme', 'isOpen', 'dueOn'] }],
    fields: [
      { ...f('title'), type: 'text', required: true, maxLength: 200 },
      { ...f('status'), type: 'select', required: true, defaultValue: register.first, options: states },
      ...own,
      ...(BESIDE[slug] ?? []),
      { ...f('note'), type: 'textarea', maxLength: 4000 },
      {
        ...f('dueOn', { readOnly: true, ...clock, components: { Cell: '/src/admin/registers/DueOnCell#DueOnCell' } }),
        type: 'text',
        index: true,
        access: kept,
      },
      { ...f('mark', register.marks ? { readOnly: true } : hidden), type: 'checkbox', defaultValue: false, access: kept },
      programmeField(f('programme'), { access: {} }),
      { ...f('alertOn', hidden), type: 'text', index: true, access: kept },
      { ...f('isOpen', hidden), type: 'checkbox', defaultValue: true, access: kept },
      { ...f('changedAt', hidden), type: 'date', access: kept },
      { ...f('changedByRole', hidden), type: 'text', access: kept },
      { ...f('changedBy', hidden), type: 'text', access: kept },
    ],
  }
}
