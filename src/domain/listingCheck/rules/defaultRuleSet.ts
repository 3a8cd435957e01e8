import type { ListingRuleSet } from '../ruleSet'
import { benign } from './benign'
import { bodyCareRules } from './bodyCare'
import { employmentRules } from './employment'
import { greyRules } from './grey'
import { medicalRules } from './medical'
import { moneyRules } from './money'
import { people } from './people'
import { permittedRules } from './permitted'
import { professionalRules } from './professional'
import { things } from './things'
import { unclearRules } from './unclear'
import { words } from './words'

/** The rules a new installation starts with; the operator publishes later versions. */
export const defaultRuleSet: ListingRuleSet = {
  version: 1,
  author: '事務局',
  date: '2026-11-23',
  reason: '仕様書の実施可能な業務例と禁止事項例に基づく最初の版',
  words: { ...words, ...people, ...things },
  benign,
  barrier: 'thingWork',
  rules: [
    ...bodyCareRules,
    ...medicalRules,
    ...moneyRules,
    ...professionalRules,
    ...greyRules,
    ...employmentRules,
    ...unclearRules,
    ...permittedRules,
  ],
}
