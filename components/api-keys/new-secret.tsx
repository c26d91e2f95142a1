'use client';

import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Card } from '#components/ui/card.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import type { NewApiKey } from '#lib/api-keys/schema.ts';

/** The secret of a new key, which nobody sees a second time, with a first call to try it. */
export function NewSecret({ made: { key, secret }, origin }: { made: NewApiKey; origin: string }) {
  const t = useTranslations('apiKeys.secret');
  const example = `curl ${origin}/api/v1/me \\\n  -H "Authorization: Bearer ${secret}"`;
  return (
    <div className="grid gap-6" role="status">
      <Card title={t('title', { name: key.name })}>
        <div className="grid gap-4">
          <Callout tone="warning" title={t('once')}>
            {t('onceText')}
          </Callout>
          <Copied text={secret} label={t('copy')} done={t('copied')} />
        </div>
      </Card>
      <Card title={t('try')} description={t('tryText')}>
        <Copied text={example} label={t('copyCall')} done={t('copied')} />
      </Card>
      <div className="flex flex-wrap justify-end gap-2">
        <ButtonLink href="/integrate">{t('integrate')}</ButtonLink>
        <ButtonLink href="/profile/keys" variant="primary">
          {t('done')}
        </ButtonLink>
      </div>
    </div>
  );
}

function Copied({ text, label, done }: { text: string; label: string; done: string }) {
  return (
    <div className="flex items-start gap-2 rounded-md border bg-sunken p-3" dir="ltr">
      <pre className="min-w-0 flex-1 py-1 font-mono text-sm break-all whitespace-pre-wrap select-all">{text}</pre>
      <CopyButton text={text} label={label} done={done} />
    </div>
  );
}
