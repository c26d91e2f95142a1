'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { clockIn } from './clock-in.ts';
import type { useOtherDrafts } from './use-other-drafts.ts';

const shownAtMost = 3;

/** New proposals that wait beside this one. */
export function OtherDrafts({ others, take, drop }: ReturnType<typeof useOtherDrafts>) {
  const t = useTranslations('proposalForm.draft');
  const locale = useLocale();
  if (others.length === 0) return null;
  return (
    <Callout title={t('others', { count: others.length })}>
      <p className="text-muted">{t('othersDetail')}</p>
      <ul className="mt-2 grid gap-2">
        {others.slice(0, shownAtMost).map((one) => (
          <li key={one.key} className="flex flex-wrap items-center gap-2">
            <span className="me-auto min-w-0 wrap-anywhere">
              <bdi>{one.draft.values.client || t('noClient')}</bdi>
              <span className="text-muted tabular-nums">
                {' '}
                · {clockIn(locale, 'day and time').format(one.draft.atMs)}
              </span>
            </span>
            <Button size="sm" onClick={() => take(one)}>
              {t('goOn')}
            </Button>
            <Button size="sm" variant="ghost" onClick={() => drop(one)}>
              {t('drop')}
            </Button>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
