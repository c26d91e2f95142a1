'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';

/** The codes for the day without a phone, in sight this once. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const t = useTranslations('security.recovery');
  const text = codes.join('\n');
  const download = () => {
    const address = URL.createObjectURL(new Blob([`Sightline\n\n${text}\n`], { type: 'text/plain' }));
    const link = Object.assign(document.createElement('a'), {
      href: address,
      download: 'sightline-recovery-codes.txt',
    });
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <div className="grid gap-4">
      <Callout tone="warning" title={t('once')}>
        {t('text')}
      </Callout>
      <ul
        dir="ltr"
        aria-label={t('title')}
        className="grid grid-cols-2 gap-x-6 gap-y-2 rounded-lg border bg-sunken px-5 py-4 font-mono text-sm tabular-nums"
      >
        {codes.map((code) => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={download}>
          <Download aria-hidden="true" /> {t('download')}
        </Button>
        <CopyButton text={text} label={t('copy')} done={t('copied')} />
      </div>
    </div>
  );
}
