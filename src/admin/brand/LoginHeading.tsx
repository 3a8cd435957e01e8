import { panelTexts } from '@/glossary/panel'

/** Says on the sign-in page where one is: Payload's has no heading at all. */
export const LoginHeading = () => <h1 className="care-login">{panelTexts.login}</h1>
