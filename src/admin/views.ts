import type { StaffRole } from '@/domain/role'
import { CopyListingsView } from './copyListings/CopyListingsView'
import { DeliverablesView } from './deliverables/DeliverablesView'
import { DeliverableView } from './deliverables/DeliverableView'
import { CompareView } from './duplicates/CompareView'
import { ProofCheckView } from './proofCheck/ProofCheckView'
import { DuplicatesView } from './duplicates/DuplicatesView'
import { GuidanceOutcomesView } from './guidance/GuidanceOutcomesView'
import { InactivityView } from './inactivity/InactivityView'
import { LettersView } from './letters/LettersView'
import { LetterView } from './letters/LetterView'
import { ApplyForView } from './proxyEntry/ApplyForView'
import { RegistersView } from './registers/RegistersView'
import { RegisterView } from './proxyEntry/RegisterView'
import { guard } from './guard'
import { HelpView } from './support/HelpView'
import { LongJobsView } from './longJobs/LongJobsView'
import { LongJobView } from './longJobs/LongJobView'
import { AskedActionView } from './secondPerson/AskedActionView'
import { SecondPersonView } from './secondPerson/SecondPersonView'
import { PacksView } from './packs/PacksView'
import { PackView } from './packs/PackView'
import { CompletionView } from './completion/CompletionView'
import { HoursView } from './hours/HoursView'
import { ImportFacilitiesView } from './importFacilities/ImportFacilitiesView'
import { PaperView } from './papers/PaperView'
import { QualityView } from './quality/QualityView'
import { PicturesView } from './pictures/PicturesView'
import { SettlementView } from './settlement/SettlementView'
import { PaceView } from './pace/PaceView'
import { OutreachView } from './outreach/OutreachView'
import { SlotsAtRiskView } from './slotsAtRisk/SlotsAtRiskView'
import { SheetView } from './today/SheetView'
import { TodayView } from './today/TodayView'
import { UnsettledView } from './unsettled/UnsettledView'
import { IntentionFormView } from './intentions/IntentionFormView'
import { IntentionsView } from './intentions/IntentionsView'
import { ListingReviewView } from './listingReview/ListingReviewView'

const OPERATORS: readonly StaffRole[] = ['operator']
const OVERSEERS: readonly StaffRole[] = ['city', 'operator']
const FACILITIES: readonly StaffRole[] = ['facility']
const WRITERS: readonly StaffRole[] = ['operator', 'facility']
const FOLLOWERS: readonly StaffRole[] = ['city', 'operator', 'facility']

/** The screens of ours that the configuration names; each came out of `guard`. */
export { FirstScreenView } from './firstScreen/FirstScreen'
export { MonthlyReportView } from './monthlyReport/MonthlyReportScreen'
export { RecordsView } from './records/RecordsScreen'
export const RegisterResidentScreen = guard(RegisterView, { roles: OPERATORS })
export const ApplyForScreen = guard(ApplyForView, { roles: OPERATORS })
export const LettersScreen = guard(LettersView, { roles: OPERATORS })
export const LetterScreen = guard(LetterView, { roles: OPERATORS })
export const ProofCheckScreen = guard(ProofCheckView, { roles: OPERATORS })
export const PicturesScreen = guard(PicturesView, { roles: OPERATORS })
export const DuplicatesScreen = guard(DuplicatesView, { roles: OPERATORS })
export const InactivityScreen = guard(InactivityView, { roles: OPERATORS })
export const CompareScreen = guard(CompareView, { roles: OPERATORS })
export const ImportFacilitiesScreen = guard(ImportFacilitiesView, { roles: OPERATORS })
export const CopyListingsScreen = guard(CopyListingsView, { roles: WRITERS })
export const UnsettledScreen = guard(UnsettledView, { roles: FOLLOWERS })
export const SlotsAtRiskScreen = guard(SlotsAtRiskView, { roles: FOLLOWERS })
export const HelpScreen = guard(HelpView, { roles: FACILITIES })
export const ListingReviewScreen = guard(ListingReviewView, { roles: OPERATORS })
export const TodayScreen = guard(TodayView, { roles: WRITERS })
export const CheckInSheetScreen = guard(SheetView, { roles: WRITERS })
export const PaperScreen = guard(PaperView, { roles: OVERSEERS })
export const GuidanceOutcomesScreen = guard(GuidanceOutcomesView, { roles: OVERSEERS })
export const IntentionFormScreen = guard(IntentionFormView, { roles: WRITERS })
export const IntentionsScreen = guard(IntentionsView, { roles: OVERSEERS })
export const OutreachScreen = guard(OutreachView, { roles: OVERSEERS })
export const SettlementScreen = guard(SettlementView, { roles: OVERSEERS })
export const PaceScreen = guard(PaceView, { roles: OVERSEERS })
export const HoursScreen = guard(HoursView, { roles: FOLLOWERS })
export const DeliverablesScreen = guard(DeliverablesView, { roles: OVERSEERS })
export const DeliverableScreen = guard(DeliverableView, { roles: OVERSEERS })
export const LongJobsScreen = guard(LongJobsView, { roles: OVERSEERS })
export const LongJobScreen = guard(LongJobView, { roles: OVERSEERS })
export const SecondPersonScreen = guard(SecondPersonView, { roles: OVERSEERS })
export const AskedActionScreen = guard(AskedActionView, { roles: OVERSEERS })
export const PacksScreen = guard(PacksView, { roles: OVERSEERS })
export const PackScreen = guard(PackView, { roles: OVERSEERS })
export const CompletionScreen = guard(CompletionView, { roles: OVERSEERS })
export const RegistersScreen = guard(RegistersView, { roles: OVERSEERS })
export const QualityScreen = guard(QualityView, { roles: OVERSEERS })
