import { completeUnopposedVisits } from '@/actions/completeUnopposedVisits'
import { deliverMails } from '@/actions/deliverMails'
import { expireStartedApplications } from '@/actions/expireStartedApplications'
import { inviteToReview } from '@/actions/reviews/inviteToReview'
import { releaseDueReviews } from '@/actions/reviews/releaseDueReviews'
import { rejudgeListings } from '@/actions/rejudgeListings'
import { remindOfBriefing } from '@/actions/remindOfBriefing'
import { remindOfIncidents } from '@/actions/remindOfIncidents'
import { remindOfInsurance } from '@/actions/remindOfInsurance'
import { passOnOffers } from '@/actions/passOnOffers'
import { remindOfAnswers } from '@/actions/remindOfAnswers'
import { suspendListingsOfLeavers } from '@/actions/suspendListingsOfLeavers'
import { environment } from '@/env'
import { carrierFor } from '@/mail/carrier'
import type { Duty } from './duty'

const mails: Duty = {
  name: 'deliverMails',
  everySeconds: 5,
  run: async (payload, now) => {
    const carrier = carrierFor(environment())
    try {
      return await deliverMails(payload, { carrier, now })
    } finally {
      carrier.close()
    }
  },
}

const completions: Duty = {
  name: 'completeUnopposedVisits',
  everySeconds: 60,
  run: (payload, now) => completeUnopposedVisits(payload, now),
}

const expiries: Duty = {
  name: 'expireStartedApplications',
  everySeconds: 60,
  run: (payload, now) => expireStartedApplications(payload, now),
}

const answers: Duty = {
  name: 'remindOfAnswers',
  everySeconds: 60,
  run: (payload, now) => remindOfAnswers(payload, now),
}

const offers: Duty = {
  name: 'passOnOffers',
  everySeconds: 15,
  run: (payload, now) => passOnOffers(payload, now),
}

const leavers: Duty = {
  name: 'suspendListingsOfLeavers',
  everySeconds: 300,
  run: (payload, now) => suspendListingsOfLeavers(payload, now),
}

const reviewInvitations: Duty = {
  name: 'inviteToReview',
  everySeconds: 60,
  run: (payload, now) => inviteToReview(payload, now),
}

const reviewReleases: Duty = {
  name: 'releaseDueReviews',
  everySeconds: 60,
  run: (payload, now) => releaseDueReviews(payload, now),
}

const judgements: Duty = {
  name: 'rejudgeListings',
  everySeconds: 60,
  run: (payload, now) => rejudgeListings(payload, now),
}

const incidents: Duty = {
  name: 'remindOfIncidents',
  everySeconds: 300,
  run: (payload, now) => remindOfIncidents(payload, now),
}

const briefings: Duty = {
  name: 'remindOfBriefing',
  everySeconds: 300,
  run: (payload, now) => remindOfBriefing(payload, now),
}

const insurances: Duty = {
  name: 'remindOfInsurance',
  everySeconds: 3600,
  run: (payload, now) => remindOfInsurance(payload, now),
}

/** Everything the worker does by itself. */
export const duties: readonly Duty[] = [
  mails,
  completions,
  expiries,
  answers,
  offers,
  leavers,
  reviewInvitations,
  reviewReleases,
  judgements,
  incidents,
  briefings,
  insurances,
]
