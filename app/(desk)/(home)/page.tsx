import { DoorClosed } from 'lucide-react';
import type { Metadata } from 'next';
import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { MonthCard } from '#components/home/month-card.tsx';
import { RecentChats, RecentProposals } from '#components/home/recent-cards.tsx';
import { datedSteps, StepsCard } from '#components/home/steps-card.tsx';
import { TeamCard } from '#components/home/team-card.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { StateMessage } from '#components/layout/state-message.tsx';
import { type Ctx, may, requirePermission, requireSelf } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { listChats } from '#lib/chats/list-chats.ts';
import { formatDate, today as todayIn } from '#lib/core/dates.ts';
import { getSalesFigures } from '#lib/proposals/get-sales-figures.ts';
import { listNextSteps } from '#lib/proposals/list-next-steps.ts';
import { listProposals } from '#lib/proposals/list-proposals.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';

const recentShown = 5;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('home'))('title') };
}

export default async function HomePage() {
  const ctx = await requireSignedIn();
  const mayRead = may(ctx, 'proposals:read');
  const [t, format, language, { timeZone }, steps, figures, proposals, chats] = await Promise.all([
    getTranslations('home'),
    getFormatter(),
    getLocale(),
    getBusinessSettings(ctx),
    mayRead && may(ctx, 'proposals:create') ? listNextSteps(ctx) : null,
    mayRead ? getSalesFigures(ctx) : null,
    mayRead ? listProposals(ctx, { limit: recentShown }) : null,
    may(ctx, 'assistant:use') ? listChats(ctx) : null,
  ]);
  const dayOf = (moment: Date) => todayIn(moment, timeZone);
  const { userId, name } = requireSelf(ctx);
  const [firstName = ''] = name.split(' ');
  const isEmpty = !figures && !chats;
  return (
    <Page>
      <PageHeader
        title={t('greeting', { name: firstName })}
        description={t('today', {
          weekday: format.dateTime(ctx.now, { weekday: 'long', timeZone }),
          date: formatDate(dayOf(ctx.now), language),
        })}
      />
      {isEmpty ? <NothingOpen /> : null}
      <div className="grid items-start gap-6 lg:order-2 xl:grid-cols-[minmax(0,1fr)_24rem]">
        {steps || figures?.team ? (
          <div className="grid min-w-0 gap-6">
            {steps ? <StepsCard steps={datedSteps(steps, dayOf)} today={dayOf(ctx.now)} ownerId={userId} /> : null}
            {figures?.team ? <TeamCard team={figures.team} /> : null}
          </div>
        ) : null}
        <div className="grid min-w-0 gap-6">
          {proposals ? <RecentProposals items={proposals.items} /> : null}
          {chats ? <RecentChats items={chats.items.slice(0, recentShown)} now={ctx.now} /> : null}
        </div>
      </div>
      {/* Nothing in it takes the focus, so it may stand above what comes before it. */}
      {figures ? <MonthCard months={figures.months} reach={reachOf(ctx)} className="lg:order-1" /> : null}
    </Page>
  );
}

/** Whose proposals the figures count. */
function reachOf(ctx: Ctx): 'all' | 'some' | 'own' {
  const scope = requirePermission(ctx, 'proposals:read');
  if (scope.kind === 'all') return 'all';
  return scope.teamIds.length > 0 ? 'some' : 'own';
}

async function NothingOpen() {
  const t = await getTranslations('home.denied');
  return (
    <StateMessage icon={<DoorClosed />} tone="warning" title={t('title')}>
      {t('text')}
    </StateMessage>
  );
}
