'use client';

import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';
import { IconButton } from './icon-button.tsx';
import type { OpenedProps } from './use-popup.tsx';

export type DialogWindowProps = OpenedProps & {
  title: string;
  description?: ReactNode;
  children: ReactNode;
  /** Stays in sight under the scrolling body. */
  footer?: ReactNode;
  /** Stays in sight above the scrolling body, like a search box. */
  toolbar?: ReactNode;
  size?: 'sm' | 'md' | 'lg';
};

const width = { sm: 'sm:max-w-md', md: 'sm:max-w-xl', lg: 'sm:max-w-5xl' };

export function DialogWindow({
  title,
  description,
  children,
  footer,
  toolbar,
  size = 'md',
  ...opened
}: DialogWindowProps) {
  const t = useTranslations('ui');
  return (
    <BaseDialog.Root open={opened.open} onOpenChange={(open) => opened.onOpenChange(open)}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="scrim z-50" />
        <BaseDialog.Viewport className="fixed inset-0 z-50 flex items-end justify-center sm:items-center sm:p-6">
          <BaseDialog.Popup
            finalFocus={opened.anchor.current ? opened.anchor : undefined}
            className={cn(
              'relative flex max-h-[92dvh] w-full flex-col rounded-t-xl border bg-surface shadow-lg outline-none sm:max-h-[85dvh] sm:rounded-xl',
              'transition duration-150 ease-out data-ending-style:translate-y-3 data-ending-style:opacity-0 data-starting-style:translate-y-3 data-starting-style:opacity-0',
              width[size],
            )}
          >
            <div className="pt-4 pe-16 pb-3 ps-5 sm:pt-5 sm:ps-6">
              <div className="min-w-0">
                <BaseDialog.Title className="text-xl font-semibold tracking-tight">{title}</BaseDialog.Title>
                {description ? (
                  <BaseDialog.Description className="mt-0.5 text-sm text-muted">{description}</BaseDialog.Description>
                ) : null}
              </div>
            </div>
            {toolbar ? <div className="border-b px-5 pb-4 sm:px-6">{toolbar}</div> : null}
            <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 py-4 sm:px-6">{children}</div>
            {footer ? (
              <div className="flex flex-wrap items-center justify-end gap-2 border-t px-5 py-4 sm:px-6">{footer}</div>
            ) : null}
            {/* Last in the order, so that the first field takes the focus when the window opens. */}
            <BaseDialog.Close
              render={
                <IconButton label={t('close')} size="sm" className="absolute top-4 end-4">
                  <X aria-hidden="true" />
                </IconButton>
              }
            />
          </BaseDialog.Popup>
        </BaseDialog.Viewport>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
