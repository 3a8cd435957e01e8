import { checkRegions } from '@/actions/checkRegions'
import { chaseUnsettledVisits } from '@/actions/chaseUnsettledVisits'
import { completeUnopposedVisits } from '@/actions/completeUnopposedVisits'
import { draftMonthlyReports } from '@/actions/deliverables/draftMonthlyReports'
import { oweByEvent } from '@/actions/deliverables/oweByEvent'
import { remindOfDeliverables } from '@/actions/deliverables/remindOfDeliverables'
import { tellOfDeliverables } from '@/actions/deliverables/tellOfDeliverables'
import { watchGaps } from '@/actions/gaps/watchGaps'
import { oweCityRequests } from '@/actions/deliverables/oweCityRequests'
import { endLapsedAskings } from '@/actions/secondPerson/endLapsedAskings'
import { deliverMails } from '@/actions/deliverMails'
import { endAskings } from '@/actions/endAskings'
import { expireStartedApplications } from '@/actions/expireStartedApplications'
import { inviteToReview } from '@/actions/reviews/inviteToReview'
import { releaseDueReviews } from '@/actions/reviews/releaseDueReviews'
import { makeMatchKeys } from '@/actions/residents/makeMatchKeys'
import { refreshAgeBands } from '@/actions/residents/refreshAgeBands'
import { rejudgeListings } from '@/actions/rejudgeListings'
import { watchSettings } from '@/actions/watchSettings'
import { watchInactivity } from '@/actions/inactivity/watchInactivity'
import { remindOfAskings } from '@/actions/remindOfAskings'
import { remindOfBriefing } from '@/actions/remindOfBriefing'
import { remindOfIncidents } from '@/actions/remindOfIncidents'
import { remindOfLegalReports } from '@/actions/remindOfLegalReports'
import { remindOfQuestions } from '@/actions/remindOfQuestions'
import { remindOfRegisters } from '@/actions/remindOfRegisters'
import { remindOfInsurance } from '@/actions/remindOfInsurance'
import { remindOfVisits } from '@/actions/remindOfVisits'
import { passOnOffers } from '@/actions/passOnOffers'
import { remindOfAnswers } from '@/actions/remindOfAnswers'
import { tellFacilitiesNews } from '@/actions/tellFacilitiesNews'
import { tellOfHeldAnswers } from '@/actions/tellOfHeldAnswers'
import { tellOfShortages } from '@/actions/tellOfShortages'
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

/** An action that looks at the clock and does what is due. */
const every = (everySeconds: number, action: Duty['run']): Duty => ({ name: action.name, everySeconds, run: action })

/** Everything the worker does by itself. */
export const duties: readonly Duty[] = [
  mails,
  every(60, completeUnopposedVisits),
  every(60, expireStartedApplications),
  every(60, remindOfAnswers),
  every(300, tellOfHeldAnswers),
  every(60, endAskings),
  every(60, remindOfAskings),
  every(15, passOnOffers),
  every(300, suspendListingsOfLeavers),
  every(60, inviteToReview),
  every(60, releaseDueReviews),
  every(60, rejudgeListings),
  every(15, makeMatchKeys),
  every(300, remindOfIncidents),
  every(3600, remindOfLegalReports),
  every(300, remindOfBriefing),
  every(60, tellFacilitiesNews),
  every(120, remindOfVisits),
  every(3600, remindOfInsurance),
  every(300, remindOfQuestions),
  every(60, tellOfShortages),
  every(600, chaseUnsettledVisits),
  every(3600, watchInactivity),
  every(3600, refreshAgeBands),
  every(300, draftMonthlyReports),
  every(300, oweByEvent),
  every(600, remindOfDeliverables),
  every(60, tellOfDeliverables),
  every(3600, watchGaps),
  every(60, oweCityRequests),
  every(300, endLapsedAskings),
  every(3600, remindOfRegisters),
  { name: 'checkRegions', everySeconds: 86_400, run: (payload, now) => checkRegions(payload, now) },
  { name: 'watchSettings', everySeconds: 86_400, run: (payload, now) => watchSettings(payload, now) },
]
