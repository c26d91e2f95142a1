import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';

type StateMessageProps = {
  icon: ReactNode;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** What support needs to find the event: a request id or a digest. */
  reference?: string | null;
  /** 1 where it is the whole page. */
  level?: 1 | 2;
  tone?: 'neutral' | 'warning' | 'danger';
  className?: string;
};

const tones = {
  neutral: 'bg-accent-tint text-accent-text',
  warning: 'bg-warning-tint text-warning-text',
  danger: 'bg-danger-tint text-danger-text',
};

export function StateMessage(props: StateMessageProps) {
  const t = useTranslations('pages');
  const { icon, title, children, actions, reference, level = 2, tone = 'neutral', className } = props;
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className={cn('mx-auto flex max-w-md flex-col items-center px-4 py-14 text-center', className)}>
      <span
        className={cn('mb-5 flex size-12 items-center justify-center rounded-xl [&_svg]:size-6', tones[tone])}
        aria-hidden="true"
      >
        {icon}
      </span>
      <Heading className={cn('font-semibold', level === 1 ? 'text-2xl' : 'text-xl')}>{title}</Heading>
      {children ? <div className="mt-1.5 text-muted">{children}</div> : null}
      {actions ? <div className="mt-6 flex flex-wrap justify-center gap-2">{actions}</div> : null}
      {reference ? (
        <p className="mt-8 text-xs text-muted">
          {t.rich('reference', {
            reference,
            code: (chunks) => (
              <code dir="ltr" className="font-mono select-all">
                {chunks}
              </code>
            ),
          })}
        </p>
      ) : null}
    </div>
  );
}
