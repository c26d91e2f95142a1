'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAnswer } from '#components/layout/use-answer.ts';
import { Card } from '#components/ui/card.tsx';
import { Switch } from '#components/ui/switch.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { NotificationKind } from '#lib/notifications/schema.ts';

type Preference = { kind: NotificationKind; wanted: boolean };
type PreferencesCardProps = {
  preferences: readonly Preference[];
  save: (preference: Preference) => Promise<ActionResult<unknown>>;
};

/** A switch per kind of notification; each takes effect at once. */
export function PreferencesCard({ preferences, save }: PreferencesCardProps) {
  const t = useTranslations('notifications.preferences');
  return (
    <Card title={t('title')} description={t('description')}>
      <ul id="preferences" className="-my-1 grid scroll-mt-24 divide-y">
        {preferences.map((preference) => (
          <li key={preference.kind} className="py-3">
            <PreferenceSwitch {...preference} save={save} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function PreferenceSwitch({ kind, wanted: stored, save }: Preference & Pick<PreferencesCardProps, 'save'>) {
  const t = useTranslations('notifications');
  const answered = useAnswer();
  const [wanted, setWanted] = useState(stored);
  const change = async (next: boolean) => {
    setWanted(next);
    const { ok } = await answered(save({ kind, wanted: next }));
    if (ok) return;
    setWanted(!next);
    toast.error(t('markFailed'));
  };
  return <Switch label={t(`preferences.${kind}`)} checked={wanted} onCheckedChange={(next) => void change(next)} />;
}
