import type { ListingRuleSet } from '../ruleSet'
import { bodyCareRules } from './bodyCare'
import { bodyContactRules } from './bodyContact'
import { dailyCareRules } from './dailyCare'
import { greyBodyRules } from './greyBody'
import { greyConditionsRules } from './greyConditions'
import { greyOutingsRules } from './greyOutings'
import { greyPeopleRules } from './greyPeople'
import { benign, words } from './lists/allLists'
import { licensedRules } from './licensed'
import { movingRules } from './moving'
import { purseRules } from './purse'
import { treatmentRules } from './treatment'
import { employmentRules } from './employment'
import { medicalRules } from './medical'
import { moneyRules } from './money'
import { permittedRules } from './permitted'
import { professionalRules } from './professional'
import { unclearRules } from './unclear'

/** The rules a new installation starts with; the operator publishes later versions. */
export const defaultRuleSet: ListingRuleSet = {
  version: 1,
  author: '事務局',
  date: '2026-11-23',
  reason: '仕様書の実施可能な業務例と禁止事項例に基づく最初の版',
  words,
  benign,
  barrier: 'thingWork',
  rules: [
    ...bodyCareRules,
    ...bodyContactRules,
    ...movingRules,
    ...dailyCareRules,
    ...medicalRules,
    ...treatmentRules,
    ...moneyRules,
    ...purseRules,
    ...professionalRules,
    ...licensedRules,
    ...greyPeopleRules,
    ...greyOutingsRules,
    ...greyBodyRules,
    ...greyConditionsRules,
    ...employmentRules,
    ...unclearRules,
    ...permittedRules,
  ],
}
