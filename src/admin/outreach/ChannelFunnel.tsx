import { FUNNEL_STEPS } from '@/domain/publicity/funnel'
import { funnelScreenTexts as texts, channelLabels } from '@/glossary/papers'
import { outreachListWords } from '@/glossary/paperWords'
import type { OutreachFunnel } from '@/queries/outreachFunnel'
import { channelFunnelSection } from '@reports/papers/channelFunnelSection'
import { ListTable } from '../ListTable'
import { documentLink, listLink } from '../links'
import { SectionTable } from '../sections/SectionTable'

/** As many activities stand below the channels; the others are in their list. */
const SHOWN = 20
const { funnel: words } = outreachListWords

/** Of those who came by a tagged address, how far they have come: by channel, and by activity. */
export function ChannelFunnel({ funnel }: { funnel: OutreachFunnel }) {
  const section = channelFunnelSection(funnel)
  const { activities } = funnel
  return (
    <section className="care-block">
      <h2>{section.title}</h2>
      <p className="care-quiet">{texts.about}</p>
      {activities.length === 0 ? (
        <p className="care-empty">{texts.none}</p>
      ) : (
        <>
          <SectionTable section={section} caption={section.title} />
          <details className="care-details">
            <summary>{texts.rules}</summary>
            <ul>
              {section.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </details>
          <details className="care-details">
            <summary>{texts.byActivity(Math.min(SHOWN, activities.length), activities.length)}</summary>
            <ListTable
              stacked
              title={texts.byActivity(Math.min(SHOWN, activities.length), activities.length)}
              columns={[texts.activity, ...FUNNEL_STEPS.map((step) => words[step])]}
            >
              {activities.slice(0, SHOWN).map((activity) => (
                <tr key={activity.id}>
                  <th scope="row">
                    <a href={documentLink('outreach-activities', activity.id)}>{activity.title}</a>
                    <small className="care-quiet">
                      {channelLabels[activity.channel]}　{activity.tag}
                    </small>
                  </th>
                  {FUNNEL_STEPS.map((step) => (
                    <td key={step}>{texts.count(activity[step])}</td>
                  ))}
                </tr>
              ))}
            </ListTable>
          </details>
        </>
      )}
      <p>
        <a href={listLink('outreach-activities')}>{texts.all}</a>
      </p>
    </section>
  )
}
