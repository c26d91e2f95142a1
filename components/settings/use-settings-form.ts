import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useConfirmed } from '#components/layout/confirm-identity.tsx';
import { useLeaveGuard } from '#components/layout/use-leave-guard.ts';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';

export type SaveSettings<Values> = (
  input: Values & { basedOn: Date | null },
) => Promise<ActionResult<{ changedAt: Date }>>;
type Refusal = Extract<ActionResult<unknown>, { ok: false }>;

type SettingsFormInput<Values> = {
  /** What is stored, as text, and when it was last changed. */
  stored: Values;
  changedAt: Date | null;
  save: SaveSettings<Values>;
};

/** One group of settings as typed, saved over what the person saw or not at all. */
export function useSettingsForm<Values extends Record<string, string>>(input: SettingsFormInput<Values>) {
  const { stored, changedAt, save } = input;
  const t = useTranslations('settings');
  const router = useRouter();
  const confirmed = useConfirmed();
  const [seen, setSeen] = useState({ values: stored, changedAt });
  const [values, setValues] = useState(stored);
  const [refusal, setRefusal] = useState<Refusal>();
  const [pending, startTransition] = useTransition();
  const isChanged = Object.keys(values).some((key) => values[key] !== seen.values[key]);
  const guard = useLeaveGuard(isChanged);
  const submit = () =>
    startTransition(async () => {
      const answer = await confirmed(() => save({ ...values, basedOn: seen.changedAt }));
      setRefusal(answer.ok ? undefined : answer);
      if (answer.ok) {
        setSeen({ values, changedAt: answer.data.changedAt });
        toast.success(t('saved'));
      }
      if (answer.ok || answer.code === 'conflict') router.refresh();
    });
  const field = (key: keyof Values & string) => ({
    name: key,
    value: values[key] ?? '',
    onChange: (value: string) => setValues((now) => ({ ...now, [key]: value })),
    error: refusal?.fields.find(({ path }) => path === key)?.message,
  });
  /** After a conflict: what is stored now instead of what was typed. */
  const takeStored = () => {
    setSeen({ values: stored, changedAt });
    setValues(stored);
    setRefusal(undefined);
  };
  const isOvertaken = changedAt?.getTime() !== seen.changedAt?.getTime();
  return { field, isChanged, pending, submit, refusal, isOvertaken, takeStored, guard };
}
