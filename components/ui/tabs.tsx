'use client';

import { Tabs as BaseTabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

type Tab = { value: string; label: string; count?: number; content: ReactNode };

type TabsProps = {
  tabs: readonly Tab[];
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  'aria-label': string;
  className?: string;
};

export function Tabs({ tabs, value, defaultValue, onValueChange, className, 'aria-label': ariaLabel }: TabsProps) {
  return (
    <BaseTabs.Root
      value={value}
      defaultValue={defaultValue ?? tabs[0]?.value}
      onValueChange={(next) => onValueChange?.(String(next))}
      className={className}
    >
      <BaseTabs.List aria-label={ariaLabel} className="relative flex gap-5 overflow-x-auto border-b">
        {tabs.map((tab) => (
          <BaseTabs.Tab
            key={tab.value}
            value={tab.value}
            className="flex h-10 items-center gap-2 font-medium whitespace-nowrap text-muted -outline-offset-2 hover:text-ink data-active:text-ink"
          >
            {tab.label}
            {tab.count === undefined ? null : <span className={countClass}>{tab.count}</span>}
          </BaseTabs.Tab>
        ))}
        <BaseTabs.Indicator className="absolute bottom-0 left-0 h-0.5 w-(--active-tab-width) translate-x-(--active-tab-left) bg-accent-text transition-all duration-150 ease-out" />
      </BaseTabs.List>
      {tabs.map((tab) => (
        <BaseTabs.Panel key={tab.value} value={tab.value} className="pt-5">
          {tab.content}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  );
}

const countClass = 'rounded-full bg-neutral-tint px-1.5 text-xs font-medium text-muted tabular-nums';
