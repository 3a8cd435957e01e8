import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { idOf, type Ref } from '@/domain/idOf'
import { stepClassLabels } from '@/glossary/carving'
import { proposeTexts as texts } from '@/glossary/intentions'
import type { IntentionAnswer } from '@/payload-types'
import { type ItemOnSheet, itemsOnSheets } from '@/queries/itemsOnSheets'
import { sheetsOfFacility } from '@/queries/sheetsOfFacility'
import { documentLink } from '../links'
import { scopeOf } from '../scopeOf'
import { ProposeForm } from './ProposeForm'
import '../admin.css'
import '../record.css'

/** On an answer: its items as steps of a carving sheet, in one press, and those that stand on one already. */
export const ProposeSteps: UIFieldServerComponent = async ({ data, id, req }) => {
  const { role } = actorOf(req)
  if (!id) return <p className="care care-inset care-quiet">{texts.saveFirst}</p>
  const { facility, items, revision } = data as IntentionAnswer
  const asked = { facility: idOf(facility as Ref), scope: scopeOf(req) }
  const db = databaseOf(req.payload)
  const own = new Set((items ?? []).map((item) => String(item.id)))
  const standing = (await itemsOnSheets(db, asked)).filter(({ item }) => own.has(item))
  const taken = new Set(standing.map(({ item }) => item))
  const left = (wish: string) => (items ?? []).filter((item) => item.wish === wish && !taken.has(String(item.id))).length
  const [handOver, unsure] = [left('hand_over'), left('unsure')]
  return (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{texts.label}</h2>
      {(role === 'operator' || role === 'facility') && (
        <>
          <p className="care-quiet">{texts.about}</p>
          <p>{texts.left(handOver, unsure)}</p>
          {handOver + unsure > 0 && (
            <ProposeForm
              hasUnsure={unsure > 0}
              hasWanted={handOver > 0}
              id={String(id)}
              revision={revision ?? 1}
              sheets={await sheetsOfFacility(db, asked)}
            />
          )}
        </>
      )}
      <h3>{texts.standing}</h3>
      {standing.length === 0 ? <p>{texts.noStanding}</p> : <Standing steps={standing} />}
    </section>
  )
}

const Standing = ({ steps }: { steps: readonly ItemOnSheet[] }) => (
  <div aria-label={texts.standing} className="care-scroll" role="region" tabIndex={0}>
    <table className="care-table">
      <caption className="care-hidden">{texts.standing}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.step}</th>
          <th scope="col">{texts.class}</th>
          <th scope="col">{texts.chosen}</th>
          <th scope="col">{texts.sheet}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ chosen, classification, item, sheet, text, title }) => (
          <tr key={item}>
            <th scope="row">{text}</th>
            <td>{classification ? stepClassLabels[classification] : ''}</td>
            <td>{chosen ? texts.yes : texts.no}</td>
            <td>
              <a href={documentLink('carving-sheets', sheet)}>{title}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
