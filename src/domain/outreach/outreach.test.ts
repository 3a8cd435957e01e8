import { waitingDaysOf } from './outreach'
import { type OutreachFacts, outreachRefusalOf } from './refusal'

const today = '2026-01-20'
const facts: OutreachFacts = {
  facility: 'a facility',
  officeNumber: null,
  corporateNumber: null,
  partyName: null,
  contactedOn: '2026-01-15',
  nextStep: 'もう一度電話する',
  nextStepDueOn: '2026-01-29',
  nextStepDoneOn: null,
}
const elsewhere = { facility: null, officeNumber: '4379900011', partyName: 'デイサービス 青空' }

describe('a record of outreach', () => {
  it.each<[Partial<OutreachFacts>, ReturnType<typeof outreachRefusalOf>]>([
    [{}, null],
    [elsewhere, null],
    [{ ...elsewhere, officeNumber: null, corporateNumber: '1234567890123' }, null],
    [{ ...elsewhere, officeNumber: null }, 'party_missing'],
    [{ ...elsewhere, partyName: '　' }, 'name_missing'],
    [{ contactedOn: today }, null],
    [{ contactedOn: '2026-01-21' }, 'day_ahead'],
    [{ nextStep: null, nextStepDueOn: null }, null],
    [{ nextStep: ' ' }, 'next_step_missing'],
    [{ nextStep: null, nextStepDueOn: null, nextStepDoneOn: today }, 'next_step_missing'],
    [{ nextStepDueOn: null }, 'due_missing'],
    [{ nextStepDueOn: '2026-01-15' }, null],
    [{ nextStepDueOn: '2026-01-14' }, 'due_before_day'],
    [{ nextStepDoneOn: today }, null],
    [{ nextStepDoneOn: '2026-01-14' }, 'done_before_day'],
    [{ nextStepDoneOn: '2026-01-21' }, 'done_ahead'],
  ])('with %j is answered with %s', (given, refusal) => {
    expect(outreachRefusalOf({ ...facts, ...given }, today)).toBe(refusal)
  })
})

it('the days of waiting are four numbers; who was not reached yet waits as long as who was told', () => {
  expect(waitingDaysOf('14,21,30,45')).toEqual([14, 14, 21, 30, 45])
  for (const wrong of ['14,21,30', '14,21,30,45,60', '0,1,1,1', '1,1,1,366', '14、21、30、45', ''])
    expect(waitingDaysOf(wrong)).toBeNull()
})
