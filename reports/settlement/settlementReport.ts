import { dayOf } from '@/domain/calendar/jst'
import { warekiDay, warekiMonth } from '@/domain/calendar/wareki'
import { filledForm, type FormValues } from '@/domain/form/template'
import type { SettlementStatement } from '@/domain/settlement/statement'
import { formPlaceNames } from '@/glossary/forms'
import { attachment } from '@/glossary/reportMonthly'
import {
  settlementDefinitions,
  settlementFactLabels as factLabels,
  settlementFactTexts as factTexts,
  settlementPartTitles as partTitles,
  settlementReportWords as words,
  settlementSentences,
} from '@/glossary/reportSettlement'
import { honoured } from '@/glossary/reportWords'
import { authorLines } from '../authorLines'
import { factsIn, orderedChapters, statementOf as formStatement } from '../forms/formed'
import type { Line, Part, Report } from '../section'
import { calculationSection, overviewSection } from './sections/calculation'
import { courseSection, forecastSection, joinedBySection } from './sections/course'
import { facilitiesSection, switchesSection } from './sections/effects'
import { evidenceSection } from './sections/evidence'
import { ledgerSection } from './sections/ledger'

/** The statement of the reduction (減額計算書, clause 5(5)) as one model for Excel and the PDF. */
export function settlementReport(statement: SettlementStatement): Report {
  const { counted, form, programme, terms } = statement
  const { breakEven, facilityMonths, feeWithTax, missing, payable, planWithTax, reduction } = counted.settlement
  const asOf = warekiDay(statement.asOf)
  const parts = settlementParts(statement).map((part, index) => ({ ...part, title: attachment(index + 1, part.title) }))
  return {
    key: 'settlement',
    form: form ? form.number : words.form,
    title: form ? filledForm(form.title, placesOf(statement), formPlaceNames) : words.title,
    // Stands at the head of every further page and of every printed sheet.
    edition: counted.final ? words.final(statement.edition) : words.preliminary(asOf),
    mark: counted.final ? null : words.mark,
    addressee: honoured(form?.addressee ?? programme.addressee),
    author: authorLines(programme),
    creator: programme.contractorName,
    date: warekiDay(dayOf(new Date(statement.madeAt))),
    statement: [
      ...(form ? formStatement(form, placesOf(statement)) : [words.statement]),
      ...(counted.final ? [] : [words.statementPreliminary(asOf)]),
      ...(statement.termsUsed.isAgreed ? [] : [words.statementDraft]),
    ],
    facts: [...factLines(statement), { label: factLabels.details, value: factTexts.details(parts.length) }],
    overview: overviewSection(statement),
    summary: settlementSentences({
      months: facilityMonths,
      feeWithTax,
      planWithTax,
      reduction,
      payable,
      breakEven,
      missing,
      final: counted.final,
    }),
    parts,
    definitions: settlementDefinitions(terms.rules),
    // A forecast is for information: there is nothing to confirm yet.
    confirmation: counted.final ? (form?.confirmation ?? null) : null,
    createdAt: statement.madeAt,
  }
}

/** The lines of the form in force, else those of an office; then what every such statement says of its terms. */
function factLines({ asOf, form, programme, termsUsed }: SettlementStatement): Line[] {
  const agreedOn = termsUsed.agreedOn && warekiDay(termsUsed.agreedOn)
  const facts = {
    contract: programme.contractName,
    term: factTexts.term(warekiDay(programme.startsOn), warekiDay(programme.endsOn)),
    as_of: factTexts.asOf(warekiDay(asOf)),
    person: programme.contactPerson,
  }
  return [
    ...factsIn(form?.facts ?? ['contract', 'term', 'as_of'], facts),
    { label: factLabels.terms, value: factTexts.terms({ ...termsUsed, agreedOn }) },
    { label: factLabels.grounds, value: factTexts.grounds },
  ]
}

const placesOf = ({ asOf, edition, madeAt, programme }: SettlementStatement): FormValues => ({
  contract: programme.contractName,
  day: warekiDay(dayOf(new Date(madeAt))),
  month: warekiMonth(asOf.slice(0, 7)),
  cutoff: warekiDay(asOf),
  ...(edition === null ? {} : { version: String(edition) }),
  ...(edition !== null && edition > 1 ? { previous: String(edition - 1) } : {}),
})

/** The attachments of a statement as its form orders them, under their plain names: within another document they are none of its own. */
export function settlementParts(statement: SettlementStatement): Part[] {
  const { forecast, form } = statement
  const parts: Part[] = [
    { key: 'calculation', title: partTitles.calculation, sections: [calculationSection(statement)] },
    { key: 'ledger', title: partTitles.ledger, sections: [ledgerSection(statement)] },
    {
      key: 'course',
      title: forecast ? partTitles.course.running : partTitles.course.final,
      sections: [courseSection(statement), ...(forecast ? [forecastSection(forecast), joinedBySection(statement)] : [])],
    },
    { key: 'effects', title: partTitles.effects, sections: [switchesSection(statement), facilitiesSection(statement)] },
    { key: 'evidence', title: partTitles.evidence, sections: [evidenceSection(statement)] },
  ]
  return form ? orderedChapters(form, parts) : parts
}
