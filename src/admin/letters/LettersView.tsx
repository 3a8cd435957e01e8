import type { AdminViewServerProps } from 'payload'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { tokyoInstant } from '@/glossary/instants'
import { letterTexts as texts } from '@/glossary/proxyEntry'
import { applicationStatusLabels } from '@/glossary/statuses'
import { lettersToWrite } from '@/queries/lettersToWrite'
import { ListTable } from '../ListTable'
import { letterLink } from '../links'
import { OffersByPhone } from './OffersByPhone'
import '../admin.css'

/** Whom no mail reaches. Whoever registers it guards it: it shows names. */
export async function LettersView({ initPageResult: { req } }: AdminViewServerProps) {
  const letters = await lettersToWrite(databaseOf(req.payload), { now: nowOf(req), limit: 200 })
  return (
    <main className="care">
      <header className="care-head">
        <h1>{texts.listTitle}</h1>
        <p className="care-quiet">{texts.listAbout}</p>
      </header>
      <OffersByPhone req={req} />
      {letters.length === 0 ? (
        <p className="care-empty">{texts.none}</p>
      ) : (
        <ListTable
          title={texts.listTitle}
          columns={[texts.person, texts.activity, texts.startsAt, texts.status, texts.changedAt, texts.print]}
        >
          {letters.map(({ application, changedAt, facility, name, number, startsAt, status, title }) => (
            <tr key={application}>
              <th scope="row">
                {number}　{name}
              </th>
              <td>
                {title}（{facility}）
              </td>
              <td>{tokyoInstant(startsAt)}</td>
              <td>{applicationStatusLabels[status]}</td>
              <td>{tokyoInstant(changedAt)}</td>
              <td>
                <a href={letterLink(application)} aria-label={texts.printOf(name, title)}>
                  {texts.open}
                </a>
              </td>
            </tr>
          ))}
        </ListTable>
      )}
    </main>
  )
}
