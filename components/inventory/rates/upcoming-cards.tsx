'use client';

import { Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAnswer } from '#components/layout/use-answer.ts';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { toast } from '#components/ui/toaster.tsx';
import { formatDate } from '#lib/core/dates.ts';
import type { ActionResult } from '#lib/core/errors.ts';
import { amountWriter, baseCurrency } from '#lib/core/money.ts';
import type { DeleteRateCardInput } from '#lib/inventory/schema/changes.ts';
import type { RateCardEntry } from '#lib/inventory/schema.ts';

type UpcomingCardsProps = {
  location: { id: string; updatedAt: string };
  upcoming: readonly RateCardEntry[];
  deleteAction: (input: DeleteRateCardInput) => Promise<ActionResult<unknown>>;
};

/** Prices that do not count yet, by their day; they can still be taken away. */
export function UpcomingCards({ location, upcoming, deleteAction }: UpcomingCardsProps) {
  const t = useTranslations('inventory.rates');
  const language = useLocale();
  const days = [...Map.groupBy(upcoming, (entry) => entry.effectiveOn)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (days.length === 0) return null;
  return (
    <Card title={t('upcoming')} flush>
      <ul className="divide-y border-t">
        {days.map(([day, entries]) => {
          const write = amountWriter(
            entries.map((entry) => entry.netMinor),
            baseCurrency,
          );
          return (
            <li key={day} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 px-5 py-4">
              <div className="min-w-0">
                <p className="font-medium">{t('fromDay', { day: formatDate(day, language) })}</p>
                <ul className="mt-1 grid gap-0.5 text-sm text-muted">
                  {entries.map((entry) => (
                    <li key={entry.weeks}>
                      {t('weeks', { count: entry.weeks })}: <bdi className="tabular-nums">{write(entry.netMinor)}</bdi>
                    </li>
                  ))}
                </ul>
              </div>
              <DeleteButton location={location} effectiveOn={day} deleteAction={deleteAction} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

type DeleteButtonProps = Omit<UpcomingCardsProps, 'upcoming'> & { effectiveOn: string };

function DeleteButton({ location, effectiveOn, deleteAction }: DeleteButtonProps) {
  const t = useTranslations('inventory.rates');
  const language = useLocale();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const day = formatDate(effectiveOn, language);
  const answered = useAnswer();
  const remove = async () => {
    setPending(true);
    const input = { locationId: location.id, updatedAt: location.updatedAt, effectiveOn };
    const answer = await answered(deleteAction(input));
    setPending(false);
    setOpen(false);
    if (answer.ok) toast.success(t('removed', { day }));
    else toast.error(answer.message);
    router.refresh();
  };
  return (
    <ConfirmDialog
      title={t('removeTitle', { day })}
      description={t('removeDescription')}
      confirmLabel={t('remove')}
      cancelLabel={t('keep')}
      tone="danger"
      pending={pending}
      open={open}
      onOpenChange={setOpen}
      onConfirm={() => void remove()}
      trigger={
        <Button size="sm">
          <Trash2 aria-hidden="true" /> {t('remove')}
        </Button>
      }
    />
  );
}
