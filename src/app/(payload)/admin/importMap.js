import { ListingQuality as ListingQuality_b4128928ed0940983da392a9e80e60b5 } from '../../../../src/admin/listingQuality/ListingQuality'
import { RecurringSlots as RecurringSlots_71f1bff721b18f4f432ce3e67af56b94 } from '../../../../src/admin/recurringSlots/RecurringSlots'
import { NextStatusField as NextStatusField_4df65d9848e3966ffb7d034f1d55be61 } from '../../../../src/admin/status/NextStatusField'
import { Judgement as Judgement_a331e4b6ec62fb981a0f3bbcbd0e54ad } from '../../../../src/admin/listingCheck/Judgement'
import { TokyoDateCell as TokyoDateCell_115d66717c3774278d716244d94b54be } from '../../../../src/admin/dates/TokyoDateCell'
import { TokyoDateField as TokyoDateField_a6635fc60f4214378e30c7112909bc84 } from '../../../../src/admin/dates/TokyoDateField'
import { TaskHistory as TaskHistory_fbea6e54844ec70e9f6eaf157250f1c7 } from '../../../../src/admin/taskHistory/TaskHistory'
import { ListExport as ListExport_460762b6dbc10bcde79f360ba5b55eb1 } from '../../../../src/admin/exports/ListExport'
import { ListViews as ListViews_b511fde927d0ec16a9a98b4c059f0788 } from '../../../../src/admin/listViews/ListViews'
import { ListingSources as ListingSources_beafbecf2b7d22f1ab4d06661cb12c67 } from '../../../../src/admin/listingSources/ListingSources'
import { TokyoDocumentDates as TokyoDocumentDates_999eda19ac93b6a6f622884471c8bf9b } from '../../../../src/admin/dates/TokyoDocumentDates'
import { NewTitle as NewTitle_1cea9312c757de9870af46e521c8c06c } from '../../../../src/admin/words/NewTitle'
import { ShortageOfSlot as ShortageOfSlot_41cf6de8ddaa45e220e75cf4625af453 } from '../../../../src/admin/shortage/ShortageOfSlot'
import { OpenOffers as OpenOffers_07f9e819311a531be2d983cabf55c790 } from '../../../../src/admin/slotOffers/OpenOffers'
import { GroupMessage as GroupMessage_05e9037b065fdd2132f231ac7ad5e703 } from '../../../../src/admin/messages/GroupMessage'
import { InviteTo as InviteTo_52993a4cd1e79dc6f65c665907b9d31e } from '../../../../src/admin/invitations/InviteTo'
import { UseTemplate as UseTemplate_ba18a05456c0b9c1b8d03eea3272269e } from '../../../../src/admin/taskTemplate/UseTemplate'
import { SuggestedClass as SuggestedClass_7ec9e87071245ebf972feb03bba28f22 } from '../../../../src/admin/carvingSheet/SuggestedClass'
import { StepLabel as StepLabel_7d15849a43ffd296747e9f9a4b0b9522 } from '../../../../src/admin/carvingSheet/StepLabel'
import { Summary as Summary_86f5341c8da29b5b73733a8184a254f8 } from '../../../../src/admin/carvingSheet/Summary'
import { DraftFromSheet as DraftFromSheet_0d2915b1e8be98d795f2bfbd9fa77b01 } from '../../../../src/admin/carvingSheet/DraftFromSheet'
import { ApplicantContact as ApplicantContact_7dbb0fb44e5517a03b14b90925cefdf4 } from '../../../../src/admin/applicantContact/ApplicantContact'
import { ThreadOf as ThreadOf_92d733bef899bf4b4003fba47e27f7f3 } from '../../../../src/admin/messages/ThreadOf'
import { ReviewsOfVisit as ReviewsOfVisit_5dca726f4b5496386ea397b093632a12 } from '../../../../src/admin/reviews/ReviewsOfVisit'
import { AgreementOf as AgreementOf_fad440d474ede62bbce271dbe8628366 } from '../../../../src/admin/agreement/AgreementOf'
import { AutoAcceptOf as AutoAcceptOf_6e5f96145791415cee3993e2d001b859 } from '../../../../src/admin/autoAccept/AutoAcceptOf'
import { BlockOfApplicant as BlockOfApplicant_8f66cc22ec231f5d03cfe0b8c3bc25be } from '../../../../src/admin/blocks/BlockOfApplicant'
import { IdentityOfApplicant as IdentityOfApplicant_33605d78d55c7184fc933fd5187b0788 } from '../../../../src/admin/identity/IdentityOfApplicant'
import { UninsuredVisit as UninsuredVisit_9009ff09cfc31efcbd4420440dc7febf } from '../../../../src/admin/insurances/UninsuredVisit'
import { NotForFacilities as NotForFacilities_6759a0ee5c6d625dca409751b1130cd0 } from '../../../../src/admin/fields/NotForFacilities'
import { DraftFromProposal as DraftFromProposal_983463bc828ebd6b056fd661b7ff8c36 } from '../../../../src/admin/proposals/DraftFromProposal'
import { AgreeOnTime as AgreeOnTime_6e2c9c8903da2a36ecb4a4f075e3e768 } from '../../../../src/admin/timeWishes/AgreeOnTime'
import { ContentOfEvent as ContentOfEvent_7bde18c80a7783319ccd821f731eeee9 } from '../../../../src/admin/taskHistory/ContentOfEvent'
import { OpenThread as OpenThread_b146122e04fef51e19849c1d4aef6dfd } from '../../../../src/admin/messages/OpenThread'
import { ReviewSteps as ReviewSteps_9faa85468650c61d6ccfbfd35cb83ff5 } from '../../../../src/admin/reviews/ReviewSteps'
import { NoteToOffice as NoteToOffice_59e9fb1214d2a6107416b0f186d54d67 } from '../../../../src/admin/reviews/NoteToOffice'
import { NameOfStaff as NameOfStaff_c02fbb8a9ce72303566cb43621583350 } from '../../../../src/admin/fields/NameOfStaff'
import { WaitingToWrite as WaitingToWrite_55637501f176f9681d96848fbaa22ab5 } from '../../../../src/admin/reviews/WaitingToWrite'
import { RuleSetActions as RuleSetActions_cb4b0ac2fa4f058d6346f076aa117c66 } from '../../../../src/admin/listingCheck/RuleSetActions'
import { ProposeSteps as ProposeSteps_eac83a195f45b3594276ba9f292b6e79 } from '../../../../src/admin/intentions/ProposeSteps'
import { ItemLabel as ItemLabel_6e4844dde8df2d3d06690ef84557a112 } from '../../../../src/admin/intentions/ItemLabel'
import { AnswerLink as AnswerLink_a86c0c5ff57c2874c1344c181f40b6fd } from '../../../../src/admin/intentions/AnswerLink'
import { PaperPanel as PaperPanel_471a680212b17e28af663ce15e5477fb } from '../../../../src/admin/papers/PaperPanel'
import { OutcomeOfConsultation as OutcomeOfConsultation_b48ecaa304acf77fc7a93cc424c0f38f } from '../../../../src/admin/guidance/OutcomeOfConsultation'
import { SignUp as SignUp_8944f28284d2ae9d4e12a67523c4e36a } from '../../../../src/admin/seminars/SignUp'
import { Attendees as Attendees_8576125ae93ad2371362996960e6a982 } from '../../../../src/admin/seminars/Attendees'
import { Materials as Materials_6976fdfde6a2e491736703f00dff4208 } from '../../../../src/admin/seminars/Materials'
import { OutcomeOfSeminar as OutcomeOfSeminar_36f7d5e32dff3af3de5eca7d9cce2d9d } from '../../../../src/admin/guidance/OutcomeOfSeminar'
import { RecordCredit as RecordCredit_ae113288ea37c36e794c71d2e63390b4 } from '../../../../src/admin/importFacilities/RecordCredit'
import { Staff as Staff_bf6712e2f560604423379c0f76891bec } from '../../../../src/admin/facilityStaff/Staff'
import { CalendarOf as CalendarOf_2d40e1d304b90c0adfd381e495e62cb3 } from '../../../../src/admin/calendar/CalendarOf'
import { OpenDataCredit as OpenDataCredit_a242b126255280b0b4c9828016a7d249 } from '../../../../src/admin/importFacilities/OpenDataCredit'
import { DecideRequest as DecideRequest_1d0007f8e3e12c9fd2a33cd88c42ba82 } from '../../../../src/admin/facilityRequest/DecideRequest'
import { Withdraw as Withdraw_94ba2a0d90baf2bc959acbf5bafd3e28 } from '../../../../src/admin/facilityRegistration/Withdraw'
import { ChoosePartner as ChoosePartner_e0e5a75f15f576baa68d022f836815e1 } from '../../../../src/admin/partners/ChoosePartner'
import { PipelineLink as PipelineLink_8a8791614a1a300d9bd01e276c1c5e75 } from '../../../../src/admin/outreach/PipelineLink'
import { TaggedAddress as TaggedAddress_f0eb2e600a72550cc664bb24f9443d6b } from '../../../../src/admin/papers/TaggedAddress'
import { OutreachListPanel as OutreachListPanel_26a6fe3adeeccfec7872d768050ef9f3 } from '../../../../src/admin/papers/OutreachListPanel'
import { IssueCertificate as IssueCertificate_7e7690d53fd41e6e788b4298fb9d9eb5 } from '../../../../src/admin/certificates/IssueCertificate'
import { ApplyForLink as ApplyForLink_e3e641dbc805f060c2601325dbc35b4b } from '../../../../src/admin/proxyEntry/ApplyForLink'
import { Leave as Leave_058641a897fa46a5afe3765301b434b9 } from '../../../../src/admin/leaving/Leave'
import { PossibleDuplicates as PossibleDuplicates_253568cfd48e5a0c9cbfef34070c240f } from '../../../../src/admin/duplicates/PossibleDuplicates'
import { CityClock as CityClock_d48829885502a3f53b0d66ed414b9ec5 } from '../../../../src/admin/incidents/CityClock'
import { CityDueCell as CityDueCell_56c6bff356d12a2d1209b6ba3d1e73a0 } from '../../../../src/admin/incidents/CityDueCell'
import { LegalClocks as LegalClocks_fb04bc144d0aab793d73f9b4a1293236 } from '../../../../src/admin/incidents/LegalClocks'
import { ListingOfDay as ListingOfDay_0a9f6ae5b43067151b34620d9c4fb9c3 } from '../../../../src/admin/taskHistory/ListingOfDay'
import { EndsOnCell as EndsOnCell_77ef441f869434ef3777f7be091890e0 } from '../../../../src/admin/insurances/EndsOnCell'
import { AnswerClock as AnswerClock_d994602b83d1e25fec51a5859aec9295 } from '../../../../src/admin/support/AnswerClock'
import { DueCell as DueCell_d2137fbaf714ef7a07593f3a082fe0a0 } from '../../../../src/admin/support/DueCell'
import { Stands as Stands_0002faada9f68167118b967e1ab550b5 } from '../../../../src/admin/standing/Stands'
import { EffectOfDefinition as EffectOfDefinition_57476337891ff07f278b174309017106 } from '../../../../src/admin/kpiDefinition/EffectOfDefinition'
import { HistoryOfTarget as HistoryOfTarget_5f821ac126c1b1faed1b84b4ef15dcbb } from '../../../../src/admin/targets/HistoryOfTarget'
import { FigureTitle as FigureTitle_3516baca54dcef1363fea12c29d1a3f1 } from '../../../../src/admin/words/FigureTitle'
import { EffectsOfTerms as EffectsOfTerms_5dea149a4747130f1b10a9fe0b7d0743 } from '../../../../src/admin/settlement/EffectsOfTerms'
import { CourseOfGap as CourseOfGap_f86843c4e3fa8968548fa883baba29f2 } from '../../../../src/admin/gapAnalysis/CourseOfGap'
import { MeetingsAbout as MeetingsAbout_da50a39fb5ff59e9e67449bdf8e2c9d4 } from '../../../../src/admin/meetings/MeetingsAbout'
import { CountsOfProgramme as CountsOfProgramme_a1299293483c17760c68b51a438df44c } from '../../../../src/admin/countingRule/CountsOfProgramme'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { TableFeature as TableFeature_6d8732c4aed933a930a7f1843613239d } from '../../../../src/admin/officeText/TableFeature'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OpenTasks as OpenTasks_3f568b8a9db989bc7901096b7b852a3e } from '../../../../src/admin/meetings/OpenTasks'
import { Signers as Signers_72d5376c23c328de1135a0a49702308c } from '../../../../src/admin/signers/Signers'
import { Preview as Preview_67354c97e50b1008533685d92e57b28b } from '../../../../src/admin/reportForms/Preview'
import { ChapterKey as ChapterKey_e50e5e6bfb74be8d6d87c0d564761d85 } from '../../../../src/admin/reportForms/ChapterKey'
import { DueOnCell as DueOnCell_bd3f03edaea7ce0ffb938e6c2029f44e } from '../../../../src/admin/registers/DueOnCell'
import { DecidedByMatter as DecidedByMatter_37577a15b2e837b267c54055908aec1e } from '../../../../src/admin/registers/DecidedByMatter'
import { Invited as Invited_ab2182ca8721b0c7d4c5440ed5233a58 } from '../../../../src/admin/fields/Invited'
import { DecisionOf as DecisionOf_9248d0036eca5d3bf8cb07c67df10aa6 } from '../../../../src/admin/pictures/DecisionOf'
import { MailSteps as MailSteps_724fd79c04220b4803e3b14798659f85 } from '../../../../src/admin/mails/MailSteps'
import { FileCell as FileCell_dfcf7b6cc21406d96eb4b01b3bd2808b } from '../../../../src/admin/mails/FileCell'
import { Preview as Preview_55c5c5d017e4a5b9ae37c3775c3b15da } from '../../../../src/admin/mailTemplates/Preview'
import { Icon as Icon_452f04fcd2ed8162ca5fbc6c89f204f1 } from '../../../../src/admin/brand/Icon'
import { Logo as Logo_b231ac8248d52be15270b4d2370a5c12 } from '../../../../src/admin/brand/Logo'
import { HelpButton as HelpButton_8f5dc0ca9bcd438265cdae09e86d290d } from '../../../../src/admin/support/HelpButton'
import { LoginHeading as LoginHeading_4b134d20b0dff4726e4e0aabc15002d8 } from '../../../../src/admin/brand/LoginHeading'
import { OwnLinks as OwnLinks_2ea45689ec0d009aab76aae35cffe87b } from '../../../../src/admin/navigation/OwnLinks'
import { PanelWords as PanelWords_809334e82520ce7f897e018d6a1938ca } from '../../../../src/admin/words/PanelWords'
import { FirstScreenView as FirstScreenView_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { RecordsView as RecordsView_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { RegisterResidentScreen as RegisterResidentScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { ApplyForScreen as ApplyForScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { LettersScreen as LettersScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { LetterScreen as LetterScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { ProofCheckScreen as ProofCheckScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { PicturesScreen as PicturesScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { DuplicatesScreen as DuplicatesScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { InactivityScreen as InactivityScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { CompareScreen as CompareScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { MonthlyReportView as MonthlyReportView_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { DeliverablesScreen as DeliverablesScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { DeliverableScreen as DeliverableScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { CompletionScreen as CompletionScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { PacksScreen as PacksScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { PackScreen as PackScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { SecondPersonScreen as SecondPersonScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { AskedActionScreen as AskedActionScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { LongJobsScreen as LongJobsScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { LongJobScreen as LongJobScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { PaperScreen as PaperScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { CopyListingsScreen as CopyListingsScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { GuidanceOutcomesScreen as GuidanceOutcomesScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { IntentionFormScreen as IntentionFormScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { IntentionsScreen as IntentionsScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { OutreachScreen as OutreachScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { SettlementScreen as SettlementScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { PaceScreen as PaceScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { RegistersScreen as RegistersScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { HoursScreen as HoursScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { TodayScreen as TodayScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { CheckInSheetScreen as CheckInSheetScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { QualityScreen as QualityScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { UnsettledScreen as UnsettledScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { SlotsAtRiskScreen as SlotsAtRiskScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { HelpScreen as HelpScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { ListingReviewScreen as ListingReviewScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { ImportFacilitiesScreen as ImportFacilitiesScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/listingQuality/ListingQuality#ListingQuality": ListingQuality_b4128928ed0940983da392a9e80e60b5,
  "/src/admin/recurringSlots/RecurringSlots#RecurringSlots": RecurringSlots_71f1bff721b18f4f432ce3e67af56b94,
  "/src/admin/status/NextStatusField#NextStatusField": NextStatusField_4df65d9848e3966ffb7d034f1d55be61,
  "/src/admin/listingCheck/Judgement#Judgement": Judgement_a331e4b6ec62fb981a0f3bbcbd0e54ad,
  "/src/admin/dates/TokyoDateCell#TokyoDateCell": TokyoDateCell_115d66717c3774278d716244d94b54be,
  "/src/admin/dates/TokyoDateField#TokyoDateField": TokyoDateField_a6635fc60f4214378e30c7112909bc84,
  "/src/admin/taskHistory/TaskHistory#TaskHistory": TaskHistory_fbea6e54844ec70e9f6eaf157250f1c7,
  "/src/admin/exports/ListExport#ListExport": ListExport_460762b6dbc10bcde79f360ba5b55eb1,
  "/src/admin/listViews/ListViews#ListViews": ListViews_b511fde927d0ec16a9a98b4c059f0788,
  "/src/admin/listingSources/ListingSources#ListingSources": ListingSources_beafbecf2b7d22f1ab4d06661cb12c67,
  "/src/admin/dates/TokyoDocumentDates#TokyoDocumentDates": TokyoDocumentDates_999eda19ac93b6a6f622884471c8bf9b,
  "/src/admin/words/NewTitle#NewTitle": NewTitle_1cea9312c757de9870af46e521c8c06c,
  "/src/admin/shortage/ShortageOfSlot#ShortageOfSlot": ShortageOfSlot_41cf6de8ddaa45e220e75cf4625af453,
  "/src/admin/slotOffers/OpenOffers#OpenOffers": OpenOffers_07f9e819311a531be2d983cabf55c790,
  "/src/admin/messages/GroupMessage#GroupMessage": GroupMessage_05e9037b065fdd2132f231ac7ad5e703,
  "/src/admin/invitations/InviteTo#InviteTo": InviteTo_52993a4cd1e79dc6f65c665907b9d31e,
  "/src/admin/taskTemplate/UseTemplate#UseTemplate": UseTemplate_ba18a05456c0b9c1b8d03eea3272269e,
  "/src/admin/carvingSheet/SuggestedClass#SuggestedClass": SuggestedClass_7ec9e87071245ebf972feb03bba28f22,
  "/src/admin/carvingSheet/StepLabel#StepLabel": StepLabel_7d15849a43ffd296747e9f9a4b0b9522,
  "/src/admin/carvingSheet/Summary#Summary": Summary_86f5341c8da29b5b73733a8184a254f8,
  "/src/admin/carvingSheet/DraftFromSheet#DraftFromSheet": DraftFromSheet_0d2915b1e8be98d795f2bfbd9fa77b01,
  "/src/admin/applicantContact/ApplicantContact#ApplicantContact": ApplicantContact_7dbb0fb44e5517a03b14b90925cefdf4,
  "/src/admin/messages/ThreadOf#ThreadOf": ThreadOf_92d733bef899bf4b4003fba47e27f7f3,
  "/src/admin/reviews/ReviewsOfVisit#ReviewsOfVisit": ReviewsOfVisit_5dca726f4b5496386ea397b093632a12,
  "/src/admin/agreement/AgreementOf#AgreementOf": AgreementOf_fad440d474ede62bbce271dbe8628366,
  "/src/admin/autoAccept/AutoAcceptOf#AutoAcceptOf": AutoAcceptOf_6e5f96145791415cee3993e2d001b859,
  "/src/admin/blocks/BlockOfApplicant#BlockOfApplicant": BlockOfApplicant_8f66cc22ec231f5d03cfe0b8c3bc25be,
  "/src/admin/identity/IdentityOfApplicant#IdentityOfApplicant": IdentityOfApplicant_33605d78d55c7184fc933fd5187b0788,
  "/src/admin/insurances/UninsuredVisit#UninsuredVisit": UninsuredVisit_9009ff09cfc31efcbd4420440dc7febf,
  "/src/admin/fields/NotForFacilities#NotForFacilities": NotForFacilities_6759a0ee5c6d625dca409751b1130cd0,
  "/src/admin/proposals/DraftFromProposal#DraftFromProposal": DraftFromProposal_983463bc828ebd6b056fd661b7ff8c36,
  "/src/admin/timeWishes/AgreeOnTime#AgreeOnTime": AgreeOnTime_6e2c9c8903da2a36ecb4a4f075e3e768,
  "/src/admin/taskHistory/ContentOfEvent#ContentOfEvent": ContentOfEvent_7bde18c80a7783319ccd821f731eeee9,
  "/src/admin/messages/OpenThread#OpenThread": OpenThread_b146122e04fef51e19849c1d4aef6dfd,
  "/src/admin/reviews/ReviewSteps#ReviewSteps": ReviewSteps_9faa85468650c61d6ccfbfd35cb83ff5,
  "/src/admin/reviews/NoteToOffice#NoteToOffice": NoteToOffice_59e9fb1214d2a6107416b0f186d54d67,
  "/src/admin/fields/NameOfStaff#NameOfStaff": NameOfStaff_c02fbb8a9ce72303566cb43621583350,
  "/src/admin/reviews/WaitingToWrite#WaitingToWrite": WaitingToWrite_55637501f176f9681d96848fbaa22ab5,
  "/src/admin/listingCheck/RuleSetActions#RuleSetActions": RuleSetActions_cb4b0ac2fa4f058d6346f076aa117c66,
  "/src/admin/intentions/ProposeSteps#ProposeSteps": ProposeSteps_eac83a195f45b3594276ba9f292b6e79,
  "/src/admin/intentions/ItemLabel#ItemLabel": ItemLabel_6e4844dde8df2d3d06690ef84557a112,
  "/src/admin/intentions/AnswerLink#AnswerLink": AnswerLink_a86c0c5ff57c2874c1344c181f40b6fd,
  "/src/admin/papers/PaperPanel#PaperPanel": PaperPanel_471a680212b17e28af663ce15e5477fb,
  "/src/admin/guidance/OutcomeOfConsultation#OutcomeOfConsultation": OutcomeOfConsultation_b48ecaa304acf77fc7a93cc424c0f38f,
  "/src/admin/seminars/SignUp#SignUp": SignUp_8944f28284d2ae9d4e12a67523c4e36a,
  "/src/admin/seminars/Attendees#Attendees": Attendees_8576125ae93ad2371362996960e6a982,
  "/src/admin/seminars/Materials#Materials": Materials_6976fdfde6a2e491736703f00dff4208,
  "/src/admin/guidance/OutcomeOfSeminar#OutcomeOfSeminar": OutcomeOfSeminar_36f7d5e32dff3af3de5eca7d9cce2d9d,
  "/src/admin/importFacilities/RecordCredit#RecordCredit": RecordCredit_ae113288ea37c36e794c71d2e63390b4,
  "/src/admin/facilityStaff/Staff#Staff": Staff_bf6712e2f560604423379c0f76891bec,
  "/src/admin/calendar/CalendarOf#CalendarOf": CalendarOf_2d40e1d304b90c0adfd381e495e62cb3,
  "/src/admin/importFacilities/OpenDataCredit#OpenDataCredit": OpenDataCredit_a242b126255280b0b4c9828016a7d249,
  "/src/admin/facilityRequest/DecideRequest#DecideRequest": DecideRequest_1d0007f8e3e12c9fd2a33cd88c42ba82,
  "/src/admin/facilityRegistration/Withdraw#Withdraw": Withdraw_94ba2a0d90baf2bc959acbf5bafd3e28,
  "/src/admin/partners/ChoosePartner#ChoosePartner": ChoosePartner_e0e5a75f15f576baa68d022f836815e1,
  "/src/admin/outreach/PipelineLink#PipelineLink": PipelineLink_8a8791614a1a300d9bd01e276c1c5e75,
  "/src/admin/papers/TaggedAddress#TaggedAddress": TaggedAddress_f0eb2e600a72550cc664bb24f9443d6b,
  "/src/admin/papers/OutreachListPanel#OutreachListPanel": OutreachListPanel_26a6fe3adeeccfec7872d768050ef9f3,
  "/src/admin/certificates/IssueCertificate#IssueCertificate": IssueCertificate_7e7690d53fd41e6e788b4298fb9d9eb5,
  "/src/admin/proxyEntry/ApplyForLink#ApplyForLink": ApplyForLink_e3e641dbc805f060c2601325dbc35b4b,
  "/src/admin/leaving/Leave#Leave": Leave_058641a897fa46a5afe3765301b434b9,
  "/src/admin/duplicates/PossibleDuplicates#PossibleDuplicates": PossibleDuplicates_253568cfd48e5a0c9cbfef34070c240f,
  "/src/admin/incidents/CityClock#CityClock": CityClock_d48829885502a3f53b0d66ed414b9ec5,
  "/src/admin/incidents/CityDueCell#CityDueCell": CityDueCell_56c6bff356d12a2d1209b6ba3d1e73a0,
  "/src/admin/incidents/LegalClocks#LegalClocks": LegalClocks_fb04bc144d0aab793d73f9b4a1293236,
  "/src/admin/taskHistory/ListingOfDay#ListingOfDay": ListingOfDay_0a9f6ae5b43067151b34620d9c4fb9c3,
  "/src/admin/insurances/EndsOnCell#EndsOnCell": EndsOnCell_77ef441f869434ef3777f7be091890e0,
  "/src/admin/support/AnswerClock#AnswerClock": AnswerClock_d994602b83d1e25fec51a5859aec9295,
  "/src/admin/support/DueCell#DueCell": DueCell_d2137fbaf714ef7a07593f3a082fe0a0,
  "/src/admin/standing/Stands#Stands": Stands_0002faada9f68167118b967e1ab550b5,
  "/src/admin/kpiDefinition/EffectOfDefinition#EffectOfDefinition": EffectOfDefinition_57476337891ff07f278b174309017106,
  "/src/admin/targets/HistoryOfTarget#HistoryOfTarget": HistoryOfTarget_5f821ac126c1b1faed1b84b4ef15dcbb,
  "/src/admin/words/FigureTitle#FigureTitle": FigureTitle_3516baca54dcef1363fea12c29d1a3f1,
  "/src/admin/settlement/EffectsOfTerms#EffectsOfTerms": EffectsOfTerms_5dea149a4747130f1b10a9fe0b7d0743,
  "/src/admin/gapAnalysis/CourseOfGap#CourseOfGap": CourseOfGap_f86843c4e3fa8968548fa883baba29f2,
  "/src/admin/meetings/MeetingsAbout#MeetingsAbout": MeetingsAbout_da50a39fb5ff59e9e67449bdf8e2c9d4,
  "/src/admin/countingRule/CountsOfProgramme#CountsOfProgramme": CountsOfProgramme_a1299293483c17760c68b51a438df44c,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/src/admin/officeText/TableFeature#TableFeature": TableFeature_6d8732c4aed933a930a7f1843613239d,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/meetings/OpenTasks#OpenTasks": OpenTasks_3f568b8a9db989bc7901096b7b852a3e,
  "/src/admin/signers/Signers#Signers": Signers_72d5376c23c328de1135a0a49702308c,
  "/src/admin/reportForms/Preview#Preview": Preview_67354c97e50b1008533685d92e57b28b,
  "/src/admin/reportForms/ChapterKey#ChapterKey": ChapterKey_e50e5e6bfb74be8d6d87c0d564761d85,
  "/src/admin/registers/DueOnCell#DueOnCell": DueOnCell_bd3f03edaea7ce0ffb938e6c2029f44e,
  "/src/admin/registers/DecidedByMatter#DecidedByMatter": DecidedByMatter_37577a15b2e837b267c54055908aec1e,
  "/src/admin/fields/Invited#Invited": Invited_ab2182ca8721b0c7d4c5440ed5233a58,
  "/src/admin/pictures/DecisionOf#DecisionOf": DecisionOf_9248d0036eca5d3bf8cb07c67df10aa6,
  "/src/admin/mails/MailSteps#MailSteps": MailSteps_724fd79c04220b4803e3b14798659f85,
  "/src/admin/mails/FileCell#FileCell": FileCell_dfcf7b6cc21406d96eb4b01b3bd2808b,
  "/src/admin/mailTemplates/Preview#Preview": Preview_55c5c5d017e4a5b9ae37c3775c3b15da,
  "/src/admin/brand/Icon#Icon": Icon_452f04fcd2ed8162ca5fbc6c89f204f1,
  "/src/admin/brand/Logo#Logo": Logo_b231ac8248d52be15270b4d2370a5c12,
  "/src/admin/support/HelpButton#HelpButton": HelpButton_8f5dc0ca9bcd438265cdae09e86d290d,
  "/src/admin/brand/LoginHeading#LoginHeading": LoginHeading_4b134d20b0dff4726e4e0aabc15002d8,
  "/src/admin/navigation/OwnLinks#OwnLinks": OwnLinks_2ea45689ec0d009aab76aae35cffe87b,
  "/src/admin/words/PanelWords#PanelWords": PanelWords_809334e82520ce7f897e018d6a1938ca,
  "/src/admin/views#FirstScreenView": FirstScreenView_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#RecordsView": RecordsView_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#RegisterResidentScreen": RegisterResidentScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#ApplyForScreen": ApplyForScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#LettersScreen": LettersScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#LetterScreen": LetterScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#ProofCheckScreen": ProofCheckScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#PicturesScreen": PicturesScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#DuplicatesScreen": DuplicatesScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#InactivityScreen": InactivityScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#CompareScreen": CompareScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#MonthlyReportView": MonthlyReportView_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#DeliverablesScreen": DeliverablesScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#DeliverableScreen": DeliverableScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#CompletionScreen": CompletionScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#PacksScreen": PacksScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#PackScreen": PackScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#SecondPersonScreen": SecondPersonScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#AskedActionScreen": AskedActionScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#LongJobsScreen": LongJobsScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#LongJobScreen": LongJobScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#PaperScreen": PaperScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#CopyListingsScreen": CopyListingsScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#GuidanceOutcomesScreen": GuidanceOutcomesScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#IntentionFormScreen": IntentionFormScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#IntentionsScreen": IntentionsScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#OutreachScreen": OutreachScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#SettlementScreen": SettlementScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#PaceScreen": PaceScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#RegistersScreen": RegistersScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#HoursScreen": HoursScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#TodayScreen": TodayScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#CheckInSheetScreen": CheckInSheetScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#QualityScreen": QualityScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#UnsettledScreen": UnsettledScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#SlotsAtRiskScreen": SlotsAtRiskScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#HelpScreen": HelpScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#ListingReviewScreen": ListingReviewScreen_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#ImportFacilitiesScreen": ImportFacilitiesScreen_38523619bcde8e711ad7a503293b0c29,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
