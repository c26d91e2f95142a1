import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRoleNames } from '#components/layout/use-role-names.ts';
import { Avatar } from '#components/ui/avatar.tsx';
import { cn } from '#lib/core/cn.ts';

/** `role` is the key of a role. */
export type DemoAccount = { email: string; name: string; role: string };

type DemoAccountsProps = {
  accounts: readonly DemoAccount[];
  /** The address that stands in the form. */
  chosen: string;
  onChoose: (account: DemoAccount) => void;
};

/** Invented people to look around as; a press fills the form. */
export function DemoAccounts({ accounts, chosen, onChoose }: DemoAccountsProps) {
  const t = useTranslations('signIn.demo');
  const roleNames = useRoleNames();
  return (
    <section aria-labelledby="demo-accounts" className="mt-10 border-t pt-6">
      <h2 id="demo-accounts" className="font-semibold">
        {t('title')}
      </h2>
      <p className="mt-0.5 text-sm text-muted">{t('text')}</p>
      <ul className="mt-4 grid gap-2 sm:grid-cols-2">
        {accounts.map((account) => (
          <li key={account.email}>
            <button
              type="button"
              aria-pressed={account.email === chosen}
              onClick={() => onChoose(account)}
              className={cn(
                'flex w-full items-center gap-3 rounded-md border bg-raised p-2.5 text-start transition-colors hover:bg-hover',
                account.email === chosen && 'border-accent-text ring-1 ring-accent-text',
              )}
            >
              <Avatar name={account.name} size="sm" />
              <span className="min-w-0 flex-1">
                <span className="block truncate text-sm font-medium">{roleNames([account.role])}</span>
                <span className="block truncate text-xs text-muted">{account.name}</span>
              </span>
              {account.email === chosen ? <Check className="size-4 text-accent-text" aria-hidden="true" /> : null}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
