import type { CollectionConfig, Field } from 'payload'
import { accessFor, kept, nobody, onlyRoles } from '@/access/can'
import { type Figure, FIGURES } from '@/domain/kpi/figure'
import { AGREEABLE } from '@/domain/report/quality'
import { kpiDefinitionWords as w } from '@/glossary/collections/kpi'
import { countingUnitLabels, listingRuleLabels } from '@/glossary/figures'
import { definitionEffectTexts, definitionStateLabels, usualDefinitionTexts } from '@/glossary/kpiDefinitions'
import { optionsFrom } from '@/glossary/options'
import { keepMatters, mattersField } from '../matters'
import { said, titled } from '../said'
import { defaultProgramme } from '../defaultProgramme'
import { validDay } from '../validators'
import { guardDefinition } from './hooks/guardDefinition'

const f = said(w)
const operators = { create: onlyRoles('operator'), update: onlyRoles('operator') }
const city = { create: onlyRoles('city'), update: onlyRoles('city') }
const shown = { readOnly: true }
const textOf = {
  facilities: 'textFacilities',
  residents: 'textResidents',
  listings: 'textListings',
  completions: 'textCompletions',
} as const satisfies Record<Figure, string>

/**
 * What the four figures count (clause 5(5)), from which gap to the plan on it is asked why, and what holds up a closing: proposed
 * by the operator, agreed by the city, and never changed after that.
 */
export const KpiDefinitions: CollectionConfig = {
  slug: 'kpi-definitions',
  ...titled(w),
  access: accessFor('kpi-definitions'),
  defaultSort: '-createdAt',
  hooks: { beforeValidate: [defaultProgramme], beforeChange: [guardDefinition, keepMatters] },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'status', 'version', 'agreedOn', 'fromMonth', 'programme'],
    listSearchableFields: ['title'],
  },
  indexes: [{ fields: ['programme', 'fromMonth'] }],
  fields: [
    { ...f('title'), type: 'text', required: true, maxLength: 120, access: operators },
    { ...f('status'), type: 'select', required: true, defaultValue: 'draft', options: optionsFrom(definitionStateLabels) },
    {
      ...f('countingUnit'),
      type: 'select',
      required: true,
      defaultValue: 'number',
      options: optionsFrom(countingUnitLabels),
      access: operators,
    },
    {
      ...f('listingRule'),
      type: 'select',
      required: true,
      defaultValue: 'slot',
      options: optionsFrom(listingRuleLabels),
      access: operators,
    },
    {
      name: 'effect',
      type: 'ui',
      label: definitionEffectTexts.title,
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/kpiDefinition/EffectOfDefinition#EffectOfDefinition' },
      },
    },
    ...FIGURES.map((figure) => ({
      ...f(textOf[figure]),
      type: 'textarea' as const,
      required: true,
      maxLength: 2000,
      // Said by a function: the words are no default of the database.
      defaultValue: () => usualDefinitionTexts[figure],
      access: operators,
    })),
    {
      ...f('paceThreshold'),
      type: 'group',
      fields: FIGURES.map(
        (figure): Field => ({ ...f(`paceThreshold.${figure}`), type: 'number', min: 0, max: 100, access: operators }),
      ),
    },
    {
      ...f('blocking'),
      type: 'group',
      fields: AGREEABLE.map(
        (finding): Field => ({ ...f(`blocking.${finding}`), type: 'checkbox', defaultValue: false, access: operators }),
      ),
    },
    { ...f('note'), type: 'textarea', maxLength: 2000, access: operators },
    { ...mattersField(f('matters')), access: { ...operators, read: onlyRoles('city', 'operator') } } as Field,
    { ...f('operatorName'), type: 'text', maxLength: 120, access: operators },
    { ...f('cityName'), type: 'text', maxLength: 120, access: city },
    { ...f('agreedOn'), type: 'text', validate: validDay, access: city },
    { ...f('version', shown), type: 'number', min: 1, access: kept },
    { ...f('fromMonth', shown), type: 'text', access: kept },
    { ...f('proposedAt', { ...shown, date: { pickerAppearance: 'dayAndTime' } }), type: 'date', access: kept },
    { ...f('proposedBy', shown), type: 'relationship', relationTo: 'users', access: kept },
    { ...f('agreedAt', { ...shown, date: { pickerAppearance: 'dayAndTime' } }), type: 'date', access: kept },
    { ...f('agreedBy', shown), type: 'relationship', relationTo: 'users', access: kept },
    {
      ...f('programme'),
      type: 'relationship',
      relationTo: 'programmes',
      required: true,
      index: true,
      access: { update: nobody },
    },
    { ...f('mattersDigest', { hidden: true }), type: 'text', access: kept },
    { ...f('replacedUnit', { hidden: true }), type: 'select', options: optionsFrom(countingUnitLabels), access: kept },
    { ...f('replacedRule', { hidden: true }), type: 'select', options: optionsFrom(listingRuleLabels), access: kept },
  ],
}
