import type { CollectionConfig } from 'payload'
import { accessFor, kept, nobody } from '@/access/can'
import { PLAN_BASES, SETTLEMENT_SWITCHES, type SettlementSwitch } from '@/domain/settlement/terms'
import { settlementSettingsWords as w } from '@/glossary/collections/settlement'
import { optionsFrom } from '@/glossary/options'
import { planBasisLabels, settlementTexts as texts, switchValueLabels } from '@/glossary/settlement'
import { keepMatters, mattersField } from '../matters'
import { said, titled } from '../said'
import { validDay } from '../validators'
import { guardTerms } from './hooks/guardTerms'

const f = said(w)
const instant = { readOnly: true, date: { pickerAppearance: 'dayAndTime' } } as const
const byBasis = (basis: (typeof PLAN_BASES)[number]) => ({
  condition: (data: { planBasis?: string } | undefined) => data?.planBasis === basis,
})
const choice = (name: SettlementSwitch) => ({
  ...f(name),
  type: 'select' as const,
  required: true,
  defaultValue: SETTLEMENT_SWITCHES[name][0],
  options: optionsFrom(switchValueLabels[name] as Record<string, string>),
})

/** By which terms a programme is settled (clause 5(5)), in versions; what both parties agreed to stays as it was agreed. */
export const SettlementSettings: CollectionConfig = {
  slug: 'settlement-settings',
  ...titled(w),
  access: accessFor('settlement-settings'),
  defaultSort: '-createdAt',
  hooks: { beforeChange: [guardTerms, keepMatters] },
  admin: {
    useAsTitle: 'version',
    description: w.about,
    defaultColumns: ['programme', 'version', 'isAgreed', 'agreedOn', 'unitFee', 'contractAmount'],
  },
  fields: [
    {
      name: 'effects',
      type: 'ui',
      label: texts.switches,
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/settlement/EffectsOfTerms#EffectsOfTerms' },
      },
    },
    {
      ...f('programme'),
      type: 'relationship',
      relationTo: 'programmes',
      required: true,
      index: true,
      access: { update: nobody },
    },
    { ...f('version', { readOnly: true }), type: 'number', access: kept },
    { ...f('unitFee'), type: 'number', required: true, min: 1 },
    {
      ...f('planBasis'),
      type: 'select',
      required: true,
      defaultValue: PLAN_BASES[0],
      options: optionsFrom(planBasisLabels),
    },
    { ...f('plannedFacilities', byBasis('facility_months')), type: 'number', min: 0 },
    { ...f('plannedMonths', byBasis('facility_months')), type: 'number', min: 0 },
    { ...f('planAmount', byBasis('amount')), type: 'number', min: 0 },
    { ...f('contractAmount'), type: 'number', required: true, min: 0 },
    choice('monthRule'),
    {
      ...f('cutoffDay', {
        condition: (data: { monthRule?: string } | undefined) => data?.monthRule === 'cutoff_day',
      }),
      type: 'number',
      required: true,
      defaultValue: 31,
      min: 1,
      max: 31,
    },
    choice('leaverRule'),
    choice('startRule'),
    choice('unitRule'),
    choice('earlyRule'),
    choice('planTax'),
    choice('rounding'),
    { ...f('agreedOn'), type: 'text', validate: validDay },
    mattersField(f('matters')),
    { ...f('note'), type: 'textarea', maxLength: 2000 },
    { ...f('operatorAgreedAt', instant), type: 'date', access: kept },
    { ...f('operatorAgreedBy', { readOnly: true }), type: 'relationship', relationTo: 'users', access: kept },
    { ...f('cityAgreedAt', instant), type: 'date', access: kept },
    { ...f('cityAgreedBy', { readOnly: true }), type: 'relationship', relationTo: 'users', access: kept },
    { ...f('mattersDigest', { hidden: true }), type: 'text', access: kept },
    { ...f('isAgreed', { readOnly: true }), type: 'checkbox', defaultValue: false, access: kept },
  ],
}
