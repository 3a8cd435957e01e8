import type { AdminViewServerProps, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { WEIGHTS_OF } from '@/domain/secondPerson/guarded'
import { tokyoInstant } from '@/glossary/instants'
import { askedStateLabels, guardedActionLabels, secondPersonTexts as texts, weightLabels } from '@/glossary/secondPerson'
import type { AskedAction } from '@/payload-types'
import { secondPersonSetting } from '@/queries/secondPersonSetting'
import { askedActionLink } from '../links'
import { ListTable } from '../ListTable'
import { ScreenHead } from '../ScreenHead'
import { ChoiceForm } from './ChoiceForm'
import '../admin.css'

const MOST = 50
const instant = (value: string | null | undefined): string => (value ? tokyoInstant(new Date(value)) : texts.missing)

/** What waits for a second person, what came of the rest, and for what one is asked at all. Whoever registers it guards it. */
export async function SecondPersonView({ initPageResult: { req } }: AdminViewServerProps) {
  const read = (isOpen: boolean) =>
    req.payload.find({
      collection: 'asked-actions',
      where: { isOpen: { equals: isOpen } },
      sort: isOpen ? 'lapsesAt' : '-endedAt',
      limit: MOST,
      depth: 0,
      overrideAccess: false,
      user: req.user as TypedUser,
      req,
    })
  const [waiting, over] = [await read(true), await read(false)]
  const setting = await secondPersonSetting(databaseOf(req.payload), null)
  const { role } = actorOf(req)
  return (
    <main className="care">
      <ScreenHead title={texts.title} about={texts.about} />
      <section className="care-block">
        <h2>{texts.waiting}</h2>
        {waiting.docs.length === 0 ? <p className="care-empty">{texts.noneWaiting}</p> : <Waiting rows={waiting.docs} />}
      </section>
      {over.docs.length > 0 && (
        <section className="care-block">
          <h2>{texts.over}</h2>
          <Over rows={over.docs} />
        </section>
      )}
      <section className="care-block">
        <h2>{texts.settings}</h2>
        {setting && setting.kinds.length > 0 ? (
          <>
            <ul>
              {setting.kinds.map((kind) => (
                <li key={kind}>
                  {texts.settingOf(
                    guardedActionLabels[kind],
                    WEIGHTS_OF[kind].map((weight) => weightLabels[weight]),
                  )}
                </li>
              ))}
            </ul>
            <p>{texts.settingDays(setting.days)}</p>
          </>
        ) : (
          <p>{texts.settingsOff}</p>
        )}
        {setting && (role === 'operator' || role === 'city') && (
          <ChoiceForm
            days={setting.days}
            key={setting.revision}
            kinds={setting.kinds}
            mayLoosen={role === 'city'}
            programme={setting.programme}
            revision={setting.revision}
          />
        )}
      </section>
    </main>
  )
}

const Waiting = ({ rows }: { rows: readonly AskedAction[] }) => (
  <ListTable columns={[texts.what, texts.askedBy, texts.askedAt, texts.lapsesAt]} stacked title={texts.waiting}>
    {rows.map(({ askedAt, askedByName, id, lapsesAt, title }) => (
      <tr key={id}>
        <th scope="row">
          <a href={askedActionLink(id)}>{title}</a>
        </th>
        <td data-label={texts.askedBy}>{askedByName}</td>
        <td data-label={texts.askedAt}>{instant(askedAt)}</td>
        <td data-label={texts.lapsesAt}>{instant(lapsesAt)}</td>
      </tr>
    ))}
  </ListTable>
)

const Over = ({ rows }: { rows: readonly AskedAction[] }) => (
  <ListTable columns={[texts.what, texts.state, texts.askedBy, texts.endedBy, texts.endedAt]} stacked title={texts.over}>
    {rows.map(({ askedByName, endedAt, endedByName, id, state, title }) => (
      <tr key={id}>
        <th scope="row">
          <a href={askedActionLink(id)}>{title}</a>
        </th>
        <td>{askedStateLabels[state]}</td>
        <td data-label={texts.askedBy}>{askedByName}</td>
        <td data-label={texts.endedBy}>{endedByName ?? texts.missing}</td>
        <td data-label={texts.endedAt}>{instant(endedAt)}</td>
      </tr>
    ))}
  </ListTable>
)
