import type { Role } from '@/domain/role'
import { deliverableScreenTexts } from '@/glossary/deliverableScreens'
import { guidanceTexts } from '@/glossary/guidance'
import { inactivityTexts } from '@/glossary/inactivity'
import { intentionOverviewTexts } from '@/glossary/intentions'
import { listingReviewTexts } from '@/glossary/listingReview'
import { entryTexts, letterTexts } from '@/glossary/proxyEntry'
import { completionScreenTexts } from '@/glossary/completion'
import { packScreenTexts } from '@/glossary/packs'
import { secondPersonTexts } from '@/glossary/secondPerson'
import { longJobScreenTexts } from '@/glossary/longJobs'
import { outreachTexts } from '@/glossary/outreach'
import { navigationWords as words } from '@/glossary/screens'
import { paceTexts } from '@/glossary/pace'
import { registerScreenTexts } from '@/glossary/registers'
import { pictureTexts } from '@/glossary/pictures'
import { settlementTexts } from '@/glossary/settlement'
import { proofCheckTexts } from '@/glossary/proofCheck'
import {
  completionLink,
  deliverablesLink,
  duplicatesLink,
  inactivityLink,
  intentionsLink,
  lettersLink,
  longJobsLink,
  packsLink,
  picturesLink,
  outreachLink,
  paceLink,
  proofCheckLink,
  registersLink,
  qualityLink,
  registerResidentLink,
  secondPersonLink,
  settlementLink,
} from '../links'

export type OwnLink = { href: string; label: string }

/** The screens of ours that a role may open. */
export function linksOf(role: Role): OwnLink[] {
  const first = { href: '/admin', label: role === 'city' || role === 'operator' ? words.dashboard : words.home }
  const report = { href: '/admin/monthly-report', label: words.monthlyReport }
  const quality = { href: qualityLink(), label: words.quality }
  const deliverables = { href: deliverablesLink(), label: deliverableScreenTexts.title }
  const completion = { href: completionLink(), label: completionScreenTexts.title }
  const packs = { href: packsLink(), label: packScreenTexts.title }
  const longJobs = { href: longJobsLink, label: longJobScreenTexts.title }
  const second = { href: secondPersonLink, label: secondPersonTexts.title }
  const importing = { href: '/admin/import-facilities', label: words.importFacilities }
  const review = { href: '/admin/listing-review', label: listingReviewTexts.title }
  const pictures = { href: picturesLink, label: pictureTexts.title }
  const today = { href: '/admin/today', label: words.today }
  const residents = [
    { href: registerResidentLink, label: entryTexts.title },
    { href: proofCheckLink, label: proofCheckTexts.title },
    { href: lettersLink, label: letterTexts.listTitle },
  ]
  const duplicates = { href: duplicatesLink, label: words.duplicates }
  const inactive = { href: inactivityLink, label: inactivityTexts.title }
  const following = [
    { href: '/admin/slots-at-risk', label: words.slotsAtRisk },
    { href: '/admin/unsettled', label: words.unsettled },
    { href: '/admin/hours', label: words.hours },
  ]
  const outcomes = { href: '/admin/guidance-outcomes', label: guidanceTexts.title }
  const intentions = { href: intentionsLink(), label: intentionOverviewTexts.title }
  const pace = { href: paceLink(), label: paceTexts.title }
  const outreach = { href: outreachLink(), label: outreachTexts.title }
  const settlement = { href: settlementLink(), label: settlementTexts.title }
  const registers = { href: registersLink(), label: registerScreenTexts.title }
  if (role === 'city')
    return [
      first,
      pace,
      ...following,
      outreach,
      intentions,
      outcomes,
      quality,
      report,
      settlement,
      deliverables,
      registers,
      completion,
      packs,
      longJobs,
      second,
    ]
  if (role === 'operator')
    return [
      first,
      pace,
      review,
      pictures,
      today,
      ...following,
      ...residents,
      duplicates,
      inactive,
      outreach,
      intentions,
      outcomes,
      quality,
      report,
      settlement,
      deliverables,
      completion,
      packs,
      longJobs,
      registers,
      importing,
      second,
    ]
  return role === 'facility' ? [first, today, ...following] : [first]
}
