'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useConfirmed } from '#components/layout/confirm-identity.tsx';
import { Avatar } from '#components/ui/avatar.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { TeamCandidate, TeamDto, TeamMemberDto } from '#lib/teams/schema.ts';
import { AddMemberDialog } from './add-member-dialog.tsx';
import type { MemberActions } from './member-actions.ts';

type MembersCardProps = {
  team: TeamDto;
  candidates: readonly TeamCandidate[];
  /** Null for whoever may only look. */
  actions: MemberActions | null;
};

/** Who is in a team, who leads it, and what may be changed about that. */
export function MembersCard({ team, candidates, actions }: MembersCardProps) {
  const t = useTranslations('teams.members');
  return (
    <Card
      title={t('title')}
      description={team.members.length === 0 ? t('none') : t('text')}
      actions={
        actions && candidates.length > 0 ? (
          <AddMemberDialog team={team} candidates={candidates} action={actions.add} />
        ) : undefined
      }
      flush
    >
      {team.members.length > 0 ? (
        <ul className="divide-y border-t">
          {team.members.map((member) => (
            <MemberRow key={member.userId} team={team} member={member} actions={actions} />
          ))}
        </ul>
      ) : null}
    </Card>
  );
}

type MemberRowProps = { team: TeamDto; member: TeamMemberDto; actions: MemberActions | null };

function MemberRow({ team, member, actions }: MemberRowProps) {
  const t = useTranslations('teams.members');
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-5 py-3">
      <div className="flex min-w-0 items-center gap-3">
        <Avatar name={member.name} />
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-2">
            <bdi className="font-medium">{member.name}</bdi>
            {member.isLead ? <Badge tone="accent">{t('lead')}</Badge> : null}
            {member.status === 'active' ? null : <Badge tone="neutral">{t(member.status)}</Badge>}
          </p>
          <p className="truncate text-sm text-muted">
            <bdi>{member.title}</bdi>
          </p>
        </div>
      </div>
      {actions ? <MemberButtons team={team} member={member} actions={actions} /> : null}
    </li>
  );
}

function MemberButtons({ team, member, actions }: MemberRowProps & { actions: MemberActions }) {
  const t = useTranslations('teams.members');
  const router = useRouter();
  const confirmed = useConfirmed();
  const [asking, setAsking] = useState(false);
  const [pending, startTransition] = useTransition();
  const place = { teamId: team.id, userId: member.userId };
  const run = (call: () => Promise<ActionResult<unknown>>, done: string) =>
    startTransition(async () => {
      const answer = await confirmed(call);
      setAsking(false);
      if (answer.ok) toast.success(done);
      else toast.error(answer.message);
      router.refresh();
    });
  const words = { name: member.name, team: team.name };
  return (
    <div className="flex gap-1">
      <Button
        size="sm"
        variant="ghost"
        loading={pending && !asking}
        onClick={() => run(() => actions.setLead({ ...place, isLead: !member.isLead }), t('leadSaved', words))}
      >
        {t(member.isLead ? 'noLead' : 'makeLead')}
        <span className="sr-only"> {member.name}</span>
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        tone="danger"
        pending={pending}
        onConfirm={() => run(() => actions.remove(place), t('removed', words))}
        title={t('removeTitle', words)}
        description={t('removeText', words)}
        confirmLabel={t('remove')}
        trigger={
          <Button size="sm" variant="ghost">
            {t('remove')}
            <span className="sr-only"> {member.name}</span>
          </Button>
        }
      />
    </div>
  );
}
