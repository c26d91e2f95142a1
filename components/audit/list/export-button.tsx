'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useConfirmed } from '#components/layout/confirm-identity.tsx';
import { saveFile } from '#components/layout/save-file.ts';
import { Button } from '#components/ui/button.tsx';
import { Popover } from '#components/ui/popover.tsx';
import { Spinner } from '#components/ui/spinner.tsx';
import { toast } from '#components/ui/toaster.tsx';
import { type AuditFileFormat, auditFileFormats } from '#lib/audit-trail/schema.ts';
import { type AuditPlace, auditFileHref } from './audit-href.ts';

/** The files of the trail, for whoever signed in a short while ago. */
export function ExportButton({ place }: { place: AuditPlace }) {
  const t = useTranslations('audit.export');
  const file = useTranslations('shell.file');
  const confirmed = useConfirmed();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const save = async (format: AuditFileFormat) => {
    setOpen(false);
    setBusy(true);
    const answer = await confirmed(() => saveFile(auditFileHref(place, format)));
    setBusy(false);
    if (!answer.ok) toast.error(answer.message || file('notMade'));
  };
  const trigger = (
    <Button disabled={busy}>
      {busy ? <Spinner /> : <Download aria-hidden="true" />} {busy ? file('making') : t('label')}
    </Button>
  );
  return (
    <Popover label={t('label')} align="end" className="w-72 p-1.5" trigger={trigger} open={open} onOpenChange={setOpen}>
      {auditFileFormats.map((format) => (
        <button
          key={format}
          type="button"
          onClick={() => void save(format)}
          className="flex w-full items-center rounded-md px-3 py-2 text-start hover:bg-hover"
        >
          {t(format)}
        </button>
      ))}
      <p className="px-3 pt-1 pb-1.5 text-xs text-muted">{t('note')}</p>
    </Popover>
  );
}
