import { panelTexts } from '@/glossary/panel'

/** What stands above the sign-in form. */
export const Logo = () => <p className="care-logo">{panelTexts.systemName}</p>
