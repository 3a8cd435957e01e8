import type { AdminViewServerProps } from 'payload'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { tokyoInstant } from '@/glossary/instants'
import { letterMarkTexts as marks, letterTexts as texts } from '@/glossary/proxyEntry'
import { applicationStatusLabels } from '@/glossary/statuses'
import { lettersToWrite } from '@/queries/lettersToWrite'
import { single } from '../dashboard/choice'
import { ListTable } from '../ListTable'
import { letterLink, lettersPageLink } from '../links'
import { pageOf } from '../pageOf'
import { Pages } from '../Pages'
import { ScreenHead } from '../ScreenHead'
import { MarkSent } from './MarkSent'
import { OffersByPhone } from './OffersByPhone'
import '../admin.css'

const PAGE_SIZE = 50

/** Whom no mail reaches, or whose mail was given up: what was not sent yet first. Whoever registers it guards it: it shows names. */
export async function LettersView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const page = pageOf(single(searchParams?.['page']))
  const asked = { now: nowOf(req), limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }
  const { letters, sent: sentAlready, unsent } = await lettersToWrite(databaseOf(req.payload), asked)
  return (
    <main className="care">
      <ScreenHead title={texts.listTitle} about={texts.listAbout} />
      <OffersByPhone req={req} />
      <p className="care-total">
        <strong>{texts.unsent(unsent)}</strong> {texts.sentAlready(sentAlready)}
      </p>
      {letters.length === 0 ? (
        <p className="care-empty">{texts.none}</p>
      ) : (
        <ListTable
          stacked
          title={texts.listTitle}
          columns={[texts.person, texts.activity, texts.startsAt, texts.status, texts.changedAt, texts.print, texts.sent]}
        >
          {letters.map(({ application, changedAt, facility, name, number, says, sent, startsAt, status, title }) => (
            <tr key={application}>
              <th scope="row">
                {number}　{name}
              </th>
              <td>
                {title}（{facility}）
              </td>
              <td data-label={texts.startsAt}>{tokyoInstant(startsAt)}</td>
              <td data-label={texts.status}>{applicationStatusLabels[status]}</td>
              <td data-label={texts.changedAt}>{tokyoInstant(changedAt)}</td>
              <td>
                <a className="care-short" href={letterLink(application)} aria-label={texts.printOf(name, title)}>
                  {texts.open}
                </a>
              </td>
              <td>
                <MarkSent
                  about={`${name}　${title}`}
                  application={application}
                  says={says}
                  sent={sent && marks.by(tokyoInstant(sent.at), sent.by)}
                />
              </td>
            </tr>
          ))}
        </ListTable>
      )}
      <Pages linkTo={lettersPageLink} page={page} pages={Math.max(1, Math.ceil((unsent + sentAlready) / PAGE_SIZE))} />
    </main>
  )
}
