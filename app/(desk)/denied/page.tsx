import type { Metadata } from 'next';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';

export const metadata: Metadata = { title: 'No access' };

/** What the middleware shows instead of an area that the person may not enter. */
export default function DeniedPage() {
  return <DeniedState actions={<ButtonLink href="/">Back to the desk</ButtonLink>} />;
}
