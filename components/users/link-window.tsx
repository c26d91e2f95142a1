'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { Callout } from '#components/ui/callout.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import type { AccountLink } from '#lib/users/schema/account.ts';

type LinkWindowProps = { link: AccountLink | undefined; name: string; onClose: () => void };

/** A link to pass on, in sight this once. */
export function LinkWindow({ link, name, onClose }: LinkWindowProps) {
  const t = useTranslations('users.link');
  const format = useFormatter();
  const address = link && `${window.location.origin}${link.path}`;
  return (
    <Dialog
      title={t(link?.kind === 'reset' ? 'resetTitle' : 'invitationTitle', { name })}
      size="sm"
      open={link !== undefined}
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      {link && address ? (
        <div className="grid gap-4">
          <Callout tone="warning" title={t('once')}>
            {t('until', { moment: format.dateTime(link.expiresAt, { timeStyle: 'short' }) })}
          </Callout>
          <div className="flex items-start gap-2 rounded-lg border bg-sunken py-2 ps-4 pe-2">
            <code dir="ltr" data-link className="min-w-0 flex-1 py-1.5 font-mono text-sm wrap-anywhere select-all">
              {address}
            </code>
            <CopyButton text={address} label={t('copy')} done={t('copied')} />
          </div>
        </div>
      ) : null}
    </Dialog>
  );
}
