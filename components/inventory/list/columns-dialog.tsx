'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import {
  type LocationColumn,
  type LocationPlace,
  locationColumns,
  locationsHref,
  standardColumns,
} from './location-href.ts';

type ColumnsDialogProps = {
  place: LocationPlace;
  seesPrices: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Which columns the table has; the table follows every tick. */
export function ColumnsDialog({ place, seesPrices, open, onOpenChange }: ColumnsDialogProps) {
  const t = useTranslations('inventory');
  const router = useRouter();
  const chosen = place.columns ?? standardColumns;
  const show = (columns: LocationColumn[] | undefined) =>
    router.replace(locationsHref({ ...place, columns }), { scroll: false });
  const offered = locationColumns.filter((column) => column !== 'price' || seesPrices);
  return (
    <Dialog
      size="sm"
      title={t('columns.title')}
      description={t('columns.description')}
      open={open}
      onOpenChange={onOpenChange}
      footer={
        <Button variant="ghost" onClick={() => show(undefined)}>
          {t('columns.standard')}
        </Button>
      }
    >
      <div className="grid gap-3">
        {offered.map((column) => (
          <Checkbox
            key={column}
            label={t(`columns.${column}`)}
            checked={chosen.includes(column)}
            disabled={chosen.length === 1 && chosen.includes(column)}
            onCheckedChange={(on) => show(offered.filter((one) => (one === column ? on : chosen.includes(one))))}
          />
        ))}
      </div>
    </Dialog>
  );
}
