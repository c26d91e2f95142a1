import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '#components/ui/badge.tsx';
import type { ApiKeyState } from '#lib/api-keys/schema.ts';

const tones: Record<ApiKeyState, BadgeTone> = {
  active: 'success',
  expiring: 'warning',
  expired: 'neutral',
  revoked: 'danger',
};

/** Whether a key counts, and for how long still. */
export function KeyStateBadge({ state }: { state: ApiKeyState }) {
  const t = useTranslations('apiKeys.states');
  return (
    <Badge tone={tones[state]} dot>
      {t(state)}
    </Badge>
  );
}
