import { notFound } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { lookAtAsked } from '@/actions/secondPerson/lookAtAsked'
import { idOf } from '@/domain/idOf'
import { secondRefusalOf, SECOND_ANSWERS } from '@/domain/secondPerson/asking'
import { isUuid } from '@/domain/text/isUuid'
import { tokyoInstant } from '@/glossary/instants'
import { askedStateLabels, secondPersonTexts as texts, secondRefusals } from '@/glossary/secondPerson'
import type { AskedAction } from '@/payload-types'
import { single } from '../dashboard/choice'
import { secondPersonLink } from '../links'
import { ScreenHead } from '../ScreenHead'
import { Fault } from '../Fault'
import { AnswerForm } from './AnswerForm'
import '../admin.css'

/** One request: what was shown to whoever asked, what it would do now, and the answer. Whoever registers it guards it. */
export async function AskedActionView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const asked = await askedOf(req, single(searchParams?.['id']))
  if (!asked) notFound()
  return (
    <main className="care">
      <ScreenHead title={asked.title} back={{ href: secondPersonLink, label: texts.back }}>
        <p className="care-quiet">
          {texts.state}：{askedStateLabels[asked.state]}　{texts.askedBy}：{asked.askedByName}　{texts.askedAt}：
          {tokyoInstant(new Date(asked.askedAt))}　{texts.lapsesAt}：{tokyoInstant(new Date(asked.lapsesAt))}
        </p>
        {asked.endedAt && (
          <p className="care-quiet">
            {texts.endedBy}：{asked.endedByName ?? texts.missing}　{texts.endedAt}：{tokyoInstant(new Date(asked.endedAt))}
          </p>
        )}
      </ScreenHead>
      {asked.reason && (
        <section className="care-block">
          <h2>{texts.reasonGiven}</h2>
          <p className="care-lines">{asked.reason}</p>
        </section>
      )}
      {asked.word && (
        <section className="care-block">
          <h2>{texts.word}</h2>
          <p className="care-lines">{asked.word}</p>
        </section>
      )}
      <section className="care-block">
        <h2>{texts.effectThen}</h2>
        <Lines of={asked.effect} />
      </section>
      {asked.isOpen && <Open asked={asked} req={req} />}
    </main>
  )
}

const Lines = ({ of }: { of: string }) => (
  <ul>
    {of.split('\n').map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

async function askedOf(req: PayloadRequest, id: string | undefined): Promise<AskedAction | null> {
  if (!isUuid(id)) return null
  const mine = { overrideAccess: false as const, user: req.user as TypedUser, depth: 0, req }
  const { docs } = await req.payload.find({ collection: 'asked-actions', where: { id: { equals: id } }, limit: 1, ...mine })
  return docs[0] ?? null
}

async function Open({ asked, req }: { asked: AskedAction; req: PayloadRequest }) {
  const { accountId, role } = actorOf(req)
  if (role !== 'operator' || accountId === null) return <p className="care-quiet">{texts.cityReads}</p>
  const now = nowOf(req)
  const facts = { state: asked.state, askedBy: idOf(asked.askedBy), lapsesAt: new Date(asked.lapsesAt) }
  // A word may still be written: whether it is missing is judged when it is sent.
  const refusedTo = (answer: (typeof SECOND_ANSWERS)[number]) =>
    secondRefusalOf(answer, facts, { by: accountId, role, now, word: texts.wordLabel })
  const allowed = SECOND_ANSWERS.filter((answer) => refusedTo(answer) === null)
  if (refusedTo('confirm') === 'lapsed') return <p className="care-notice">{secondRefusals.lapsed}</p>
  // What it would do is kept from every interface: only the action reads it.
  const { input } = await req.payload.findByID({ collection: 'asked-actions', id: asked.id, depth: 0, overrideAccess: true, req })
  const looked = await lookAtAsked(req.payload, { kind: asked.kind, input, reason: asked.reason, by: req.user, now })
  const refused = 'refused' in looked
  const changed = !refused && looked.effect !== asked.effect
  return (
    <section className="care-block" aria-live="polite">
      <h2>{texts.effectNow}</h2>
      {refused ? (
        <Fault sentence={texts.refusedNow(looked.refused)} />
      ) : (
        <>
          <p className={changed ? 'care-notice care-notice--attention' : 'care-notice'}>
            {changed ? texts.effectDiffers : texts.effectSame}
          </p>
          {changed && <Lines of={looked.effect} />}
        </>
      )}
      {allowed.includes('take_back') && <p>{texts.yours}</p>}
      <AnswerForm
        answers={allowed.filter((answer) => answer !== 'confirm' || !refused)}
        id={asked.id}
        seen={refused ? '' : looked.effect}
      />
    </section>
  )
}
