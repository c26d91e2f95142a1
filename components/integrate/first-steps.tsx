import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Card } from '#components/ui/card.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { CodeBlock } from './code-block.tsx';
import { type ExampleLanguage, exampleLanguages, firstCall, quoteCall } from './examples.ts';

type FirstStepsProps = {
  language: ExampleLanguage;
  origin: string;
  /** A location and a day that exist, for the second example. */
  site: { site: string; day: string };
  mayHaveKeys: boolean;
};

/** From nothing to a price in three steps. */
export function FirstSteps({ language, origin, site, mayHaveKeys }: FirstStepsProps) {
  const t = useTranslations('integrate');
  const copy = { label: t('copy'), done: t('copied') };
  const tabs = exampleLanguages.map((one) => ({
    label: t(`languages.${one}`),
    href: one === 'curl' ? ('/integrate' as const) : (`/integrate?language=${one}` as const),
    active: one === language,
  }));
  return (
    <ol className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-6">
      <Step number={1} title={t('steps.key.title')} text={t('steps.key.text')}>
        {mayHaveKeys ? (
          <ButtonLink href="/profile/keys/new" variant="primary">
            {t('steps.key.title')}
          </ButtonLink>
        ) : (
          <p className="text-muted">{t('steps.key.denied')}</p>
        )}
      </Step>
      <Step number={2} title={t('steps.call.title')} text={t('steps.call.text')}>
        <LinkTabs label={t('languages.label')} tabs={tabs} className="mb-4" />
        <CodeBlock code={firstCall(origin)[language]} copy={copy} />
      </Step>
      <Step number={3} title={t('steps.quote.title')} text={t('steps.quote.text')}>
        <CodeBlock code={quoteCall(origin, site)[language]} copy={copy} />
      </Step>
    </ol>
  );
}

type StepProps = { number: number; title: string; text: string; children: ReactNode };

function Step({ number, title, text, children }: StepProps) {
  return (
    <li>
      <Card>
        <div className="flex items-start gap-4">
          <span
            aria-hidden="true"
            className="grid size-8 shrink-0 place-items-center rounded-full bg-accent-tint font-semibold text-accent-text tabular-nums"
          >
            {number}
          </span>
          <div className="min-w-0 flex-1">
            <h2 className="pt-0.5 text-lg font-semibold">{title}</h2>
            <p className="mb-4 max-w-2xl text-muted">{text}</p>
            {children}
          </div>
        </div>
      </Card>
    </li>
  );
}
