'use client';

import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { cn } from '#lib/core/cn.ts';

type FileDropProps = {
  icon: ReactNode;
  text: string;
  chooseLabel: string;
  /** Which files, how many and how large. */
  limits: string;
  accept: string;
  multiple?: boolean;
  onFiles: (files: File[]) => void;
  className?: string;
};

/** Where files are dropped, or chosen by a button. */
export function FileDrop({ icon, text, chooseLabel, limits, accept, multiple, onFiles, className }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way beside the button
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cn(
        'flex flex-col items-center gap-3 rounded-lg border border-dashed border-control px-4 py-8 text-center',
        isOver && 'border-accent-text bg-accent-tint',
        className,
      )}
    >
      <span className="text-muted [&_svg]:size-7" aria-hidden="true">
        {icon}
      </span>
      <p className="text-muted">{text}</p>
      <Button variant="primary" onClick={() => input.current?.click()}>
        {chooseLabel}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-label={chooseLabel}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <p className="text-xs text-muted">{limits}</p>
    </div>
  );
}
