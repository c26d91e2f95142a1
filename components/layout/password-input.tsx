'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ComponentProps, useState } from 'react';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Input } from '#components/ui/input.tsx';

type PasswordInputProps = Omit<ComponentProps<typeof Input>, 'type' | 'trailing'>;

/** A password, which can be looked at. */
export function PasswordInput({ autoComplete = 'current-password', ...input }: PasswordInputProps) {
  const t = useTranslations('shell.password');
  const [shown, setShown] = useState(false);
  return (
    <Input
      {...input}
      dir="ltr"
      type={shown ? 'text' : 'password'}
      autoComplete={autoComplete}
      trailing={
        <IconButton size="sm" label={t(shown ? 'hide' : 'show')} className="-me-2" onClick={() => setShown(!shown)}>
          {shown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
        </IconButton>
      }
    />
  );
}
