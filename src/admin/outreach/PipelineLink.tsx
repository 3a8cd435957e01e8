import { outreachTexts as texts } from '@/glossary/outreach'
import { outreachLink } from '../links'
import '../admin.css'

/** Above the list of contacts: how far the facilities have come. */
export const PipelineLink = () => (
  <nav aria-label={texts.title} className="care care-actions">
    <a className="care-button care-button--quiet" href={outreachLink()}>
      {texts.title}
    </a>
  </nav>
)
